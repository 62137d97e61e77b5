package dev.holdpoint.read.problem;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How a word sounds: without accents, marks and endings in which languages differ. */
final class Sound {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}.]+");

    private Sound() {}

    static String of(String word) {
        String bare = Normalizer.normalize(Synonyms.said(word).replace("\u00df", "ss"), Normalizer.Form.NFD);
        return MARKS.matcher(ACCENTS.matcher(bare).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
