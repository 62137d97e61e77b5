package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** WordPress's application passwords: six groups of four letters and digits, soon behind the anchor. */
final class ApplicationPasswordFinder implements Finder {
    private static final int REACH = 70;
    private static final int GROUP = 4;
    private static final int LENGTH = 6 * GROUP + 5;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int limit = Math.min(text.length() - LENGTH, end + REACH);
        for (int at = end; at <= limit; at++) {
            int to = at + LENGTH;
            if (text.charAt(at + GROUP) == ' ' && isGroups(text, at, to) && Placeholders.isRandom(text, at, to)) {
                return new Span(at, to);
            }
        }
        return null;
    }

    /** Letters only would be words of a sentence. */
    private static boolean isGroups(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean gap = (i - from) % (GROUP + 1) == GROUP;
            if (gap ? text.charAt(i) != ' ' : !Chars.isAlnum(text.charAt(i))) {
                return false;
            }
        }
        return Chars.startsWord(text, from) && Chars.endsWord(text, to);
    }
}
