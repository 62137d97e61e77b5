package dev.holdpoint.redact;

import dev.holdpoint.secret.Scanner;

/** Texts of our own that quote what somebody wrote: the name of a file, a word of a call. */
public final class SafeText {
    private SafeText() {}

    /** The text with what the scanner finds in it replaced by placeholders, with a numbering of its own. */
    public static String of(String text) {
        return Scanner.standard().scan(text).isEmpty()
                ? text
                : Redactor.forOnePacket().redact(text).text();
    }
}
