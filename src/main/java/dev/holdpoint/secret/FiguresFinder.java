package dev.holdpoint.secret;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a pattern finds of figures, unless the word before them says that an order, an article or an error has this number. */
final class FiguresFinder implements Finder {
    private static final int LONGEST_WORD = 12;
    private static final Alphabet SIGNS = Alphabet.of(":#");

    private final PatternFinder pattern;

    FiguresFinder(PatternFinder pattern) {
        this.pattern = pattern;
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        Span span = pattern.find(text, start, end);
        return span == null || isOfCode(text, span.start()) ? null : span;
    }

    /** Whether the word right before is "order", "sku", "code". */
    static boolean isOfCode(String text, int start) {
        return isBehind(text, start, Vocabulary.Labels.BEFORE_CODE);
    }

    /** Whether one of the words stands right before, with a blank between. */
    static boolean isBehind(String text, int start, Set<String> words) {
        int end = SIGNS.runStart(text, start - 1, start - 3);
        return end > 0 && words.contains(Chars.wordBefore(text, end, LONGEST_WORD));
    }

    @Override
    public int pauseAfterMiss() {
        return pattern.pauseAfterMiss();
    }
}
