package dev.holdpoint.cli;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** Does what is done most, and prints nothing, so that the JVM sees which classes belong into the launcher's archive. */
final class Rehearsal {
    /** Where a call names the file. */
    private static final String FILE = "FILE";

    /** Every form of a check, the parser's included. */
    private static final String[][] CHECKS = {
        {"--version"},
        {"--help"},
        {"check", FILE},
        {"check", "--all", FILE},
        {"check", "--format", "json", FILE},
        {"check", "--format=json", "--color", "never", FILE}
    };

    /** What else only reads a file, or none. */
    private static final String[][] OTHERS = {
        {"check", "--format", "html", FILE},
        {"explain", "close"},
        {"trace", FILE},
        {"redact", FILE},
        {"gather", FILE},
        {"rules"},
        {"schema"},
        {"init"}
    };

    private Rehearsal() {}

    /**
     * Takes the situations to do it with, and {@code --all} before them where more than checks belong into the archive.
     *
     * @throws IllegalStateException if one fails
     */
    public static void main(String[] arguments) {
        Terminal nowhere = new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        boolean all = arguments[0].equals("--all");
        for (String file : List.of(arguments).subList(all ? 1 : 0, arguments.length)) {
            run(CHECKS, file, nowhere);
            if (all) {
                run(OTHERS, file, nowhere);
            }
        }
    }

    private static void run(String[][] calls, String file, Terminal terminal) {
        for (String[] call : calls) {
            String[] whole = call.clone();
            Arrays.asList(whole).replaceAll(word -> word.equals(FILE) ? file : word);
            if (Main.run(terminal, whole) == ExitCode.FAILED) {
                throw new IllegalStateException(call[0] + " failed on " + file);
            }
        }
    }
}
