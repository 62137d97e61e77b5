package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Nearest;
import dev.holdpoint.read.problem.Words;
import dev.holdpoint.situation.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are neither a key nor an entry nor a part of a text: a key without its colon, a remark, a line drawn with marks. YAML
 * takes each for the end of what stands above it, or for a key that goes on below.
 */
final class StrayLines {
    private final Sheet sheet;
    private final Mendings mendings;
    private final Continued continued;
    /** The line above with a key or a mark; null above the first. */
    private @Nullable Line above;
    /** The last key above by its column, as far as its section goes on; the entries of a list end none. */
    private final NavigableMap<Integer, Line> keys = new TreeMap<>();

    private int blank = -1;

    StrayLines(Sheet sheet, Mendings mendings) {
        this.sheet = sheet;
        this.mendings = mendings;
        this.continued = Continued.in(sheet);
    }

    void mend() {
        if (!hasKey(0)) {
            return;
        }
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.line(i).isBlank()) {
                blank = i;
            } else if (isStructure(i)) {
                structure(i);
                blank = -1;
            } else if (!Line.isSilent(sheet.line(i)) && goesOn(i)) {
                entryPerhaps(i);
            } else if (!Line.isSilent(sheet.line(i))) {
                i = stray(i);
            }
        }
    }

    private void structure(int i) {
        Line line = Line.of(sheet.line(i));
        above = line;
        if (line.key() != null && !continued.has(i)) {
            keys.tailMap(line.column(), false).clear();
            keys.put(line.column(), line);
        }
    }

    private boolean hasKey(int from) {
        for (int i = from; i < sheet.size(); i++) {
            if (!continued.has(i) && Line.of(sheet.line(i)).key() != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isStructure(int i) {
        String text = sheet.line(i);
        Line line = Line.of(text);
        boolean key = line.key() != null || line.mark() || isForeignKey(i);
        boolean json = !text.isBlank() && "{\"'[&*!%?:".indexOf(text.strip().charAt(0)) >= 0;
        return continued.has(i) || key || json || text.equals("---") || text.startsWith("--- ") || text.equals("...");
    }

    private boolean isForeignKey(int i) {
        boolean text = above != null && above.key() != null && Texts.isText(above.key());
        return (above != null && text) ? Texts.isForeignKey(sheet, i, above) : Line.foreign(sheet.line(i)) != null;
    }

    /** Whether a line belongs to the text or the brackets above it. */
    private boolean goesOn(int i) {
        Line line = above;
        if (line == null) {
            return false;
        }
        boolean deeper = Sheet.indent(sheet.line(i)) > line.column();
        boolean entry = line.key() == null;
        if (line.value().isEmpty()) {
            return deeper;
        }
        boolean brackets =
                "[{".indexOf(line.value().charAt(0)) >= 0 && !line.value().matches(".*[\\]}]");
        boolean quote =
                "\"'".indexOf(line.value().charAt(0)) >= 0 && line.value().length() < 2;
        if (brackets || quote || entry) {
            return brackets || quote || Sheet.indent(sheet.line(i)) > line.indent();
        }
        boolean text = Texts.isText(String.valueOf(line.key()));
        return text && (deeper || isPasted(i, String.valueOf(line.key())) || Texts.isParagraph(sheet, i, line));
    }

    /** Whether a text that tells a story goes on in lines that are not indented: at once, and not in a last word below all. */
    private boolean isPasted(int i, String key) {
        int end = i;
        boolean trace = false;
        while (end < sheet.size() && !isStructure(end) && !sheet.line(end).isBlank()) {
            String bare = sheet.line(end).strip();
            trace |= bare.contains(": ") || bare.endsWith(":") || bare.matches("(at|in|thrown|Stack|#\\d+) ?.*");
            end++;
        }
        boolean last = !hasKey(i);
        boolean pasted = trace || end - i > 2 || (!last && Texts.isProse(key));
        return blank < 0 && pasted && sheet.line(i).strip().chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Tells of a line, and of those below it that are no better; the last of them. */
    private int stray(int first) {
        if (keyAlone(first) || entryAlone(first)) {
            return first;
        }
        int last = first;
        for (int i = first; i < sheet.size() && isRemark(i, first); i++) {
            last = Line.isSilent(sheet.line(i)) ? last : i;
        }
        String lines = last == first ? "this line is" : "the lines from here to line " + (last + 1) + " are";
        mendings.tell(Mistake.PROSE, first, Sheet.indent(sheet.line(first)), first, last, "lines", lines);
        for (int i = first; i <= last; i++) {
            if (!Line.isSilent(sheet.line(i))) {
                sheet.write(i, "# " + sheet.line(i).strip());
            }
        }
        return last;
    }

    /** Whether it is an entry of the list above, in the column of its marks, and has none itself. */
    private boolean entryAlone(int i) {
        String text = sheet.line(i);
        int at = Sheet.indent(text);
        Line entry = above;
        if (entry == null
                || !entry.mark()
                || entry.key() != null
                || entry.indent() != at
                || !isListed(at, text.strip())) {
            return false;
        }
        mendings.tell(Mistake.MARK_MISSING, i, at);
        sheet.write(i, text.substring(0, at) + "- " + text.strip());
        structure(i);
        return true;
    }

    /** Whether the list whose marks stand in that column takes it: any text, or one of its names. */
    private boolean isListed(int column, String entry) {
        Map.Entry<Integer, Line> list = keys.floorEntry(column);
        String key = list == null ? "" : String.valueOf(list.getValue().key());
        return Texts.isTexts(key) || (Marks.takesList(key) && Words.known(entry));
    }

    /** A line that only goes on with the entry above, and that looks like another one. */
    private void entryPerhaps(int i) {
        Line entry = above;
        String text = sheet.line(i);
        if (entry != null && entry.mark() && entry.key() == null && Entries.isAnother(sheet.line(i - 1), text)) {
            mendings.tell(Mistake.MARK_PERHAPS_MISSING, i, Sheet.indent(text));
            sheet.write(i, " ".repeat(entry.indent()) + "- " + text.strip());
            structure(i);
        }
    }

    private boolean isRemark(int i, int first) {
        return i == first || Line.isSilent(sheet.line(i)) || (!isStructure(i) && key(i) == null);
    }

    /** Whether it is a key whose colon is missing, with its value behind it. */
    private boolean keyAlone(int i) {
        String text = sheet.line(i);
        String key = key(i);
        if (key == null) {
            return false;
        }
        int at = Sheet.indent(text);
        String bare = text.strip();
        String value = bare.indexOf(' ') < 0
                ? ""
                : " " + bare.substring(bare.indexOf(' ')).strip();
        mendings.tell(Mistake.COLON_MISSING, i, at);
        sheet.write(i, text.substring(0, at) + key + ":" + value);
        structure(i);
        return true;
    }

    /** The key that a line begins with, in the column of keys above; null where it is none. */
    private @Nullable String key(int i) {
        String bare = sheet.line(i).strip();
        String word = bare.indexOf(' ') < 0 ? bare : bare.substring(0, bare.indexOf(' '));
        Line sibling = keys.get(Sheet.indent(sheet.line(i)));
        if (sibling == null || !word.matches("[A-Za-z]{3,}")) {
            return null;
        }
        List<String> names = beside(sibling);
        String rest = bare.substring(word.length()).strip();
        for (String name : names) {
            boolean value = Texts.isText(name) || rest.indexOf(' ') < 0 || !name.equals(name.toLowerCase(Locale.ROOT));
            if (name.equalsIgnoreCase(word) && value) {
                return name;
            }
        }
        return bare.equals(word) && word.length() > 5 ? begun(word, names) : null;
    }

    /** The keys that stand in the sections that have the one above. */
    private static List<String> beside(Line above) {
        List<String> names = new ArrayList<>();
        for (Field<?> field : Words.fields()) {
            if (above.key() != null && field.section().find(above.key()).isPresent()) {
                names.add(field.name());
            }
        }
        return names;
    }

    /** The key that was only begun, or misspelt. */
    private static @Nullable String begun(String word, List<String> names) {
        List<String> found =
                names.stream().filter(name -> name.startsWith(word)).distinct().toList();
        return found.size() == 1 ? found.get(0) : Nearest.of(word, names);
    }
}
