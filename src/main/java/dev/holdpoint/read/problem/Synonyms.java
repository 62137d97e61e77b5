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
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            "idk",
            "i don't know",
            "not yet known",
            "weiss nicht",
            "offen",
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
    private static final Pattern REMARK =
            Pattern.compile("([^,;(/|]{1,40}?)(?:\\s*[,;(]|\\s+//|\\s+[-\u2013\u2014]\\s).+");
    private static final int MOST_SYMPTOMS = 4;
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
        String exact = row(field, said(word), choices);
        return exact == null ? row(field, uncounted(said(word)), choices) : exact;
    }

    private static @Nullable String row(String field, String said, List<String> choices) {
        for (Row row : ROWS) {
            if ((row.field.equals(field) || row.field.equals("*"))
                    && row.meant.contains(said)
                    && choices.contains(row.word)) {
                return row.word;
            }
        }
        return null;
    }

    /** The symptoms that people look for under that word, or under those that it is said with. */
    static List<Symptom> symptoms(String word) {
        String said = said(word);
        List<Symptom> symptoms = symptoms(one -> said(one).equals(said));
        if (symptoms.isEmpty()) {
            symptoms = symptoms(one -> isTelling(one) && (" " + said + " ").contains(" " + said(one) + " "));
        }
        return symptoms.size() > MOST_SYMPTOMS ? List.of() : symptoms;
    }

    /** Whether a word says the same among others: a number, an abbreviation, or words that only go with this. */
    private static boolean isTelling(String word) {
        return word.length() > 5 || word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static List<Symptom> symptoms(Predicate<String> meant) {
        List<Symptom> symptoms = new ArrayList<>();
        for (Symptom symptom : Symptom.values()) {
            if (symptom.words().stream().anyMatch(meant)) {
                symptoms.add(symptom);
            }
        }
        return symptoms;
    }

    /** What somebody says first, before a remark; null where there is none. */
    static @Nullable String withoutRemark(String text) {
        Matcher said = REMARK.matcher(text.strip());
        return said.matches() ? said.group(1) : null;
    }

    private static String said(String word) {
        String said = word.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        int end = said.length();
        while (end > 0 && ".,;!".indexOf(said.charAt(end - 1)) >= 0) {
            end--;
        }
        return said.substring(0, end);
    }

    /** Without a number in front of it, as in {@code 3 errors}. */
    private static String uncounted(String said) {
        int at = 0;
        while (at < said.length() && Character.isDigit(said.charAt(at))) {
            at++;
        }
        return at > 0 && said.startsWith(" ", at) ? said.substring(at + 1) : said;
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
