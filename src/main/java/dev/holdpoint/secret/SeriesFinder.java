package dev.holdpoint.secret;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds all secrets that belong to an anchor, however many: the values below a heading, the words behind a word. */
interface SeriesFinder extends Finder {
    @Override
    List<Span> findAll(String text, int start, int end);

    @Override
    default @Nullable Span find(String text, int start, int end) {
        List<Span> all = findAll(text, start, end);
        return all.isEmpty() ? null : all.get(0);
    }
}
