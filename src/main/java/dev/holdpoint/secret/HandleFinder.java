package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** {@code @marek.wozniak}: a name by which chats and trackers call a person, told by a first name. The anchor is the sign. */
final class HandleFinder implements Finder {
    private static final int LONGEST = 40;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        if (start > 0 && " \t\n(,;[>".indexOf(text.charAt(start - 1)) < 0) {
            return null;
        }
        int word = Alphabet.LETTERS.runEnd(text, end, end + LONGEST);
        int to = word;
        while (to < text.length() && to - end < LONGEST && isPart(text, to)) {
            to++;
        }
        boolean scope = to < text.length() && "/(\\".indexOf(text.charAt(to)) >= 0;
        return !scope && word - end > 2 && GivenNames.isOne(capitalised(text.substring(end, word)))
                ? new Span(end, to)
                : null;
    }

    private static boolean isPart(String text, int at) {
        char c = text.charAt(at);
        boolean joins = c == '.' || c == '-' || c == '_';
        return Character.isLetterOrDigit(c) || (joins && !Chars.endsWord(text, at + 1));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
