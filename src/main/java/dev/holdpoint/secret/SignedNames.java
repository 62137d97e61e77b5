package dev.holdpoint.secret;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name that no list has, alone on its line below an empty one, where a text ends or a line follows that says what the person is. */
final class SignedNames {
    private static final int LONGEST = 40;
    private static final String QUOTED = " >\t\r";

    private SignedNames() {}

    /** The name that starts there; null where the line is none, or nothing tells that it signs the text. */
    static @Nullable Span at(String text, int start) {
        int above = start;
        while (above > 0 && QUOTED.indexOf(text.charAt(above - 1)) >= 0) {
            above--;
        }
        if (above < 2 || text.charAt(above - 1) != '\n' || !endsSentence(text, above - 1)) {
            return null;
        }
        int end = lineEnd(text, start);
        if (end - start > LONGEST || !isName(text.substring(start, end).strip())) {
            return null;
        }
        int to = end;
        while (Chars.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return isLast(text, end) || isJob(text, end + 1) ? new Span(start, to) : null;
    }

    /** Whether the line above is empty, and the one above that ends as sentences and greetings do. */
    private static boolean endsSentence(String text, int lineEnd) {
        int at = lineEnd;
        int lines = 1;
        while (at > 0 && (QUOTED.indexOf(text.charAt(at - 1)) >= 0 || text.charAt(at - 1) == '\n')) {
            lines += text.charAt(--at) == '\n' ? 1 : 0;
        }
        if (lines == 1 || at == 0) {
            return at > 0 && isGreeting(text, at);
        }
        return ".!?,)".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** "Best", "Danke," on a line of its own. */
    private static boolean isGreeting(String text, int lineEnd) {
        int to = lineEnd;
        while (to > 0 && ",.!".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        int from = to;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean line = from == 0 || text.charAt(from - 1) == '\n';
        return line && Vocabulary.Names.BEFORE.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static boolean isName(String line) {
        String[] words = line.split(" ", -1);
        for (String word : words) {
            if (Vocabulary.Names.THING.contains(word)
                    || word.length() < 2
                    || Vocabulary.Names.BEFORE.contains(word.toLowerCase(Locale.ROOT))
                    || Vocabulary.Values.COUNTED.contains(word.toLowerCase(Locale.ROOT))
                    || PersonName.isAllCapitals(word)) {
                return false;
            }
        }
        return words.length < 4 && PersonName.isName(line);
    }

    private static boolean isLast(String text, int lineEnd) {
        int at = lineEnd;
        while (at < text.length() && (Chars.isSpace(text.charAt(at)) || text.charAt(at) == '>')) {
            at++;
        }
        return at == text.length();
    }

    private static boolean isJob(String text, int from) {
        if (from >= text.length()) {
            return false;
        }
        String line = text.substring(from, lineEnd(text, from)).toLowerCase(Locale.ROOT);
        if (line.length() > LONGEST + LONGEST) {
            return false;
        }
        for (String word : line.split("[^\\p{L}]+", -1)) {
            if (Vocabulary.Names.JOB.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
