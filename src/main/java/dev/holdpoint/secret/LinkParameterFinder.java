package dev.holdpoint.secret;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a link carries under any name, if it is long and could be made by chance: such links open something. The anchor is {@code ?} or {@code &}. */
final class LinkParameterFinder implements Finder {
    private static final int NAME = 40;
    private static final int SHORTEST = 16;
    private static final int LONGEST = 400;
    private static final int TURNS = 4;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int name = end;
        while (name < text.length() && name - end < NAME && isOfName(text.charAt(name))) {
            name++;
        }
        if (name == end
                || name >= text.length()
                || text.charAt(name) != '='
                || start == 0
                || text.charAt(start - 1) <= ' ') {
            return null;
        }
        int from = name + 1;
        int to = from;
        while (to < text.length() && to - from < LONGEST && isOfValue(text.charAt(to))) {
            to++;
        }
        boolean harmless = Vocabulary.Labels.HARMLESS_IN_LINK.contains(
                        text.substring(end, name).toLowerCase(Locale.ROOT))
                || text.startsWith("utm_", end);
        boolean random =
                to - from >= SHORTEST && turns(text, from, to) >= TURNS && Placeholders.isRandom(text, from, to);
        return random && !harmless ? new Span(from, to) : null;
    }

    private static boolean isOfName(char c) {
        return Chars.isAlnum(c) || c == '_' || c == '-' || c == '[' || c == ']' || c == '.';
    }

    private static boolean isOfValue(char c) {
        return Chars.isAlnum(c) || c == '_' || c == '-' || c == '~' || c == '.' || c == '=' || c == '|';
    }

    /** How often letters and digits change places within runs of them, as they do not in words, numbers and dates. */
    private static int turns(String text, int from, int to) {
        int turns = 0;
        for (int i = from + 1; i < to; i++) {
            char before = text.charAt(i - 1);
            char c = text.charAt(i);
            turns += Chars.isAlnum(before) && Chars.isAlnum(c) && Chars.isDigit(before) != Chars.isDigit(c) ? 1 : 0;
        }
        return turns;
    }
}
