package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.PolicyTracer;
import dev.holdpoint.drl.Policies;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules a command goes by: those of this release, or those of a folder. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "go by the rules in this folder instead of those of this release")
    private @Nullable String folder;

    PolicyChecker checker() {
        return folder == null ? PolicyChecker.standard() : PolicyChecker.fromRules(Arguments.path(folder));
    }

    /** The folder; empty for the rules of this release. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder).map(Arguments::path);
    }

    PolicyTracer tracer() {
        return folder == null ? PolicyTracer.standard() : PolicyTracer.fromRules(Arguments.path(folder));
    }

    Policies policy() {
        return folder == null ? Policies.standard() : Policies.read(Arguments.path(folder));
    }
}
