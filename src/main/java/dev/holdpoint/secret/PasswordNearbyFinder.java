package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Passwords soon behind a word for one, told by their look: "the password is known, for FTP it is almhuette1312". The anchor is the word;
 * what it looks at ends with the paragraph.
 */
final class PasswordNearbyFinder implements Finder {
    private static final int REACH = 170;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        List<Span> all = findAll(text, start, end);
        return all.isEmpty() ? null : all.get(0);
    }

    @Override
    public List<Span> findAll(String text, int start, int end) {
        if (!Character.isLetterOrDigit(text.charAt(end - 1)) || Chars.endsWord(text, start)) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        int limit = Math.min(text.length(), end + REACH);
        int at = end;
        while (at < limit && !text.startsWith("\n\n", at)) {
            int to = at;
            while (to < text.length() && to - at < 60 && !isGap(text.charAt(to))) {
                to++;
            }
            Span word = trimmed(text, at, to);
            if (ChanceMade.isPassword(text.substring(word.start(), word.end()))) {
                found.add(word);
            }
            at = to + 1;
        }
        return found;
    }

    @Override
    public int pauseAfterMiss() {
        return REACH / 2;
    }

    private static boolean isGap(char c) {
        return Chars.isSpace(c) || Chars.isQuote(c) || c == ',' || c == ';' || c == '|' || c == '(' || c == ')';
    }

    private static Span trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && ".:*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = from;
        while (start < end && text.charAt(start) == '*') {
            start++;
        }
        return new Span(start, end);
    }
}
