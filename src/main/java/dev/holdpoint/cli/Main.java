package dev.holdpoint.cli;

import dev.holdpoint.audit.LogException;
import dev.holdpoint.audit.RecordedVerdictException;
import dev.holdpoint.batch.ResumeException;
import dev.holdpoint.engine.PolicyException;
import dev.holdpoint.read.problem.ProblemJson;
import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.register.RulesException;
import dev.holdpoint.text.Printable;
import dev.holdpoint.text.Shipped;
import dev.holdpoint.verdict.HoldpointVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command {@code holdpoint}. */
@Command(
        name = "holdpoint",
        description = "Says whether a plugin update on a live shop may start, close and resume.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "holdpoint help COMMAND says what a command takes.",
            "Where a call does not name --format, --color or --gate, HOLDPOINT_FORMAT,",
            "HOLDPOINT_COLOR and HOLDPOINT_GATE of the environment do."
        })
public final class Main {
    /** In the order in which help lists them. */
    private static final List<String> COMMANDS =
            List.of(("check redact packet verify rulebook log rules explain trace prove diff gather ask set init"
                            + " schema batch serve completion help")
                    .split(" ", -1));

    /** Those that speak of the others. */
    private static final List<String> ABOUT_ALL = List.of("completion", "help");

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code. Halts, since everything is written by then and nothing waits for an
     * exit, for which newer JDKs look for a logger in every jar.
     */
    public static void main(String[] arguments) {
        Runtime.getRuntime().halt(exitCode(Terminal.system(), arguments));
    }

    /** Whatever goes wrong, and be it the JVM itself, is a failure of the checker: never an exit code that answers for a gate. */
    static int exitCode(Terminal terminal, String... arguments) {
        try {
            return run(terminal, arguments);
        } catch (Throwable failure) {
            try {
                terminal.err("holdpoint: " + explain(failure) + "\n");
            } catch (OutputException e) {
                // there is nobody left to tell; the exit code tells
            }
            return ExitCode.FAILED;
        }
    }

    static int run(Terminal terminal, String... arguments) {
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            terminal.out(version() + "\n");
            return ExitCode.OPEN;
        }
        if (arguments.length == 1 && arguments[0].equals("--help")) {
            terminal.out(help());
            return ExitCode.OPEN;
        }
        CheckCommand plain = PlainCheck.of(terminal, arguments);
        return plain == null ? parseAndRun(terminal, arguments) : check(terminal, plain);
    }

    private static String version() {
        return "holdpoint " + HoldpointVersion.get();
    }

    /** What the parser would print, kept so that it need not be loaded for that; a test compares the two. */
    private static String help() {
        return Shipped.beside(Main.class, "help.txt");
    }

    /** What is asked for most, without loading what parses the rest. */
    private static int check(Terminal terminal, CheckCommand command) {
        try {
            return command.call();
        } catch (RuntimeException e) {
            return failed(terminal, e, /* json= */ false);
        }
    }

    /** Any call, through the parser. */
    static int parseAndRun(Terminal terminal, String... arguments) {
        return parseAndRun(terminal, System.getenv(), arguments);
    }

    static int parseAndRun(Terminal terminal, Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line;
        try {
            line = commandLine(terminal, environment, needed(arguments));
        } catch (CallException e) {
            return failed(terminal, e, /* json= */ false);
        }
        int exit =
                line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
        terminal.out(out.toString());
        // picocli repeats what it was called with, which may be a secret pasted into the wrong place
        terminal.err(Printable.lines(SafeText.of(err.toString())));
        return exit;
    }

    static CommandLine commandLine(Terminal terminal) {
        return commandLine(terminal, Map.of(), COMMANDS);
    }

    /** A command that is named needs none of the others, and to make them all takes longer than most commands do. */
    private static List<String> needed(String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        boolean alone = COMMANDS.contains(first) && !ABOUT_ALL.contains(first);
        return alone ? List.of(first) : COMMANDS;
    }

    private static CommandLine commandLine(Terminal terminal, Map<String, String> environment, List<String> names) {
        CommandLine line = new CommandLine(new Main());
        for (String name : names) {
            line.addSubcommand(command(name));
        }
        line.getSubcommands().values().forEach(command -> common(command, terminal));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setDefaultValueProvider(Defaults.of(environment));
        line.setParameterExceptionHandler(new WrongCall(terminal));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(terminal, failure, isJson(command)));
        return line;
    }

    /** What all commands have: where they print, help of their own, the version, and a heading over the exit codes. */
    private static void common(CommandLine command, Terminal terminal) {
        if (command.getCommand() instanceof TerminalCommand printing) {
            printing.on(terminal);
        }
        CommandSpec spec = command.getCommandSpec();
        spec.mixinStandardHelpOptions(!spec.name().equals("help")).versionProvider(new Version());
        if (!spec.usageMessage().exitCodeList().isEmpty()) {
            spec.usageMessage().exitCodeListHeading("%nExit codes:%n");
        }
        command.getSubcommands().values().forEach(below -> common(below, terminal));
    }

    /** No type is told that they have in common: to see that they have it, the JVM would load them all with this class. */
    private static Object command(String name) {
        return switch (name) {
            case "check" -> new CheckCommand();
            case "redact" -> new RedactCommand();
            case "packet" -> new PacketCommand();
            case "verify" -> new VerifyCommand();
            case "rulebook" -> new RulebookCommand();
            case "log" -> new LogCommand();
            case "rules" -> new RulesCommand();
            case "explain" -> new ExplainCommand();
            case "trace" -> new TraceCommand();
            case "prove" -> new ProveCommand();
            case "diff" -> new DiffCommand();
            case "gather" -> new GatherCommand();
            case "ask" -> new AskCommand();
            case "set" -> new SetCommand();
            case "init" -> new InitCommand();
            case "schema" -> new SchemaCommand();
            case "batch" -> new BatchCommand();
            case "serve" -> new ServeCommand();
            case "completion" -> new CompletionCommand();
            case "help" -> new HelpCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static boolean isJson(CommandLine command) {
        OptionSpec format = command.getCommandSpec().findOption("--format");
        Object value = format == null ? null : format.getValue();
        return value != null && value.toString().equals("json");
    }

    /** What every command does with what went wrong: it tells it, and gives the exit code. */
    static int failed(Terminal terminal, Exception failure, boolean json) {
        if (failure instanceof SituationException refused) {
            if (json) {
                terminal.out(ProblemJson.of(refused));
            } else {
                terminal.err(ProblemText.of(refused));
            }
            return ExitCode.REFUSED;
        }
        boolean rules = failure instanceof RulesException;
        String why = rules ? String.valueOf(failure.getMessage()) : "holdpoint: " + explain(failure);
        terminal.err(Printable.lines(SafeText.of(why + "\n")));
        return rules || isCallers(failure) ? ExitCode.REFUSED : ExitCode.FAILED;
    }

    /** Whether it is about what the caller named, and its message is for the caller. */
    private static boolean isCallers(Throwable failure) {
        return failure instanceof CallException
                || failure instanceof LogException
                || failure instanceof RecordedVerdictException
                || failure instanceof ResumeException;
    }

    private static String explain(Throwable failure) {
        if (isCallers(failure) || failure instanceof OutputException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof UncheckedIOException e) {
            IOException cause = e.getCause();
            return "the output cannot be written" + (cause == null ? "" : ": " + OutputException.reason(cause));
        }
        return failure instanceof PolicyException
                ? "no verdict: " + failure.getMessage()
                : "no verdict: an error inside the checker ("
                        + failure.getClass().getSimpleName() + ")";
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {version()};
        }
    }
}
