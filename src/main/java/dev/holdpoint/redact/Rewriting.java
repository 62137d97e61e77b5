package dev.holdpoint.redact;

import dev.holdpoint.document.Spelling;
import dev.holdpoint.document.Token;
import dev.holdpoint.document.Token.Style;
import dev.holdpoint.secret.Span;
import java.util.ArrayList;
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
        String end = scalar.style() == Style.BLOCK
                ? raw.substring(raw.stripTrailing().length())
                : "";
        return Spelling.doubleQuoted(value) + end;
    }

    /** The scalar with these stretches of the text replaced, as far as they lie in it. */
    static String within(Token scalar, String raw, List<Redacted.Replaced> stretches, boolean json) {
        boolean escapes = scalar.style() == Style.DOUBLE && raw.indexOf('\\') >= 0;
        if (escapes
                || (scalar.style() == Style.SINGLE
                        && raw.substring(1, raw.length() - 1).contains("''"))) {
            return anew(scalar, raw, stretches.get(0).placeholder());
        }
        Span inner = inner(scalar, raw);
        List<Redacted.Replaced> here = new ArrayList<>();
        for (Redacted.Replaced stretch : stretches) {
            here.add(new Redacted.Replaced(
                    within(inner, stretch.start() - scalar.start()),
                    within(inner, stretch.end() - scalar.start()),
                    stretch.placeholder()));
        }
        String changed = Redacted.Replaced.in(raw, here);
        return scalar.style() == Style.PLAIN ? quoted(changed, json) : changed;
    }

    private static int within(Span span, int at) {
        return Math.min(Math.max(at, span.start()), span.end());
    }

    /** The scalar without its quotes, or without its block's header and what surrounds its lines. */
    private static Span inner(Token scalar, String raw) {
        return switch (scalar.style()) {
            case PLAIN, FLOW -> new Span(0, raw.length());
            case SINGLE, DOUBLE -> new Span(1, raw.length() - 1);
            case BLOCK -> {
                String lines = raw.substring(raw.indexOf('\n') + 1);
                int start = raw.length() - lines.stripLeading().length();
                yield new Span(start, Math.max(start, raw.stripTrailing().length()));
            }
        };
    }

    /** A plain scalar in quotes that change nothing else about it. */
    private static String quoted(String raw, boolean json) {
        return json ? '"' + raw + '"' : "'" + raw.replace("'", "''") + "'";
    }

    /** The text with these scalars written so, and these stretches outside of scalars replaced. */
    static String assembled(
            String text, List<Token> scalars, Map<Integer, String> raws, List<Redacted.Replaced> outside) {
        TreeMap<Integer, Redacted.Replaced> edits = new TreeMap<>();
        raws.forEach((i, raw) -> edits.put(
                scalars.get(i).start(),
                new Redacted.Replaced(scalars.get(i).start(), scalars.get(i).end(), raw)));
        outside.forEach(stretch -> edits.put(stretch.start(), stretch));
        return Redacted.Replaced.in(text, edits.values());
    }
}
