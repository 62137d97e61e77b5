package dev.holdpoint.secret;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name that no list has, alone on its line below an empty one, where a text ends or a line follows that says what the person is. */
final class SignedNames {
    private static final int LONGEST = 40;
    /** So many words a last sentence's first ones are, and so far up a letter may start. */
    private static final int OPENING = 3;

    private static final int LETTER = 3_000;
    private static final Alphabet QUOTED = Alphabet.of(" >\t\r");
    private static final Alphabet BETWEEN_LINES = QUOTED.with("\n");
    private static final Alphabet BEHIND_TEXT = Alphabet.SPACES.with(">");
    private static final Alphabet BEHIND_GREETING = Alphabet.of(",.!");

    private SignedNames() {}

    /** The name that starts there; null where the line is none, or nothing tells that it signs the text. */
    static @Nullable Span at(String text, int start) {
        int above = QUOTED.runStart(text, start, 0) - 1;
        if (above < 1 || text.charAt(above) != '\n' || !endsSentence(text, above)) {
            return null;
        }
        int end = lineEnd(text, start);
        if (end - start > LONGEST || !isName(text.substring(start, end).strip())) {
            return null;
        }
        boolean signs = isJob(text, end + 1)
                || isContact(text, end + 1)
                || (BEHIND_TEXT.runEnd(text, end) == text.length()
                        && (isClosed(text, above) || isAddressed(text, above)));
        return signs ? new Span(start, Alphabet.SPACES.runStart(text, end, 0)) : null;
    }

    /** Whether the line above is empty, and the one above that ends as sentences and greetings do. */
    private static boolean endsSentence(String text, int lineEnd) {
        int at = BETWEEN_LINES.runStart(text, lineEnd, 0);
        boolean apart = text.lastIndexOf('\n', lineEnd - 1) >= at;
        return at > 0 && (apart ? ".!?,)".indexOf(text.charAt(at - 1)) >= 0 : isGreeting(text, at));
    }

    /** Whether the last sentence above is a greeting or thanks, or a line of dashes stands there: a heading has neither. */
    private static boolean isClosed(String text, int lineEnd) {
        int to = BETWEEN_LINES.runStart(text, lineEnd, 0);
        int line = text.lastIndexOf('\n', to - 1) + 1;
        String last = text.substring(Math.max(line, to - LONGEST - LONGEST), to);
        if (last.startsWith("--")) {
            return true;
        }
        if (last.endsWith(".") && last.indexOf(' ') > 0 && !isShortThanks(last)) {
            return false;
        }
        int sentence = Math.max(last.lastIndexOf(". ", last.length() - 2), last.lastIndexOf("! ", last.length() - 2));
        List<String> words = words(last.substring(sentence + 1));
        int opening = words.get(0).isEmpty() ? OPENING + 1 : OPENING;
        return !Collections.disjoint(Vocabulary.Names.CLOSING, words.subList(0, Math.min(opening, words.size())));
    }

    /** An empty one first where the line starts with no letter. */
    private static List<String> words(String line) {
        return List.of(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
    }

    /** "Many thanks.", "Vielen Dank im Voraus.", and not "Thanks for the report." */
    private static boolean isShortThanks(String line) {
        int sentence = line.lastIndexOf(". ", line.length() - 2);
        String last = sentence < 0 ? line : line.substring(sentence + 2);
        return last.split(" ", -1).length < 4
                || Chars.hasOne(last.toLowerCase(Locale.ROOT), Vocabulary.Names.IN_ADVANCE);
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
        int at = QUOTED.runEnd(text, from, to);
        String word = text.substring(at, Alphabet.LETTERS.runEnd(text, at, to));
        return Vocabulary.Names.GREETING.contains(word.toLowerCase(Locale.ROOT));
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
        int to = BEHIND_GREETING.runStart(text, lineEnd, 0);
        int from = Alphabet.LETTERS.runStart(text, to, 0);
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

    private static boolean isJob(String text, int from) {
        String line = from < text.length() ? text.substring(from, lineEnd(text, from)) : "";
        return line.length() <= LONGEST + LONGEST && !Collections.disjoint(Vocabulary.Names.JOB, words(line));
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
