package dev.holdpoint.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls of {@code check} that are made most, read without the parser, which takes longer to build than a verdict does: files, and a
 * few options. Whatever else stands there, or is wrong, or is set in the environment, is left to the parser; a test compares the two.
 */
final class PlainCheck {
    private PlainCheck() {}

    /** The command that the arguments call for; null where the parser has to read them. */
    static @Nullable CheckCommand of(Terminal terminal, String... arguments) {
        if (arguments.length < 2 || !arguments[0].equals("check") || hasDefaults()) {
            return null;
        }
        CheckCommand command = new CheckCommand();
        command.on(terminal);
        List<String> files = new ArrayList<>();
        int at = 1;
        while (at < arguments.length) {
            String argument = arguments[at];
            if (isFile(argument)) {
                files.add(argument);
                at++;
            } else if (command.take(argument)) {
                at++;
            } else if (at + 1 < arguments.length && command.take(argument, arguments[at + 1])) {
                at += 2;
            } else {
                return null;
            }
        }
        return files.isEmpty() ? null : command.of(files);
    }

    /** Whether the argument is a file and can be nothing else. */
    private static boolean isFile(String argument) {
        return !argument.isEmpty() && argument.charAt(0) != '-' && argument.charAt(0) != '@';
    }

    private static boolean hasDefaults() {
        return System.getenv("HOLDPOINT_FORMAT") != null
                || System.getenv("HOLDPOINT_COLOR") != null
                || System.getenv("HOLDPOINT_GATE") != null;
    }
}
