package dev.holdpoint.cli;

import dev.holdpoint.verdict.Decision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the gate is open, or not applicable",
            "1:the gate is blocked",
            "2:the input or the call is wrong",
            "3:the checker itself failed"
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

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

    @Option(
            names = "--why",
            paramLabel = "DECISION",
            converter = DecisionName.class,
            description = "the reasons of one decision")
    private @Nullable Decision why;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, html, markdown, junit, sarif or github (default: text)")
    private Check.Format format = Check.Format.TEXT;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never (default: auto: on a terminal, unless NO_COLOR is set)")
    private Terminal.ColourChoice colour = Terminal.ColourChoice.AUTO;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "append a record of each verdict to this log before printing it; see log verify")
    private @Nullable String log;

    @Option(
            names = "--sign",
            paramLabel = "KEY",
            description = "sign each record of the log with this Ed25519 key; see log key")
    private @Nullable String key;

    @Option(names = "--watch", description = "check the file again whenever it is saved")
    private boolean watch;

    @Mixin
    private RulesOption rules = new RulesOption();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The command as it is when nothing but a file is given: each option has the value that its field starts with. */
    static CheckCommand of(Terminal terminal, String file) {
        CheckCommand command = new CheckCommand(terminal);
        command.files = List.of(file);
        return command;
    }

    @Override
    public Integer call() {
        if (key != null && log == null) {
            throw new CallException("--sign signs the records of a log: name it with --log");
        }
        Check.Options options = new Check.Options(
                Optional.ofNullable(gate),
                format,
                Terminal.ink(colour),
                log == null ? Optional.empty() : Optional.of(Logging.log(log, key)),
                all,
                Optional.ofNullable(why));
        Check check = new Check(rules.checker(), terminal, System.in, options);
        if (!watch) {
            return check.files(files);
        }
        if (files.size() != 1 || files.get(0).equals("-")) {
            throw new CallException("--watch takes one file");
        }
        return check.watching(files.get(0));
    }

    /** Takes the names of decisions. */
    static final class DecisionName implements ITypeConverter<Decision> {
        @Override
        public Decision convert(String name) {
            for (Decision decision : Decision.values()) {
                if (decision.wireName().equals(name.toLowerCase(Locale.ROOT))) {
                    return decision;
                }
            }
            throw new TypeConversionException(
                    "expected staging, pause, start, close, resume, handoff, escalation or rollback");
        }
    }

    /** Takes the names of gates, and of no other decision. */
    static final class GateName implements ITypeConverter<Decision> {
        @Override
        public Decision convert(String name) {
            for (Decision decision : Decision.values()) {
                if (decision.isGate() && decision.wireName().equals(name.toLowerCase(Locale.ROOT))) {
                    return decision;
                }
            }
            throw new TypeConversionException("expected start, close, resume or handoff");
        }
    }
}
