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
                || isBehind(text, start)
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

    /** Whether the word before is one that persons' names follow: "with", "von", "asked", "Hi". */
    private static boolean isBehind(String text, int start) {
        int end = start - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return false;
        }
        int from = end;
        while (from > 0 && end - from < LONGEST_WORD && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return end > from
                && Vocabulary.Names.BEFORE.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    /** Whether the word behind is a verb as of what persons do. */
    private static boolean doesSomething(String text, int end) {
        if (!text.startsWith(" ", end)) {
            return false;
        }
        int from = end + 1;
        int to = from;
        while (to < text.length() && to - from < LONGEST_WORD && isOfWord(text.charAt(to))) {
            to++;
        }
        if (to == from || Character.isUpperCase(text.charAt(from)) || isOfIdentifier(text, to)) {
            return false;
        }
        String word = text.substring(from, to);
        return Vocabulary.Names.DOES.contains(word) || (word.length() > 3 && hasEnding(word));
    }

    private static boolean isOfIdentifier(String text, int at) {
        return at < text.length() && "_(=:/".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '\'' || c == '’';
    }

    private static boolean hasEnding(String word) {
        for (String ending : Vocabulary.Names.DID) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Assignee: Tobias}. */
    private static boolean isLabelled(String text, int start, int end) {
        int colon = start - 1;
        while (colon > 0 && start - colon < 4 && " *\"".indexOf(text.charAt(colon)) >= 0) {
            colon--;
        }
        if (colon < 1 || text.charAt(colon) != ':' || isLetterBehind(text, end)) {
            return false;
        }
        int to = colon;
        while (to > 0 && " *\"".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < LONGEST_WORD && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return to > from
                && Vocabulary.Names.LABEL.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static boolean isLetterBehind(String text, int end) {
        return text.startsWith(" ", end) && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
    }

    /** Whether it stands alone on a line below others, or ends one behind a dash or stroke. */
    private static boolean signs(String text, int start, int end) {
        int to = end;
        while (to < text.length() && to - end < 3 && " .,!\r".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        if (to < text.length() && text.charAt(to) != '\n') {
            return false;
        }
        int from = start;
        while (from > 0 && start - from < 8 && " >/–—-~,".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        if (from == 0) {
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
        int at = lineEnd;
        while (at > 0 && " \r>".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        if (at == 0) {
            return false;
        }
        char last = text.charAt(at - 1);
        if (last == '\n' || last == ',' || last == '!' || last == '-') {
            return true;
        }
        int from = at;
        while (from > 0 && at - from < LONGEST_WORD && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return Vocabulary.Names.BEFORE.contains(text.substring(from, at).toLowerCase(Locale.ROOT));
    }

    /** "Featherstone, Imogen": the family name starts a line, a cell or what stands behind a label. */
    private static @Nullable Span lastFirst(String text, int start, int end) {
        boolean listed = start > 4 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ',';
        if (!listed || (isLetterBehind(text, end) && !doesSomething(text, end))) {
            return null;
        }
        int from = start - 2;
        while (from > 0 && start - from < 28 && (isOfWord(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) {
            from--;
        }
        char before = from == 0 ? '\n' : text.charAt(from - 1);
        boolean opens = "\n\t|;>\"('*".indexOf(before) >= 0
                || (before == ' ' && from > 1 && ":|>*-".indexOf(text.charAt(from - 2)) >= 0);
        String last = text.substring(from, start - 2);
        boolean name = opens
                && last.length() > 2
                && PersonName.isCapitalised(last)
                && !last.endsWith("ly")
                && !NameFinder.isNoName(last)
                && !Vocabulary.Names.OPENS.contains(last)
                && !Vocabulary.Names.BEFORE.contains(last.toLowerCase(Locale.ROOT));
        return name ? new Span(from, end) : null;
    }
}
