package dev.holdpoint.secret;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as a reader means it: without invisible characters and soft line ends of mails, with the escapes of URLs, HTML and JSON
 * resolved. Knows for each place where it stood in the original.
 */
final class Unfolded {
    /** Stands in the detector table, so that the pass over the text also notices whether unfolding is worth while. */
    static final Finder MARKER = new Marker();

    static final Detector DETECTOR = new Detector(
            "unfold",
            SecretKind.CREDENTIAL,
            Specificity.BLOCK,
            MARKER,
            java.util.List.of(
                    String.valueOf(Anchors.INVISIBLE), "%0", "&quot;", "&#0", "&amp;", "\\u00", "=\n", "=\r\n"));

    private static final String[] ENTITIES = {
        "&quot;", "\"", "&#39;", "'", "&#039;", "'", "&#34;", "\"", "&#64;", "@", "&amp;", "&"
    };

    private final StringBuilder out;
    private int[] origins;

    private Unfolded(String text) {
        out = new StringBuilder(text.length());
        origins = new int[text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            at = step(text, at);
        }
        origins = Arrays.copyOf(origins, out.length() + 1);
        origins[out.length()] = text.length();
    }

    static Unfolded of(String text) {
        return new Unfolded(text);
    }

    String text() {
        return out.toString();
    }

    /** The candidate where it stands in the original. */
    Candidate original(Candidate candidate) {
        return candidate.at(origins[candidate.start()], origins[candidate.end()]);
    }

    /** Takes one character or escape over; returns where the next one starts. */
    private int step(String text, int at) {
        char c = text.charAt(at);
        int width = invisibleWidth(text, at, c);
        if (width > 0) {
            return at + width;
        }
        if (c == '%' && hexPair(text, at + 1) >= 0x20) {
            return put((char) hexPair(text, at + 1), at, 3);
        }
        if (c == '\\' && text.startsWith("u00", at + 1) && hexPair(text, at + 4) >= 0x20) {
            return put((char) hexPair(text, at + 4), at, 6);
        }
        if (c == '&') {
            for (int i = 0; i < ENTITIES.length; i += 2) {
                if (text.startsWith(ENTITIES[i], at)) {
                    return put(ENTITIES[i + 1].charAt(0), at, ENTITIES[i].length());
                }
            }
        }
        return put(c, at, 1);
    }

    private int put(char c, int at, int width) {
        origins[out.length()] = at;
        out.append(c);
        return at + width;
    }

    private static int invisibleWidth(String text, int at, char c) {
        if (Chars.isInvisible(c)) {
            return 1;
        }
        if (c == '=' && text.startsWith("\n", at + 1)) {
            return 2;
        }
        return c == '=' && text.startsWith("\r\n", at + 1) ? 3 : 0;
    }

    /** The value of two hexadecimal digits within ASCII, or -1. */
    private static int hexPair(String text, int at) {
        if (at + 2 > text.length() || !Chars.isHex(text.charAt(at)) || !Chars.isHex(text.charAt(at + 1))) {
            return -1;
        }
        int value = Character.digit(text.charAt(at), 16) * 16 + Character.digit(text.charAt(at + 1), 16);
        return value < 0x7f ? value : -1;
    }

    private static final class Marker implements Finder {
        @Override
        public @Nullable Span find(String text, int start, int end) {
            return null;
        }
    }
}
