package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.read.ProblemText;
import dev.holdpoint.read.SituationException;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.report.Ink;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.report.TextReport;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** What {@code check} does, whichever way it was called. */
final class Check {
    private final PolicyChecker checker;
    private final Terminal terminal;
    private final InputStream in;
    private final Options options;

    /** How a check was asked for. */
    record Options(Decision gate, Format format, Ink ink) {}

    /** How a verdict is printed. */
    enum Format {
        TEXT,
        JSON
    }

    Check(PolicyChecker checker, Terminal terminal, InputStream in, Options options) {
        this.checker = checker;
        this.terminal = terminal;
        this.in = in;
        this.options = options;
    }

    /** Checks each file, and gives the worst exit code. */
    int files(List<String> files) {
        int worst = ExitCode.OPEN;
        boolean first = true;
        for (String file : files) {
            if (!first && options.format() == Format.TEXT) {
                terminal.out("\n");
            }
            worst = Math.max(worst, file(file));
            first = false;
        }
        return worst;
    }

    private int file(String file) {
        try {
            Verdict verdict = checker.check(read(file));
            terminal.out(report(verdict));
            return verdict.gate(options.gate()).isOpen() ? ExitCode.OPEN : ExitCode.BLOCKED;
        } catch (SituationException e) {
            terminal.err(ProblemText.of(e));
            return ExitCode.REFUSED;
        }
    }

    private Situation read(String file) {
        if (file.equals("-")) {
            return SituationReader.standard().read(in, file, Path.of(""));
        }
        try {
            return SituationReader.standard().read(Path.of(file));
        } catch (InvalidPathException e) {
            throw new CallException("not a file name: " + file);
        }
    }

    private String report(Verdict verdict) {
        return switch (options.format()) {
            case TEXT -> TextReport.of(verdict, options.gate(), options.ink());
            case JSON -> JsonReport.of(verdict);
        };
    }
}
