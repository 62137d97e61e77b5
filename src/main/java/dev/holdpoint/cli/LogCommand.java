package dev.holdpoint.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "log", description = "Looks after logs of verdicts.")
final class LogCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli tells a command what it is");
        }
        throw new ParameterException(spec.commandLine(), "log verify FILE, log head FILE or log key FILE was expected");
    }
}
