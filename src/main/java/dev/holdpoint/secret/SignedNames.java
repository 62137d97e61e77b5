package dev.holdpoint.secret;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name that no list has, alone on its line below an empty one, where a text ends or a line follows that says what the person is. */
final class SignedNames {
    private static final int LONGEST = 40;
    /** So many words a last sentence's first ones are, and so far up a letter may start. */
    private static final int OPENING = 3;

    private static final int LETTER = 3_000;
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
        boolean signs = isJob(text, end + 1)
                || isContact(text, end + 1)
                || (isLast(text, end) && (isClosed(text, above - 1) || isAddressed(text, above - 1)));
        return signs ? new Span(start, to) : null;
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

    /** Whether the last sentence above is a greeting or thanks, or a line of dashes stands there: a heading has neither. */
    private static boolean isClosed(String text, int lineEnd) {
        int to = lineEnd;
        while (to > 0 && (QUOTED.indexOf(text.charAt(to - 1)) >= 0 || text.charAt(to - 1) == '\n')) {
            to--;
        }
        int line = text.lastIndexOf('\n', to - 1) + 1;
        String last = text.substring(Math.max(line, to - LONGEST - LONGEST), to);
        if (last.startsWith("--")) {
            return true;
        }
        if (last.endsWith(".") && last.indexOf(' ') > 0 && !isShortThanks(last)) {
            return false;
        }
        int sentence = Math.max(last.lastIndexOf(". ", last.length() - 2), last.lastIndexOf("! ", last.length() - 2));
        String[] words = last.substring(sentence + 1).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        int seen = 0;
        for (String word : words) {
            if (Vocabulary.Names.CLOSING.contains(word)) {
                return true;
            }
            seen += word.isEmpty() ? 0 : 1;
            if (seen == OPENING) {
                return false;
            }
        }
        return false;
    }

    /** "Many thanks.", "Vielen Dank im Voraus.", and not "Thanks for the report." */
    private static boolean isShortThanks(String line) {
        int sentence = Math.max(0, line.lastIndexOf(". ", line.length() - 2) + 2);
        String last = line.substring(sentence > 1 ? sentence : 0);
        return last.split(" ", -1).length < 4
                || Vocabulary.Names.IN_ADVANCE.stream()
                        .anyMatch(word -> last.toLowerCase(Locale.ROOT).contains(word));
    }

    /** Whether a line further up greets: "Hallo zusammen,". */
    private static boolean isAddressed(String text, int lineEnd) {
        int least = Math.max(0, lineEnd - LETTER);
        int to = lineEnd;
        while (to > least) {
            int line = text.lastIndexOf('\n', to - 1) + 1;
            if (to - line < LONGEST + LONGEST && greets(text, line, to)) {
                return true;
            }
            to = line - 1;
        }
        return false;
    }

    private static boolean greets(String text, int from, int to) {
        int at = from;
        while (at < to && QUOTED.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int end = at;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > at
                && Vocabulary.Names.GREETING.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }

    /** Whether the next line has an address for mail, a phone or a page. */
    private static boolean isContact(String text, int from) {
        if (from >= text.length()) {
            return false;
        }
        String line = text.substring(from, lineEnd(text, from));
        return line.length() < LONGEST + LONGEST
                && (line.indexOf('@') > 0
                        || line.startsWith("www.")
                        || line.startsWith("http")
                        || line.contains("[customer-detail-")
                        || line.chars().filter(Character::isDigit).count() > 6);
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
