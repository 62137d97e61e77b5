package dev.holdpoint.read.problem;

import dev.holdpoint.text.Shipped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What mistakes.tsv says, which tells of itself how it is read. It is read when the first mistake is met, at no start without one. */
final class Catalogue {
    private static final Map<String, Entry> ENTRIES = read(Shipped.beside(Catalogue.class, "mistakes.tsv"));

    private Catalogue() {}

    /** What is wrong, empty in what is no mistake, and what to say of it: the first that fits. */
    private record Entry(String message, List<Advice> advice) {}

    /** A text, and what must be so for it to be told. */
    private record Advice(List<String> asked, String text) {}

    private static Map<String, Entry> read(String file) {
        Map<String, Entry> entries = new HashMap<>();
        List<Advice> advice = new ArrayList<>();
        for (String line : file.split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("\t")) {
                List<String> asked = cells[1].isEmpty() ? List.of() : List.of(cells[1].split(" ", -1));
                advice.add(new Advice(asked, cells[2]));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                advice = new ArrayList<>();
                entries.put(cells[0], new Entry(cells.length > 1 ? cells[1] : "", advice));
            }
        }
        return entries;
    }

    /** What is wrong. */
    static String message(Mistake mistake, Holes holes) {
        Holes filling = name -> Objects.requireNonNullElse(value(name, holes), "");
        return String.valueOf(filled(entry(mistake.name()).message, filling));
    }

    /** What helps; null where there is nothing to say. */
    static @Nullable String help(Mistake mistake, Holes holes) {
        String help = fitting(entry(mistake.name()), holes);
        return help == null || help.isEmpty() ? null : help;
    }

    private static Entry entry(String name) {
        return Objects.requireNonNull(ENTRIES.get(name), name);
    }

    private static @Nullable String fitting(Entry entry, Holes holes) {
        for (Advice advice : entry.advice) {
            boolean asked = advice.asked.stream().allMatch(condition -> holes.fill(condition) != null);
            String text = asked ? filled(advice.text, holes) : null;
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** The text with its holes filled; null where one cannot be. A brace that opens no name is a mere brace. */
    private static @Nullable String filled(String text, Holes holes) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = open + 1;
            while (close < text.length() && Character.isLowerCase(text.charAt(close))) {
                close++;
            }
            if (close > open + 1 && text.startsWith("}", close)) {
                String value = value(text.substring(open + 1, close), holes);
                if (value == null) {
                    return null;
                }
                out.append(text, done, open).append(value);
                done = close + 1;
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    /** What fills a hole: a part of the place that is told of, or else what the catalogue says under that name. */
    private static @Nullable String value(String name, Holes holes) {
        String value = holes.fill(name);
        Entry said = value == null ? ENTRIES.get(name) : null;
        return said == null ? value : fitting(said, holes);
    }
}
