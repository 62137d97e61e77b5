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

    @Option(
            names = "--partial",
            description = "with --rules: goes by them even where they are not the whole policy; no gate is open then")
    private boolean partial;

    /** A checker by them; what they are is said on the terminal, for those who read nothing else. */
    PolicyChecker checker(Terminal terminal) {
        PolicyChecker checker = folder == null
                ? PolicyChecker.standard()
                : partial
                        ? PolicyChecker.fromPartialRules(Arguments.path(folder))
                        : PolicyChecker.fromRules(Arguments.path(folder));
        checker.policy().warning().ifPresent(warning -> terminal.err("holdpoint: " + warning + "\n"));
        return checker;
    }

    /** The folder; empty for the rules of this release. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder).map(Arguments::path);
    }

    PolicyTracer tracer() {
        if (folder == null) {
            return PolicyTracer.standard();
        }
        Path path = Arguments.path(folder);
        return partial ? PolicyTracer.fromPartialRules(path) : PolicyTracer.fromRules(path);
    }

    /** They themselves; what they are is said on the terminal. */
    Policies policy(Terminal terminal) {
        Policies policy = policy();
        if (folder != null) {
            policy.id().warning().ifPresent(warning -> terminal.err("holdpoint: " + warning + "\n"));
        }
        return policy;
    }

    /** A text about them, behind a line that says by which rules where they are not those of the release. */
    static String named(Policies policy, String text) {
        return policy.id().warning().map(warning -> warning + "\n\n" + text).orElse(text);
    }

    /** They themselves, where what they are is said already. */
    Policies policy() {
        if (folder == null) {
            return Policies.standard();
        }
        Policies policy = Policies.read(Arguments.path(folder));
        if (!partial) {
            policy.whole();
        }
        return policy;
    }
}
