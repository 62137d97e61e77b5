package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PHP, WordPress, WooCommerce and Action Scheduler write to their logs. */
record ErrorLog(Form form) implements Recogniser {
    private static final int LONGEST = 8_000;
    private static final Pattern FILE = Pattern.compile(
            " in ((?:/|[A-Za-z]:[\\\\/])[^\\s:]{1,400})(?: on line \\d+|:\\d+|\\(\\d+\\))( and defined)?");

    @Override
    public void read(Finds finds) {
        finds.free().forEach(i -> read(i, finds));
    }

    private void read(int index, Finds finds) {
        List<Line> lines = finds.lines();
        String text = lines.get(index).said();
        if (isQuiet(text)) {
            return;
        }
        form.first(Where.LINE, text).ifPresent(row -> {
            finds.suggest(row, index);
            if (row.gives().equals(Owner.FATAL)) {
                String file = file(lines.get(index).text(), Records.rest(lines, index));
                Owner.of(row, file).ifPresent(owner -> finds.suggest(owner, index));
            }
        });
    }

    /** Whether the line's level says that it tells of nothing wrong. */
    boolean isQuiet(String text) {
        return form.says(Where.LEVEL, text.substring(0, Math.min(text.length(), 160)));
    }

    /** The file in which PHP stopped; empty where the line does not tell. */
    private static String file(String line, String rest) {
        Matcher file = FILE.matcher(line.substring(0, Math.min(line.length(), LONGEST)) + rest);
        while (file.find()) {
            if (file.group(2) == null) {
                return file.group(1);
            }
        }
        return "";
    }
}
