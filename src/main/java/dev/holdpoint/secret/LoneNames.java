package dev.holdpoint.secret;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A first name by itself, where the words beside it are those that one says of a person: "Anna restarted", "von Petra", "asked Marek",
 * "Assignee: Tobias", a name alone on its line below a mail; and a family name with a comma before it, as lists have it.
 */
final class LoneNames {
    private static final int SHORTEST = 3;
    private static final int LONGEST_WORD = 18;
    private static final Alphabet WORD = Alphabet.LETTERS.with("'’");
    private static final Alphabet BEHIND_LABEL = Alphabet.of(" *\"");
    private static final Alphabet BEHIND_SIGNATURE = Alphabet.of(" .,!\r");
    private static final Alphabet BEFORE_SIGNATURE = Alphabet.of(" >/–—-~,");
    private static final Alphabet QUOTED = Alphabet.of(" \r>");

    private LoneNames() {}

    /** The name whose first word stands there; null where it is none, or nothing tells that it is a person's. */
    static @Nullable Span at(String text, int start, int wordEnd) {
        int end = withoutGenitive(text, start, wordEnd);
        if (end - start < SHORTEST || isOfCode(text, start, wordEnd)) {
            return null;
        }
        if (!FirstNames.contains(text, start, end)) {
            return Declined.isName(text, start, end) ? new Span(start, Declined.familyEnd(text, end)) : null;
        }
        Span listed = lastFirst(text, start, end);
        if (listed != null) {
            return listed;
        }
        boolean person = end < wordEnd
                || Chars.isBehind(text, start, LONGEST_WORD, Vocabulary.Names.BEFORE)
                || Declined.isAskedFor(text, start)
                || doesSomething(text, end)
                || isLabelled(text, start, end)
                || signs(text, start, end);
        boolean alone = person && !Vocabulary.Names.NOT_ALONE.contains(text.substring(start, end));
        return alone && !GivenNames.isOthers(text, start, end) ? new Span(start, end) : null;
    }

    /** "Anna" of "Anna's". */
    private static int withoutGenitive(String text, int start, int end) {
        boolean genitive = end - start > 3 && text.charAt(end - 1) == 's' && "'’".indexOf(text.charAt(end - 2)) >= 0;
        return genitive ? end - 2 : end;
    }

    /** Whether it is part of a path, a class, an identifier or a mail address. */
    private static boolean isOfCode(String text, int start, int end) {
        char before = start == 0 ? '\n' : text.charAt(start - 1);
        char behind = end == text.length() ? '\n' : text.charAt(end);
        boolean goesOn = (behind == '.' || behind == ':')
                && end + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(end + 1)) || text.charAt(end + 1) == ':');
        boolean path = before == '/' && (start < 2 || !Chars.isSpace(text.charAt(start - 2)));
        return goesOn
                || path
                || "_$\\@#-.&=%".indexOf(before) >= 0
                || "_$\\@=(/%[{".indexOf(behind) >= 0
                || Chars.isDigit(behind);
    }

    /** Whether the word behind is a verb as of what persons do. */
    private static boolean doesSomething(String text, int end) {
        int from = end + 1;
        int to = text.startsWith(" ", end) ? WORD.runEnd(text, from, from + LONGEST_WORD) : from;
        boolean verb = to > from
                && !Character.isUpperCase(text.charAt(from))
                && (to == text.length() || "_(=:/".indexOf(text.charAt(to)) < 0);
        String word = verb ? text.substring(from, to) : "";
        return Vocabulary.Names.DOES.contains(word)
                || (word.length() > 3 && Chars.endsInOne(word, Vocabulary.Names.DID));
    }

    /** {@code Assignee: Tobias}. */
    private static boolean isLabelled(String text, int start, int end) {
        int colon = BEHIND_LABEL.runStart(text, start, start - 3) - 1;
        return colon > 0
                && text.charAt(colon) == ':'
                && !isLetterBehind(text, end)
                && Vocabulary.Names.LABEL.contains(
                        Chars.wordBefore(text, BEHIND_LABEL.runStart(text, colon, 0), LONGEST_WORD));
    }

    private static boolean isLetterBehind(String text, int end) {
        return text.startsWith(" ", end) && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
    }

    /** Whether it stands alone on a line below others, or ends one behind a dash or stroke. */
    private static boolean signs(String text, int start, int end) {
        int to = BEHIND_SIGNATURE.runEnd(text, end, end + 3);
        int from = BEFORE_SIGNATURE.runStart(text, start, start - 8);
        if (from == 0 || (to < text.length() && text.charAt(to) != '\n')) {
            return false;
        }
        return text.charAt(from - 1) == '\n' ? isBelowSentence(text, from - 1) : isBehindStroke(text, from, start);
    }

    /** "works now - Siobhan", "it hangs /Jan", "Grazie mille, Ornella". */
    private static boolean isBehindStroke(String text, int from, int start) {
        String between = text.substring(from, start);
        boolean apart = between.length() > 1 && (between.startsWith(" ") || between.equals(", "));
        return apart && !between.isBlank() && between.indexOf('>') < 0;
    }

    /** Whether an empty line or a greeting stands above, and not another cell or entry. */
    private static boolean isBelowSentence(String text, int lineEnd) {
        int at = QUOTED.runStart(text, lineEnd, 0);
        return at > 0
                && ("\n,!-".indexOf(text.charAt(at - 1)) >= 0
                        || Vocabulary.Names.BEFORE.contains(Chars.wordBefore(text, at, LONGEST_WORD)));
    }

    /** "Featherstone, Imogen": the family name starts a line, a cell or what stands behind a label. */
    private static @Nullable Span lastFirst(String text, int start, int end) {
        boolean listed = start > 4 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ',';
        if (!listed || (isLetterBehind(text, end) && !doesSomething(text, end))) {
            return null;
        }
        int from = Alphabet.NAME.runStart(text, start - 2, start - 28);
        char before = from == 0 ? '\n' : text.charAt(from - 1);
        boolean opens = "\n\t|;>\"('*".indexOf(before) >= 0
                || (before == ' ' && from > 1 && ":|>*-".indexOf(text.charAt(from - 2)) >= 0);
        String last = text.substring(from, start - 2);
        boolean name = opens
                && last.length() > 2
                && PersonName.isWord(last)
                && !last.endsWith("ly")
                && !Vocabulary.Names.OPENS.contains(last)
                && !Vocabulary.Names.BEFORE.contains(last.toLowerCase(Locale.ROOT));
        return name ? new Span(from, end) : null;
    }
}
