package dev.holdpoint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script for fish: one line a command and one an option, each with what the help says of it. */
final class FishCompletion {
    private final List<String> lines = new ArrayList<>();

    private FishCompletion() {}

    static String of(CommandSpec root) {
        FishCompletion completion = new FishCompletion();
        completion.lines.add("# Completions of " + root.name() + " for fish.");
        completion.command(root.name(), root, List.of());
        return String.join("\n", completion.lines) + "\n";
    }

    /** A command with its options and the commands below it; {@code path} is how one comes to it. */
    private void command(String program, CommandSpec spec, List<String> path) {
        Map<String, CommandLine> below = spec.subcommands();
        String here = path.isEmpty()
                ? "__fish_use_subcommand"
                : "__fish_seen_subcommand_from " + path.get(path.size() - 1)
                        + (below.isEmpty()
                                ? ""
                                : "; and not __fish_seen_subcommand_from " + String.join(" ", below.keySet()));
        for (CommandLine.Model.OptionSpec option : spec.options()) {
            lines.add("complete -c " + program + " -n " + quoted(here) + names(option) + argument(option)
                    + about(option.description()));
        }
        below.forEach((name, command) -> {
            lines.add("complete -c " + program + " -n " + quoted(here) + " -f -a " + name
                    + about(command.getCommandSpec().usageMessage().description()));
            List<String> further = new ArrayList<>(path);
            further.add(name);
            command(program, command.getCommandSpec(), further);
        });
    }

    private static String names(OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
            names.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        return names.toString();
    }

    /** The choices where the option has some, else a file. */
    private static String argument(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        Object[] choices = option.type().getEnumConstants();
        if (choices == null) {
            return " -r";
        }
        return " -x -a "
                + quoted(List.of(choices).stream()
                        .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")));
    }

    private static String about(String[] description) {
        return description.length == 0 ? "" : " -d " + quoted(description[0].replace("%%", "%"));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
