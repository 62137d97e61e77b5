package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** What a link carries under any name, if it is long and could be made by chance: such links open something. The anchor is {@code ?} or {@code &}. */
final class LinkParameterFinder implements Finder {
    private static final int NAME = 40;
    private static final int SHORTEST = 16;
    private static final int LONGEST = 400;
    private static final int TURNS = 4;
    private static final Alphabet OF_NAME = Alphabet.URL_SAFE.with("[].");
    private static final Alphabet OF_VALUE = Alphabet.URL_SAFE.with("~.=|");

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int name = OF_NAME.runEnd(text, end, end + NAME);
        boolean parameter = name > end && text.startsWith("=", name) && Alphabet.PRINTED.isAt(text, start - 1);
        if (!parameter
                || text.startsWith("utm_", end)
                || Vocabulary.Labels.HARMLESS_IN_LINK.contains(Chars.lower(text, end, name))) {
            return null;
        }
        int from = name + 1;
        int to = OF_VALUE.runEnd(text, from, from + LONGEST);
        boolean random = to - from >= SHORTEST
                && ChanceMade.turns(text, from, to) >= TURNS
                && Placeholders.isRandom(text, from, to);
        return random ? new Span(from, to) : null;
    }
}
