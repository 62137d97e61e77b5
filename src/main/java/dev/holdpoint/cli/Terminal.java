package dev.holdpoint.cli;

import dev.holdpoint.report.Ink;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where a command prints. Always UTF-8, whatever the locale, so that the same verdict has the same bytes. */
final class Terminal {
    private final OutputStream out;
    private final OutputStream err;

    Terminal(OutputStream out, OutputStream err) {
        this.out = out;
        this.err = err;
    }

    static Terminal system() {
        return new Terminal(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    void out(String text) {
        out(text.getBytes(StandardCharsets.UTF_8));
    }

    void out(byte[] bytes) {
        write(out, bytes, "standard output");
    }

    /** Makes room for what is printed again and again: an empty screen, or a line where there is none. */
    void clear() {
        boolean screen = Boolean.getBoolean("holdpoint.terminal") && !isDumb();
        out(screen ? "\u001b[H\u001b[2J\u001b[3J" : "\n" + "-".repeat(79) + "\n\n");
    }

    /** Standard input; where it is a terminal, as far as the launcher saw one, nobody waits at it without being told. */
    InputStream in() {
        return Boolean.getBoolean("holdpoint.terminal.input") ? new PatientInput(System.in, this, 1_000) : System.in;
    }

    void err(String text) {
        write(err, text.getBytes(StandardCharsets.UTF_8), "standard error");
    }

    /** A reader that has gone has seen what it wanted: nobody is left to print for, and nothing has failed. */
    private static void write(OutputStream stream, byte[] bytes, String name) {
        try {
            stream.write(bytes);
            stream.flush();
        } catch (IOException e) {
            if (!isGone(e)) {
                throw OutputException.of(name, e);
            }
        }
    }

    private static boolean isGone(IOException failure) {
        return String.valueOf(failure.getMessage()).contains("Broken pipe");
    }

    /** Whether colours were asked for. {@code auto}: on a terminal, as far as the launcher saw one, and not under NO_COLOR. */
    static Ink ink(ColourChoice choice) {
        boolean coloured = switch (choice) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> Boolean.getBoolean("holdpoint.terminal") && !noColour();
        };
        return coloured ? Ink.COLOUR : Ink.PLAIN;
    }

    /**
     * Whether errors are shown on a terminal, as far as the launcher saw one, and nothing else is printed there.
     *
     * @param printing whether results are printed, and not written to a file
     */
    static boolean showsProgress(boolean printing) {
        return Boolean.getBoolean("holdpoint.terminal.errors")
                && !(printing && Boolean.getBoolean("holdpoint.terminal"));
    }

    /** How wide the terminal is, as far as the launcher saw one; 80 elsewhere. */
    static int columns() {
        return Integer.getInteger("holdpoint.columns", 80);
    }

    private static boolean noColour() {
        String noColour = System.getenv("NO_COLOR");
        return (noColour != null && !noColour.isEmpty()) || isDumb();
    }

    private static boolean isDumb() {
        return "dumb".equals(System.getenv("TERM"));
    }

    /** When to colour. */
    enum ColourChoice {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
