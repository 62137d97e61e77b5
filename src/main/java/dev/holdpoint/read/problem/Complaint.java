package dev.holdpoint.read.problem;

import org.jspecify.annotations.Nullable;

/** A problem while its document is still at hand: a {@link Problem} that has no excerpt yet. */
public record Complaint(
        Mistake mistake,
        int line,
        int column,
        int width,
        @Nullable String path,
        String message,
        @Nullable String suggestion,
        @Nullable String help,
        @Nullable Mend mend) {

    /** The same, told in another place. */
    public Complaint at(int newLine, int newColumn) {
        return new Complaint(mistake, newLine, newColumn, width, path, message, suggestion, help, mend);
    }

    /** The same, about a field. */
    public Complaint about(@Nullable String field) {
        return new Complaint(mistake, line, column, width, field, message, suggestion, help, mend);
    }

    /** The same, with a word that may be put in place of the one that is meant. */
    public Complaint suggesting(@Nullable String word) {
        return new Complaint(mistake, line, column, width, path, message, word, help, mend);
    }

    /** The same, with other help than the catalogue's. */
    public Complaint helped(@Nullable String otherHelp) {
        return new Complaint(mistake, line, column, width, path, message, suggestion, otherHelp, mend);
    }

    /** The same, with the lines as they should be. */
    public Complaint mended(@Nullable Mend lines) {
        return new Complaint(mistake, line, column, width, path, message, suggestion, help, lines);
    }
}
