package dev.holdpoint.read.slip;

/** How far a text goes that somebody broke into lines. */
final class Story {
    private Story() {}

    /** Whether a line is none of the text's: a key, a comment, another document, or a mark that stands no further right than that. */
    static boolean endsBefore(Sheet sheet, Line line, Line start, int column) {
        return line.hasKey()
                || (line.mark() && line.indent() <= column)
                || line.text().startsWith("# ")
                || line.text().startsWith("---")
                || isForeignKey(sheet, line, start);
    }

    /**
     * Whether a key that the format does not know stands in the column of those above, or of a section's further left, and no text
     * that was pasted: then more than keys would follow, or keys too far right for it.
     */
    static boolean isForeignKey(Sheet sheet, Line line, Line start) {
        Line key = line;
        if (key.indent() > start.column() || !key.isForeign()) {
            return false;
        }
        for (int i = line.number() + 1; i < sheet.size(); i++) {
            Line next = sheet.line(i);
            if (next.begins()) {
                return next.indent() <= key.indent()
                        || key.text().stripTrailing().endsWith(":");
            }
            if (!next.isSilent() && next.indent() <= key.indent()) {
                if (!next.isForeign()) {
                    // a last word, which goes on with nothing, comes after a gap
                    return sheet.line(i - 1).isBlank() || !next.hasWords();
                }
                key = next;
            }
        }
        return true;
    }

    /** Whether a line behind an empty one goes on with the story that the key above tells: a sentence in its column, and keys below. */
    static boolean isParagraph(Sheet sheet, Line line, Line start) {
        String bare = line.text().strip();
        return bare.split(" +", -1).length > 2
                && Character.isLetter(bare.charAt(0))
                && Keys.isProse(start.key())
                && start.column() > 0
                && line.indent() >= start.column()
                && sheet.hasKey(line.number() + 1);
    }
}
