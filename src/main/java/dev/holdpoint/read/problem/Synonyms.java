package dev.holdpoint.read.problem;

import dev.holdpoint.situation.Symptom;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people write, and the format's word for it. The words are data, {@code synonyms.tsv}. */
final class Synonyms {
    private static final Set<String> NOTHING_KNOWN = Set.of(
            "?",
            "??",
            "???",
            "-",
            "--",
            "---",
            "n/a",
            "n.a.",
            "na",
            "n/k",
            "tbd",
            "tba",
            "tbc",
            "t.b.d.",
            "not known",
            "not sure",
            "unsure",
            "dunno",
            "don't know",
            "dont know",
            "no idea",
            "unclear",
            "undefined",
            "nil",
            "unbekannt",
            "keine",
            "keine angabe",
            "k.a.",
            "weiß nicht",
            "inconnu",
            "desconocido",
            "...",
            "…",
            "pending?",
            "maybe",
            "unknwon",
            "unkown",
            "uknown",
            "unknow",
            "x",
            "xx",
            "xxx",
            "\u2013",
            "\u2014");
    private static final Set<String> NONE = Set.of("none", "no", "nothing", "keine", "nil", "0", "empty", "-");
    private static final Set<String> ALL =
            Set.of("all", "everything", "every", "any", "all of them", "alles", "alle", "*");
    private static final List<Row> ROWS = rows();

    private Synonyms() {}

    private record Row(String field, String word, Set<String> meant) {}

    /** Whether a word says only that nothing is known. */
    static boolean unknown(String word) {
        return NOTHING_KNOWN.contains(word.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a word says that there is none. */
    static boolean negative(String word) {
        return NONE.contains(word.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a word says that it is all of them. */
    static boolean all(String word) {
        return ALL.contains(said(word));
    }

    /** Whether a text is a place that somebody meant to fill in. */
    static boolean toBeFilledIn(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        boolean bracketed = lower.length() > 2 && lower.startsWith("<") && lower.endsWith(">");
        return bracketed
                || startsWithWord(lower, "todo")
                || startsWithWord(lower, "fixme")
                || startsWithWord(lower, "tk");
    }

    private static boolean startsWithWord(String text, String word) {
        return text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length())));
    }

    /** The choice that a field has for a word; null where it has none. */
    static @Nullable String of(String field, String word, List<String> choices) {
        String said = said(word);
        for (Row row : ROWS) {
            if ((row.field.equals(field) || row.field.equals("*"))
                    && row.meant.contains(said)
                    && choices.contains(row.word)) {
                return row.word;
            }
        }
        return null;
    }

    /** The symptoms that people look for under that word. */
    static List<Symptom> symptoms(String word) {
        List<Symptom> symptoms = new ArrayList<>();
        for (Symptom symptom : Symptom.values()) {
            if (symptom.words().stream().anyMatch(one -> said(one).equals(said(word)))) {
                symptoms.add(symptom);
            }
        }
        return symptoms;
    }

    private static String said(String word) {
        String said = word.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        int end = said.length();
        while (end > 0 && ".,;!".indexOf(said.charAt(end - 1)) >= 0) {
            end--;
        }
        return said.substring(0, end);
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = Synonyms.class.getResourceAsStream("synonyms.tsv");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split("\t", -1);
                if (!line.startsWith("#") && parts.length == 3) {
                    rows.add(new Row(parts[0], parts[1], Set.of(parts[2].split(", *", -1))));
                }
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of our own cannot be read", e);
        }
    }
}
