package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.report.CheckedFile;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "check",
        description = "Checks situations against the policy, and says why and what to do next.",
        exitCodeList = {
            "0:the gate is open, or not applicable",
            "1:the gate is blocked",
            "2:the input or the call is wrong",
            "3:the checker itself failed"
        })
final class CheckCommand extends TerminalCommand {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "a situation, YAML or JSON; - for standard input")
    private List<String> files = List.of();

    @Option(
            names = "--gate",
            paramLabel = "GATE",
            converter = GateName.class,
            description =
                    "the gate that the exit code is about: start, close, resume or handoff (default: the one that the situation is about)")
    private @Nullable Decision gate;

    @Option(names = "--all", description = "everything: every decision, finding, clause, rule, place and reason")
    private boolean all;

    @Option(names = "--why", paramLabel = "DECISION", description = "the reasons of one decision")
    private @Nullable Decision why;

    @Option(
            names = "--plan",
            description =
                    "the shortest way out: a smallest set of facts with which the gate opens, what to do for it and what to find out;"
                            + " as text, json, html or markdown")
    private boolean plan;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.TEXT;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never (default: auto: on a terminal, unless NO_COLOR is set)")
    private Terminal.ColourChoice colour = Terminal.ColourChoice.AUTO;

    @Mixin
    private OutputOption outputs = new OutputOption();

    @Mixin
    private LogOption log = new LogOption();

    @Option(names = "--watch", description = "check the file again whenever it, or one that is attached, is saved")
    private boolean watch;

    @Mixin
    private RulesOption rules = new RulesOption();

    /** What the last check came to; null where it came to no verdict. */
    private @Nullable Verdict latest;

    /** Takes an option without a value, once, without the parser; says whether it is one that can be taken so. */
    boolean take(String option) {
        boolean taken = option.equals("--all") && !all;
        all |= taken;
        return taken;
    }

    /** Takes an option and its value, once, without the parser; says whether it is one that can be taken so. */
    boolean take(String option, String value) {
        if (option.equals("--format") && format == Format.TEXT) {
            format = Format.named(value);
            return format != Format.TEXT;
        }
        if (option.equals("--gate") && gate == null) {
            gate = gate(value);
            return gate != null;
        }
        return false;
    }

    /** The same with these files. */
    CheckCommand of(List<String> named) {
        files = named;
        return this;
    }

    @Override
    public Integer call() {
        if (watch && (files.size() != 1 || files.get(0).equals("-"))) {
            throw new CallException("--watch takes one file");
        }
        if (plan && !(format.hasPlans() && outputs.formats().allMatch(Format::hasPlans))) {
            throw new CallException("--plan is printed as text, json, html or markdown");
        }
        log.open();
        PolicyChecker checker = rules.checker(terminal);
        return watch ? watching(checker) : files(checker, /* again= */ false);
    }

    /** Checks each file, and gives the worst exit code. */
    private int files(PolicyChecker checker, boolean again) {
        return format.isDocument() || !outputs.isEmpty() ? together(checker, outputs.open(again)) : oneByOne(checker);
    }

    /** Checks a file, and again whenever it is saved, until somebody stops it. */
    private int watching(PolicyChecker checker) {
        Path file = Arguments.path(files.get(0));
        try (Saves saves = new Saves()) {
            if (!saves.file(file)) {
                throw new CallException("the folder of " + file + " cannot be watched");
            }
            int last = files(checker, /* again= */ false);
            Verdict before = latest;
            while (saves.attached(file, before).await()) {
                latest = null;
                terminal.clear();
                if (!Files.exists(file)) {
                    terminal.out(SafeText.of(files.get(0)) + " has gone; it is checked again when it is back\n");
                    continue;
                }
                last = files(checker, /* again= */ true);
                Verdict now = latest;
                if (format == Format.TEXT && before != null && now != null) {
                    terminal.out("\n"
                            + SinceEarlierVerdict.between(
                                    before, now, printing().gate(now)));
                }
                before = now == null ? before : now;
            }
            return last;
        }
    }

    private int oneByOne(PolicyChecker checker) {
        int worst = ExitCode.OPEN;
        boolean first = true;
        for (String file : files) {
            if (!first && format == Format.TEXT) {
                terminal.out("\n");
            }
            worst = Math.max(worst, file(checker, file));
            first = false;
        }
        return worst;
    }

    private int file(PolicyChecker checker, String file) {
        try {
            Verdict verdict = verdict(checker, file);
            terminal.out(printing().one(verdict, format, checker));
            return exitCode(verdict);
        } catch (SituationException e) {
            return Main.failed(terminal, e, format == Format.JSON);
        }
    }

    /** Nothing is printed or written before all files have been checked: half a document is none. */
    private int together(PolicyChecker checker, OutputFiles places) {
        List<CheckedFile> checked = new ArrayList<>();
        int worst = ExitCode.OPEN;
        for (String file : files) {
            try {
                Verdict verdict = verdict(checker, file);
                checked.add(new CheckedFile.Decided(file, verdict));
                worst = Math.max(worst, exitCode(verdict));
            } catch (SituationException e) {
                checked.add(new CheckedFile.Refused(file, e));
                worst = ExitCode.REFUSED;
                // GitHub would take a command from what a file holds: there the problems are told as commands only
                if (format != Format.GITHUB && format != Format.JSON) {
                    terminal.err(ProblemText.of(e));
                }
            }
        }
        outputs.write(places, checked, printing(), checker);
        if (format == Format.TEXT) {
            checked.removeIf(CheckedFile.Refused.class::isInstance);
        }
        terminal.out(printing().all(checked, format, checker));
        return worst;
    }

    /** A verdict that is to be logged is given out only once the log has it. */
    private Verdict verdict(PolicyChecker checker, String file) {
        Verdict verdict = checker.check(Arguments.situation(file, terminal.in()));
        log.append(verdict, terminal);
        latest = verdict;
        return verdict;
    }

    private Printing printing() {
        return new Printing(Optional.ofNullable(gate), all, Optional.ofNullable(why), plan, Terminal.ink(colour));
    }

    private int exitCode(Verdict verdict) {
        return ExitCode.of(verdict.gate(printing().gate(verdict)).isOpen(), verdict.policy());
    }

    private static @Nullable Decision gate(String name) {
        for (Decision decision : Decision.values()) {
            if (decision.isGate() && decision.wireName().equals(name.toLowerCase(Locale.ROOT))) {
                return decision;
            }
        }
        return null;
    }

    /** Takes the names of gates, and of no other decision. */
    static final class GateName implements ITypeConverter<Decision> {
        @Override
        public Decision convert(String name) {
            Decision gate = gate(name);
            if (gate == null) {
                // in the words in which the parser tells of other choices, so that the nearest is named as there
                throw new TypeConversionException(
                        "expected one of [start, close, resume, handoff] but was '" + name + "'");
            }
            return gate;
        }
    }
}
