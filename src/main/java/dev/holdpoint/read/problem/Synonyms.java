package dev.holdpoint.read.problem;

import dev.holdpoint.situation.Symptom;
import dev.holdpoint.text.Shipped;
import dev.holdpoint.text.Table;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people write, and the format's word for it. The words are data, {@code rules/words.tsv}. */
final class Synonyms {
    private static final Pattern REMARK =
            Pattern.compile("([^,;(/|]{1,40}?)(?:\\s*[,;(#]|\\s+//|\\s+[-\u2013\u2014]\\s).+");
    private static final Pattern COMMA = Pattern.compile(", *");
    private static final int MOST_SYMPTOMS = 4;
    private static final List<Row> ROWS = Table.rows("rules/words.tsv", Shipped.rules("words.tsv"), 3, Row::of);
    private static final Set<String> NOTHING_KNOWN = meaning("unknown");
    private static final Set<String> NONE = meaning("none");
    private static final Set<String> ALL = meaning("all");
    private static final Set<String> TO_DO = meaning("to-do");
    private static final Set<String> THERE_IS = meaning("there-is");
    /** What makes a yes less than one. */
    private static final Pattern DOUBT =
            Pattern.compile("(?<![\\p{L}-])(?:" + String.join("|", meaning("doubt")) + ")(?![\\p{L}-])");

    private Synonyms() {}

    /** What people write for a word. */
    private record Row(String field, String word, Set<String> meant) {
        static Row of(List<String> cells) {
            return new Row(cells.get(0), cells.get(1), Set.of(COMMA.split(cells.get(2), -1)));
        }

        /** How its words sound, which some type without accents. */
        Set<String> sounds() {
            return Sounds.OF.getOrDefault(this, Set.of());
        }
    }

    /** Worked out when the first mistake asks for it: it takes longer than all else at a start that meets none. */
    private static final class Sounds {
        static final IdentityHashMap<Row, Set<String>> OF = new IdentityHashMap<>();

        static {
            for (Row row : ROWS) {
                Set<String> sounds = row.meant.stream().map(Sound::of).collect(Collectors.toCollection(HashSet::new));
                sounds.remove("");
                OF.put(row, sounds);
            }
        }
    }

    /** What stands in no field, but says something in any. */
    private static Set<String> meaning(String word) {
        return ROWS.stream()
                .filter(row -> row.field.equals("-") && row.word.equals(word))
                .findFirst()
                .orElseThrow()
                .meant;
    }

