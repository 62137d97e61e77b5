package dev.holdpoint.redact;

import dev.holdpoint.document.Spelling;
import dev.holdpoint.document.Token;
import dev.holdpoint.document.Token.Style;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes scalars with placeholders in them, so that they still are scalars. */
final class Rewriting {
    private Rewriting() {}

    /** The scalar with as little changed as its style allows; whether it then says what it should is for the caller to see. */
    static String smallest(Token scalar, String raw, Redacted redacted, boolean json) {
        String changed = raw;
        for (Redacted.Replaced replaced : redacted.replaced()) {
            String secret = scalar.value().substring(replaced.start(), replaced.end());
            changed = changed.replace(inBlock(scalar, raw, secret), replaced.placeholder());
        }
        return scalar.style() == Style.PLAIN ? quoted(changed, json) : changed;
    }

    /** In a block, each line but the first is behind the block's indentation. */
    private static String inBlock(Token scalar, String raw, String secret) {
        if (scalar.style() != Style.BLOCK || secret.indexOf('\n') < 0) {
            return secret;
        }
        int line = raw.indexOf('\n') + 1;
        int text = line;
        while (text < raw.length() && raw.charAt(text) == ' ') {
            text++;
        }
        return secret.replace("\n", "\n" + raw.substring(line, text));
    }

    /** The scalar in double quotes, which can say anything. What ended a block's last line stays. */
    static String anew(Token scalar, String raw, String value) {
        int end = raw.length();
        while (scalar.style() == Style.BLOCK && end > 0 && Character.isWhitespace(raw.charAt(end - 1))) {
            end--;
        }
        return Spelling.doubleQuoted(value) + raw.substring(end);
    }

    /** The scalar with these stretches of the text replaced, as far as they lie in it. */
    static String within(Token scalar, String raw, List<Redacted.Replaced> stretches, boolean json) {
        boolean escapes = scalar.style() == Style.DOUBLE && raw.indexOf('\\') >= 0;
        if (escapes
                || (scalar.style() == Style.SINGLE
                        && raw.substring(1, raw.length() - 1).contains("''"))) {
            return anew(scalar, raw, stretches.get(0).placeholder());
        }
        int from = inner(scalar, raw);
        int to = innerEnd(scalar, raw);
        StringBuilder out = new StringBuilder(raw.substring(0, from));
        int at = from;
        for (Redacted.Replaced stretch : stretches) {
            int start = Math.min(Math.max(stretch.start() - scalar.start(), at), to);
            int end = Math.min(Math.max(stretch.end() - scalar.start(), start), to);
            out.append(raw, at, start).append(stretch.placeholder());
            at = end;
        }
        String changed = out.append(raw, at, raw.length()).toString();
        return scalar.style() == Style.PLAIN ? quoted(changed, json) : changed;
    }

    private static int inner(Token scalar, String raw) {
        return switch (scalar.style()) {
            case PLAIN, FLOW -> 0;
            case SINGLE, DOUBLE -> 1;
            case BLOCK -> {
                int at = raw.indexOf('\n') + 1;
                while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
                    at++;
                }
                yield at;
            }
        };
    }

    private static int innerEnd(Token scalar, String raw) {
        int end = raw.length();
        if (scalar.style() == Style.SINGLE || scalar.style() == Style.DOUBLE) {
            return end - 1;
        }
        while (scalar.style() == Style.BLOCK && end > 0 && Character.isWhitespace(raw.charAt(end - 1))) {
            end--;
        }
        return Math.max(end, inner(scalar, raw));
    }

    /** A plain scalar in quotes that change nothing else about it. */
    private static String quoted(String raw, boolean json) {
        return json ? '"' + raw + '"' : "'" + raw.replace("'", "''") + "'";
    }

    static String assembled(String text, List<Token> scalars, Map<Integer, String> raws) {
        return assembled(text, scalars, raws, List.of());
    }

    /** The text with these scalars written so, and these stretches outside of scalars replaced. */
    static String assembled(
            String text, List<Token> scalars, Map<Integer, String> raws, List<Redacted.Replaced> outside) {
        TreeMap<Integer, Redacted.Replaced> edits = new TreeMap<>();
        raws.forEach((i, raw) -> edits.put(
                scalars.get(i).start(),
                new Redacted.Replaced(scalars.get(i).start(), scalars.get(i).end(), raw)));
        outside.forEach(stretch -> edits.put(stretch.start(), stretch));
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (Redacted.Replaced edit : edits.values()) {
            out.append(text, at, edit.start()).append(edit.placeholder());
            at = edit.end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
