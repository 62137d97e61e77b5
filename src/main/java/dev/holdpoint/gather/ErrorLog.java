package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PHP, WordPress, WooCommerce and Action Scheduler write to their logs. */
final class ErrorLog implements Recogniser {
    private static final int LONGEST = 8_000;
    private static final Pattern FILE = Pattern.compile(
            " in ((?:/|[A-Za-z]:[\\\\/])[^\\s:]{1,400})(?: on line \\d+|:\\d+|\\(\\d+\\))( and defined)?");

    private final List<Signature> signatures;
    private final List<Signature> quiet;

    ErrorLog(Signatures signatures) {
        this.signatures = signatures.of(FormNames.ERROR_LOG, Where.LINE);
        this.quiet = signatures.of(FormNames.ERROR_LOG, Where.LEVEL);
    }

    @Override
    public void read(List<Line> lines, Finds finds) {
        for (int i = 0; i < lines.size(); i++) {
            if (!finds.isTaken(i)) {
                read(lines, i, finds);
            }
        }
    }

    private void read(List<Line> lines, int index, Finds finds) {
        Line line = lines.get(index);
        String text = line.said();
        if (isQuiet(text)) {
            return;
        }
        Optional<Signature> row = Signatures.first(signatures, text);
        if (row.isPresent()) {
            finds.take(index);
            finds.suggest(FormNames.ERROR_LOG, row.get(), line);
            if (row.get().gives().equals("php-fatal")) {
                Owner.suggest(FormNames.ERROR_LOG, file(line.text(), Records.rest(lines, index)), line, finds);
            }
        }
    }

    boolean isQuiet(String text) {
        String head = text.substring(0, Math.min(text.length(), 160));
        return quiet.stream().anyMatch(row -> row.isIn(head));
    }

    /** The file in which PHP stopped; empty where the line does not tell. */
    private static String file(String line, String rest) {
        String text = line.substring(0, Math.min(line.length(), LONGEST)) + rest;
        Matcher file = FILE.matcher(text);
        while (file.find()) {
            if (file.group(2) == null) {
                return file.group(1);
            }
        }
        return "";
    }
}
