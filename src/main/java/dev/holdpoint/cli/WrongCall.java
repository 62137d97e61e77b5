package dev.holdpoint.cli;

import dev.holdpoint.read.problem.Nearest;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.text.Printable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what is wrong with a call: what was probably meant, and where help is. Not the whole usage. */
final class WrongCall implements IParameterExceptionHandler {
    private static final Pattern CHOICES =
            Pattern.compile("expected one of \\[(.*?)](?: \\(case-insensitive\\))? but was '(.*)'");

    private final Terminal terminal;

    WrongCall(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        // a call is repeated in what is said, and a secret may have been pasted into the wrong place
        String said = Printable.of(SafeText.of(message(wrong, command)));
        terminal.err("holdpoint: " + said + "\nhelp: holdpoint help" + name(command) + "\n");
        return ExitCode.REFUSED;
    }

    private static String message(ParameterException wrong, CommandSpec command) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing(), command);
        }
        ArgSpec option = wrong.getArgSpec();
        String said = String.valueOf(wrong.getMessage());
        if (option == null) {
            return command.name().equals("holdpoint")
                    ? "a command was expected, such as `holdpoint check shop.yaml`"
                    : said;
        }
        int value = said.indexOf("): ");
        String why = value < 0 ? said.substring(said.indexOf(": ") + 2) : said.substring(value + 3);
        return label(option) + ": " + choices(why);
    }

    /** A list of choices as one types them. */
    private static String choices(String why) {
        Matcher found = CHOICES.matcher(why);
        if (!found.find()) {
            return why;
        }
        List<String> names = List.of(found.group(1).toLowerCase(Locale.ROOT).split(", "));
        return "expected " + String.join(", ", names) + "; not `" + found.group(2) + "`" + near(found.group(2), names);
    }

    private static String unmatched(String word, CommandSpec command) {
        String name = word.indexOf('=') > 0 ? word.substring(0, word.indexOf('=')) : word;
        if (word.startsWith("-") && word.length() > 1) {
            return has(command) + " no option `" + name + "`" + near(name, options(command));
        }
        if (command.subcommands().isEmpty()) {
            return "`" + word + "` is one argument too many";
        }
        List<String> commands = List.copyOf(command.subcommands().keySet());
        return has(command) + " no command `" + word + "`" + near(word, commands);
    }

    private static String has(CommandSpec command) {
        return command.parent() == null ? "there is" : name(command).strip() + " has";
    }

    private static List<String> options(CommandSpec command) {
        return command.options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .toList();
    }

    private static String near(String word, List<String> names) {
        String lower = word.toLowerCase(Locale.ROOT);
        String near = Nearest.of(word, names);
        if (near == null) {
            near = names.stream()
                    .filter(name -> lower.length() > 3 && name.startsWith(lower))
                    .findFirst()
                    .orElse(null);
        }
        return near == null ? "" : "; did you mean `" + near + "`?";
    }

    private static String missing(List<ArgSpec> missing, CommandSpec command) {
        ArgSpec first = missing.get(0);
        String[] what = first.description();
        return name(command).strip() + " needs " + label(first)
                + (what.length == 0 ? "" : ": " + CommandLine.Help.Ansi.OFF.string(what[0]));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** As it is typed behind {@code holdpoint}, with a blank before it. */
    private static String name(CommandSpec command) {
        return command.parent() == null ? "" : name(command.parent()) + " " + command.name();
    }
}