    /** Whether a word says only that nothing is known. */
    static boolean unknown(String word) {
        return NOTHING_KNOWN.contains(word.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether somebody is not sure of what they say. */
    static boolean doubtful(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= 200
                && (lower.matches("[^?]*\\?+\\)?") || DOUBT.matcher(lower).find());
    }

    /** The field that has another name for people; null where none has. */
    static @Nullable String key(String word, List<String> names) {
        String said = Sound.of(word).replace(" ", "");
        return row(
                "key",
                row -> row.sounds().stream()
                        .anyMatch(one -> one.replace(" ", "").equals(said)),
                names);
    }

    /** Whether a word says that there is none. */
    static boolean negative(String word) {
        return NONE.contains(word.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a word says that there is one. */
    static boolean affirmative(String word) {
        return THERE_IS.contains(said(word));
    }

    /** Whether a word says that it is all of them. */
    static boolean all(String word) {
        return ALL.contains(said(word));
    }

    /** Whether a text is a place that somebody meant to fill in. */
    static boolean toBeFilledIn(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.length() > 2 && lower.startsWith("<") && lower.endsWith(">")) {
            return true;
        }
        for (String word : TO_DO) { // asked of every text
            if (startsWithWord(lower, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithWord(String text, String word) {
        return text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length())));
    }

    /** The choice that a field has for a word; null where it has none. */
    static @Nullable String of(String field, String word, List<String> choices) {
        String said = said(word);
        String exact = row(field, row -> row.meant.contains(said), choices);
        String counted = exact == null ? row(field, row -> row.meant.contains(uncounted(said)), choices) : exact;
        String sounds = Sound.of(word);
        return counted == null ? row(field, row -> row.sounds().contains(sounds), choices) : counted;
    }

    private static @Nullable String row(String field, Predicate<Row> says, List<String> choices) {
        for (Row row : ROWS) {
            if ((row.field.equals(field) || row.field.equals("*")) && says.test(row) && choices.contains(row.word)) {
                return row.word;
            }
        }
        return null;
    }

    /**
     * The symptoms that a word may mean: those of which it is said that they go by it, or else that have it among their words, or
     * else that share most of the words that it is said with.
     */
    static List<Symptom> symptoms(String word) {
        String said = Sound.of(word);
        String among = " " + said + " ";
        List<Symptom> symptoms = Stream.<Supplier<List<Symptom>>>of(
                        () -> listed(said::equals),
                        () -> symptoms(one -> Sound.of(one).equals(said)),
                        () -> listed(phrase -> among.contains(" " + phrase + " ")),
                        () -> symptoms(one -> isTelling(one) && among.contains(" " + Sound.of(one) + " ")),
                        () -> Nearest.of(word, Words.choices(Symptom.class)) == null ? sharing(said) : List.of())
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return symptoms.size() > MOST_SYMPTOMS ? List.of() : symptoms;
    }

    /** Those of the longest phrase of the list that fits. */
    private static List<Symptom> listed(Predicate<String> said) {
        String longest = "";
        List<Symptom> symptoms = List.of();
        for (Row row : ROWS) {
            for (String phrase : row.field.equals("symptoms") ? row.meant : Set.<String>of()) {
                String folded = Sound.of(phrase);
                if (folded.length() > longest.length() && said.test(folded)) {
                    longest = folded;
                    symptoms = named(row.word);
                }
            }
        }
        return symptoms;
    }

    private static List<Symptom> named(String names) {
        List<String> wanted = List.of(names.split("/", -1));
        return Stream.of(Symptom.values())
                .filter(symptom -> wanted.contains(symptom.wireName()))
                .toList();
    }

    /** Those that share most of the words that it is said with. */
    private static List<Symptom> sharing(String said) {
        Map<Symptom, Long> shared = new EnumMap<>(Symptom.class);
        for (Symptom symptom : Symptom.values()) {
            Set<String> words =
                    new HashSet<>(List.of(Sound.of(symptom.wireName()).split(" ", -1)));
            symptom.words().forEach(one -> words.addAll(List.of(Sound.of(one).split(" ", -1))));
            shared.put(
                    symptom,
                    Stream.of(said.split(" ", -1))
                            .filter(word -> word.length() > 3 && words.contains(word))
                            .count());
        }
        long most = Math.max(1, Collections.max(shared.values()));
        return shared.keySet().stream()
                .filter(symptom -> shared.getOrDefault(symptom, 0L) == most)
                .toList();
    }

    /** Whether a word says the same among others: a number, an abbreviation, or words that only go with this. */
    private static boolean isTelling(String word) {
        return word.length() > 5 || word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static List<Symptom> symptoms(Predicate<String> meant) {
        return Stream.of(Symptom.values())
                .filter(symptom -> symptom.words().stream().anyMatch(meant))
                .toList();
    }

    /** What somebody says first, before a remark; null where there is none. */
    static @Nullable String withoutRemark(String text) {
        Matcher said = REMARK.matcher(text.strip());
        return said.matches() ? said.group(1) : null;
    }

    /** What is said beside a value, without what parts it from that. */
    static String remark(String rest) {
        return rest.replaceFirst("^[\\s,;:|/#(\u2013\u2014-]+", "")
                .replaceFirst("[\\s)]+$", "")
                .strip();
    }

    /** Whether the words are some that stand for a value themselves, and say nothing besides. */
    static boolean means(String words) {
        String said = said(words);
        return ROWS.stream().anyMatch(row -> row.meant.contains(said));
    }

    static String said(String word) {
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
}
