package dev.holdpoint.secret;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a pattern finds of figures, unless the word before them says that an order, an article or an error has this number. */
final class FiguresFinder implements Finder {
    private static final int LONGEST_WORD = 12;

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
        int end = start - 1;
        while (end > 0 && start - end < 3 && ":#".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < LONGEST_WORD && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return end > from && words.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    @Override
    public int pauseAfterMiss() {
        return pattern.pauseAfterMiss();
    }
}
