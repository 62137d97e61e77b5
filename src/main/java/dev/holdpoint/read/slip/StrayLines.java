package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Nearest;
import dev.holdpoint.read.problem.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are neither a key nor an entry nor a part of a text: a key without its colon, a remark, a line drawn with marks. YAML
 * takes each for the end of what stands above it, or for a key that goes on below.
 */
final class StrayLines extends Slip {
    private static final Pattern TRACE = Pattern.compile("(?s:.*: .*|.*:)|(at|in|thrown|Stack|#\\d+) ?.*");

    /** The line above with a key or a mark; null above the first. */
    private @Nullable Line above;
    /** The last key above by its column, as far as its section goes on; the entries of a list end none. */
    private final NavigableMap<Integer, Line> keys = new TreeMap<>();

    private int blank = -1;

    StrayLines(Sheet sheet) {
        super(sheet);
    }

    void mend() {
        if (!hasKey(0)) {
            return;
        }
        for (int i = 0; i < size(); i++) {
            Line line = line(i);
            if (line.isBlank()) {
                blank = i;
            } else if (isStructure(line)) {
                structure(line);
                blank = -1;
            } else if (!line.isSilent() && goesOn(line)) {
                entryPerhaps(line);
            } else if (!line.isSilent()) {
                i = stray(line);
            }
        }
    }

    private void structure(Line line) {
        above = line;
        if (line.hasKey() && !continued.has(line.number())) {
            keys.tailMap(line.column(), false).clear();
            keys.put(line.column(), line);
        }
    }

    private boolean hasKey(int from) {
        for (int i = from; i < size(); i++) {
            if (!continued.has(i) && line(i).hasKey()) {
                return true;
            }
        }
        return false;
    }

    private boolean isStructure(Line line) {
        String text = line.text();
        boolean document = text.equals("---") || text.startsWith("--- ") || text.equals("...");
        boolean json = !text.isBlank() && "{\"'[&*!%?:".indexOf(text.strip().charAt(0)) >= 0;
        return continued.has(line.number()) || line.begins() || json || document || isForeignKey(line);
    }

    private boolean isForeignKey(Line line) {
        return (above != null && Keys.isText(above.key())) ? Story.isForeignKey(sheet, line, above) : line.isForeign();
    }

    /** Whether a line belongs to the text or the brackets above it. */
    private boolean goesOn(Line line) {
        Line start = above;
        if (start == null) {
            return false;
        }
        boolean deeper = line.indent() > start.column();
        if (start.value().isEmpty()) {
            return deeper;
        }
        boolean brackets = start.valueBegins("[{") && !start.value().matches(".*[\\]}]");
        boolean quote = start.valueBegins("\"'") && start.value().length() < 2;
        if (brackets || quote || !start.hasKey()) {
            return brackets || quote || line.indent() > start.indent();
        }
        return Keys.isText(start.key())
                && (deeper || isPasted(line, start.key()) || Story.isParagraph(sheet, line, start));
    }

    /** Whether a text that tells a story goes on in lines that are not indented: at once, and not in a last word below all. */
    private boolean isPasted(Line first, String key) {
        int end = end(first.number(), line -> !isStructure(line) && !line.isBlank());
        boolean trace =
                end(first.number(), line -> !TRACE.matcher(line.text().strip()).matches()) < end;
        boolean pasted = trace || end - first.number() > 2 || (Keys.isProse(key) && hasKey(first.number()));
        return blank < 0 && pasted && first.hasWords();
    }

    /** Tells of a line, and of those below it that are no better; the last of them. */
    private int stray(Line line) {
        int first = line.number();
        if (keyAlone(line) || entryAlone(line)) {
            return first;
        }
        int last = end(first + 1, below -> below.isSilent() || (!isStructure(below) && key(below) == null)) - 1;
        while (line(last).isSilent()) {
            last--;
        }
        String lines = last == first ? "this line is" : "the lines from here to line " + (last + 1) + " are";
        tell(Mistake.PROSE, first, line.indent(), first, last, "lines", lines);
        for (int i = first; i <= last; i = next(i)) {
            write(i, "# " + line(i).text().strip());
        }
        return last;
    }

    /** Whether it is an entry of the list above, in the column of its marks, and has none itself. */
    private boolean entryAlone(Line line) {
        Line entry = entryAbove();
        boolean listed = entry != null && entry.indent() == line.indent() && isListed(line);
        return listed && become(line, Mistake.MARK_MISSING, "- " + line.text().strip());
    }

    private @Nullable Line entryAbove() {
        return above != null && above.mark() && !above.hasKey() ? above : null;
    }

    /** Whether the list whose marks stand in that column takes it: any text, or one of its names. */
    private boolean isListed(Line entry) {
        Map.Entry<Integer, Line> list = keys.floorEntry(entry.indent());
        String key = list == null ? "" : list.getValue().key();
        return Keys.isTexts(key)
                || (Keys.isList(key) && Words.known(entry.text().strip()));
    }

    /** A line that only goes on with the entry above, and that looks like another one. */
    private void entryPerhaps(Line line) {
        Line entry = entryAbove();
        if (entry != null && Entries.isAnother(line(line.number() - 1).text(), line.text())) {
            String mended = " ".repeat(entry.indent()) + "- " + line.text().strip();
            mend(Mistake.MARK_PERHAPS_MISSING, line, line.indent(), mended);
            structure(line(line.number()));
        }
    }

    private boolean become(Line line, Mistake mistake, String bare) {
        mend(mistake, line, line.indent(), " ".repeat(line.indent()) + bare);
        structure(line(line.number()));
        return true;
    }

    /** Whether it is a key whose colon is missing, with its value behind it. */
    private boolean keyAlone(Line line) {
        String key = key(line);
        String bare = line.text().strip();
        String value = bare.indexOf(' ') < 0
                ? ""
                : " " + bare.substring(bare.indexOf(' ')).strip();
        return key != null && become(line, Mistake.COLON_MISSING, key + ":" + value);
    }

    /** The key that a line begins with, in the column of keys above; null where it is none. */
    private @Nullable String key(Line line) {
        String bare = line.text().strip();
        String word = bare.indexOf(' ') < 0 ? bare : bare.substring(0, bare.indexOf(' '));
        Line sibling = keys.get(line.indent());
        if (sibling == null || !word.matches("[A-Za-z]{3,}")) {
            return null;
        }
        List<String> names = Keys.beside(sibling.key()).toList();
        boolean single = bare.substring(word.length()).strip().indexOf(' ') < 0;
        for (String name : names) {
            boolean value = single || Keys.isText(name) || !name.equals(name.toLowerCase(Locale.ROOT));
            if (name.equalsIgnoreCase(word) && value) {
                return name;
            }
        }
        return bare.equals(word) && word.length() > 5 ? begun(word, names) : null;
    }

    /** The key that was only begun, or misspelt. */
    private static @Nullable String begun(String word, List<String> names) {
        List<String> found =
                names.stream().filter(name -> name.startsWith(word)).distinct().toList();
        return found.size() == 1 ? found.get(0) : Nearest.of(word, names);
    }
}
