package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Quoted;
import dev.holdpoint.read.problem.ShapeFault;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text where a list or a section belongs, a list where a text belongs, brackets that are cut short, and signs for what nobody knows. */
final class Shapes extends Slip {
    private static final Pattern QUOTE_TO_QUOTE = Pattern.compile("([\"'])\\s+(?=[\"'])");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]{}:#]*)]");

    Shapes(Sheet sheet) {
        super(sheet);
    }

    /** Looks at what stands behind a key. */
    void mend(Line line) {
        String key = line.key();
        String value = line.value();
        if (line.hasKey() && (value.equals("?") || value.equals("-"))) {
            String mended = line.with("unknown");
            mend(Mistake.WORD_FOR_UNKNOWN, line, line.at(), mended, "value", "`" + value + "`", "key", key);
        } else if (Keys.isTexts(key) && value.contains(": ") && !line.valueBegins("[{\"'|>-")) {
            mend(Mistake.ENTRY_ALONE, line, line.at(), line.with("[" + Quoted.of(value) + "]"), "key", key);
        } else if (Keys.isList(key) && line.valueBegins("[")) {
            commas(line);
            hash(line(line.number()));
        } else if (Keys.isText(key)) {
            oneText(line);
        }
    }

    /** Looks for sections of somebody's name, and of what they are, that stand on the line of their key. They become several lines, so they come last. */
    void names() {
        for (int i = 0; i < size(); i++) {
            Field<?> field = Situation.TYPE.find(line(i).key()).orElse(null);
            if (speaks(i) && line(i).column() == 0 && field != null && field.kind() instanceof Kind.Nested<?> nested) {
                name(line(i), ShapeFault.nameWithMore(nested.type(), line(i).value()));
            }
        }
    }

    private void name(Line line, List<String> keys) {
        if (!keys.isEmpty()) {
            String mended = line.key() + ":\n  " + String.join("\n  ", keys);
            String help = "each key has a line of its own";
            String[] holes = {"key", line.key(), "or", "", "found", "a single value", "help", help};
            mend(Mistake.NO_SECTION, line, line.at(), mended, holes);
        }
    }

    /** Entries in quotes that stand side by side. */
    private void commas(Line line) {
        Matcher pair = QUOTE_TO_QUOTE.matcher(line.value());
        if (pair.find() && line.value().endsWith("]")) {
            mend(Mistake.COMMA_MISSING, line, line.at() + pair.end(), line.with(pair.replaceAll("$1, ")));
        }
    }

    /** Brackets that a {@code #} within them cuts: all behind it is a comment, and they stay open. */
    private void hash(Line line) {
        String text = line.text().substring(line.at());
        int hash = Keys.isTexts(line.key()) ? cutAt(text) : -1;
        int close = text.indexOf(']', Math.max(0, hash));
        if (hash < 0 || close < 0 || !Line.of(text.substring(close + 1)).isSilent()) {
            return;
        }
        List<String> entries = new ArrayList<>();
        for (String entry : entries(text.substring(1, close))) {
            entries.add(Quoted.of(withoutQuotes(entry)));
        }
        String mended = "[" + String.join(", ", entries) + "]"
                + text.substring(close + 1).stripTrailing();
        mend(Mistake.CUT_AT_HASH, line, line.at() + hash, line.with(mended));
    }

    /** Where a comment begins in a list before the list ends; -1 where none does. */
    private static int cutAt(String text) {
        char quote = 0;
        for (int at = 1; at < text.length(); at++) {
            char c = text.charAt(at);
            char before = text.charAt(at - 1);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (isQuote(c) && "[, ".indexOf(before) >= 0) {
                quote = c;
            } else if (c == ']') {
                return -1;
            } else if (c == '#' && before == ' ') {
                return at;
            }
        }
        return -1;
    }

    /** What stands between the commas that stand in no quotes. */
    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        char quote = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (isQuote(c) && text.substring(from, at).isBlank()) {
                quote = c;
            } else if (c == ',') {
                entries.add(text.substring(from, at));
                from = at + 1;
            }
        }
        entries.add(text.substring(from));
        return entries;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** A list where one text belongs: its entries become one text, a line each where they tell a story. */
    private void oneText(Line key) {
        int number = key.number();
        Matcher brackets = BRACKETS.matcher(key.value());
        if (brackets.matches()) {
            tellList(key, number, key.at(), number);
            write(number, key.with(joined(List.of(brackets.group(1).split(",", -1)))));
            return;
        }
        List<Line> entries = key.value().isEmpty() ? entriesBelow(key) : List.of();
        if (entries.isEmpty()) {
            return;
        }
        int last = entries.get(entries.size() - 1).number();
        tellList(key, entries.get(0).number(), entries.get(0).indent(), last);
        boolean block = Keys.isProse(key.key()) && entries.size() > 1;
        write(
                number,
                key.with(
                        block
                                ? " |"
                                : " "
                                        + joined(entries.stream()
                                                .map(Shapes::bare)
                                                .toList())));
        for (int i = number + 1; i <= last; i++) {
            if (block && entries.contains(line(i))) {
                write(i, " ".repeat(key.column() + 2) + withoutQuotes(bare(line(i))));
            } else {
                sheet.remove(i, i);
            }
        }
    }

    private void tellList(Line key, int at, int column, int last) {
        String help = "make one text of its entries";
        String[] holes = {"key", key.key(), "takes", "a text", "found", "a list", "help", help};
        tell(Mistake.NO_VALUE, at, column, key.number(), last, holes);
    }

    /** The lines below a key that are entries of a list, each a text; none where there is anything else. */
    private List<Line> entriesBelow(Line key) {
        List<Line> entries = new ArrayList<>();
        for (int i = next(key.number()); i < size(); i = next(i)) {
            Line line = line(i);
            if (line.indent() < key.column() || (line.indent() == key.column() && !line.mark())) {
                break;
            }
            if (!line.mark() || line.hasKey() || line.value().isEmpty()) {
                return List.of();
            }
            entries.add(line);
        }
        return entries;
    }

    /** An entry without its mark. */
    private static String bare(Line entry) {
        return entry.text().strip().substring(1);
    }

    private static String joined(List<String> entries) {
        String text =
                String.join(", ", entries.stream().map(Shapes::withoutQuotes).toList());
        boolean plain = !text.isEmpty()
                && Character.isLetterOrDigit(text.charAt(0))
                && !Texts.needsQuotes(text)
                && text.indexOf('"') < 0;
        return plain ? text : Quoted.of(text);
    }

    private static String withoutQuotes(String typed) {
        String entry = typed.strip();
        int last = entry.length() - 1;
        boolean quoted = last > 0
                && isQuote(entry.charAt(0))
                && entry.indexOf(entry.charAt(0), 1) == last
                && entry.indexOf('\\') < 0;
        return quoted ? entry.substring(1, last) : entry;
    }
}
