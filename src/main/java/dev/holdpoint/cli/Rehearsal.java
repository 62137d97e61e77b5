package dev.holdpoint.cli;

import java.io.OutputStream;
import java.util.Arrays;

/** Does what is done most, and prints nothing, so that the JVM sees which classes belong into the launcher's archive. */
final class Rehearsal {
    /** Every form of a check, the parser's included. */
    private static final String[][] CALLS = {
        {"check"}, {"check", "--all"}, {"check", "--format", "json"}, {"check", "--format=json", "--color", "never"}
    };

    private Rehearsal() {}

    /** Takes the files to check. @throws IllegalStateException if the checker fails on one */
    public static void main(String[] arguments) {
        Terminal nowhere = new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        for (String file : arguments) {
            Main.run(nowhere, "--version");
            Main.run(nowhere, "--help");
            for (String[] call : CALLS) {
                String[] whole = Arrays.copyOf(call, call.length + 1);
                whole[call.length] = file;
                if (Main.run(nowhere, whole) == ExitCode.FAILED) {
                    throw new IllegalStateException("no verdict on " + file);
                }
            }
        }
    }
}
