package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.audit.VerdictLog;
import dev.holdpoint.read.problem.ProblemJson;
import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.report.CheckedFile;
import dev.holdpoint.report.FullReport;
import dev.holdpoint.report.GithubReport;
import dev.holdpoint.report.HtmlReport;
import dev.holdpoint.report.Ink;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.report.JunitReport;
import dev.holdpoint.report.MarkdownReport;
import dev.holdpoint.report.SarifReport;
import dev.holdpoint.report.TextReport;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code check} does, whichever way it was called. */
final class Check {
    private final PolicyChecker checker;
    private final Terminal terminal;
    private final InputStream in;
    private final Options options;

    /** How a check was asked for. */
    record Options(
            Optional<Decision> gate,
            Format format,
            Ink ink,
            Optional<VerdictLog> log,
            boolean all,
            Optional<Decision> why) {}

    /** How a verdict is printed. */
    enum Format {
        TEXT,
        JSON,
        HTML,
        MARKDOWN,
        JUNIT,
        SARIF,
        GITHUB;

        /** Whether all files of a call go into one document. */
        boolean isDocument() {
            return this != TEXT && this != JSON;
        }
    }

    Check(PolicyChecker checker, Terminal terminal, InputStream in, Options options) {
        this.checker = checker;
        this.terminal = terminal;
        this.in = in;
        this.options = options;
    }

    /** Checks each file, and gives the worst exit code. */
    int files(List<String> files) {
        return options.format().isDocument() ? document(files) : oneByOne(files);
    }

    /** Checks a file, and again whenever it is saved, until somebody stops it. */
    int watching(String file) {
        try (Watch watch = new Watch(Arguments.path(file))) {
            int last = files(List.of(file));
            while (watch.awaitSave()) {
                terminal.out("\n" + "-".repeat(79) + "\n\n");
                last = files(List.of(file));
            }
            return last;
        }
    }

    private int oneByOne(List<String> files) {
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
            Verdict verdict = verdict(file);
            terminal.out(report(verdict));
            return exitCode(verdict);
        } catch (SituationException e) {
            if (options.format() == Format.JSON) {
                terminal.out(ProblemJson.of(e));
            } else {
                terminal.err(ProblemText.of(e));
            }
            return ExitCode.REFUSED;
        }
    }

    /** Nothing is printed before all files have been checked: half a document is none. */
    private int document(List<String> files) {
        List<CheckedFile> checked = new ArrayList<>();
        int worst = ExitCode.OPEN;
        for (String file : files) {
            try {
                Verdict verdict = verdict(file);
                checked.add(new CheckedFile.Decided(file, verdict));
                worst = Math.max(worst, exitCode(verdict));
            } catch (SituationException e) {
                checked.add(new CheckedFile.Refused(file, e));
                worst = ExitCode.REFUSED;
                // GitHub would take a command from what a file holds: there the problems are told as commands only
                if (options.format() != Format.GITHUB) {
                    terminal.err(ProblemText.of(e));
                }
            }
        }
        terminal.out(document(options, checked));
        return worst;
    }

    private static String document(Options options, List<CheckedFile> checked) {
        Decision gate = options.gate().orElseGet(() -> about(checked));
        return switch (options.format()) {
            case HTML -> HtmlReport.of(checked, gate);
            case MARKDOWN -> MarkdownReport.of(checked, gate);
            case JUNIT -> JunitReport.of(checked);
            case SARIF -> SarifReport.of(checked);
            case GITHUB -> GithubReport.of(checked, gate);
            case TEXT, JSON -> throw new IllegalStateException("one report a file");
        };
    }

    /** The gate that all the situations of a document are about; close where that differs. */
    private static Decision about(List<CheckedFile> checked) {
        Set<Decision> gates = EnumSet.noneOf(Decision.class);
        for (CheckedFile file : checked) {
            if (file instanceof CheckedFile.Decided decided) {
                gates.add(decided.verdict().about());
            }
        }
        return gates.size() == 1 ? gates.iterator().next() : Decision.CLOSE;
    }

    /** A verdict that is to be logged is given out only once the log has it. */
    private Verdict verdict(String file) {
        Verdict verdict = checker.check(Arguments.situation(file, in));
        if (options.log().isPresent()) {
            Logging.append(options.log().get(), verdict, terminal);
        }
        return verdict;
    }

    /** The gate that was asked about; else the one that the situation is about. */
    private Decision gate(Verdict verdict) {
        return options.gate().orElseGet(verdict::about);
    }

    private int exitCode(Verdict verdict) {
        return verdict.gate(gate(verdict)).isOpen() ? ExitCode.OPEN : ExitCode.BLOCKED;
    }

    private String text(Verdict verdict) {
        if (options.why().isPresent()) {
            return FullReport.why(verdict, options.why().get(), options.ink());
        }
        return options.all()
                ? FullReport.of(verdict, gate(verdict), options.ink())
                : TextReport.of(verdict, gate(verdict), Terminal.columns(), options.ink());
    }

    private String report(Verdict verdict) {
        return switch (options.format()) {
            case TEXT -> text(verdict);
            case JSON -> JsonReport.of(verdict);
            case HTML, MARKDOWN, JUNIT, SARIF, GITHUB -> throw new IllegalStateException("one document for all files");
        };
    }
}
