package dev.holdpoint.read.problem;

import dev.holdpoint.read.Growth;
import dev.holdpoint.read.YamlTree;

/** The words for what is wrong with a document before anybody looks at what its fields mean. */
public final class Complaints {
    private Complaints() {}

    private static Complaint at(int line, int column, int width, String message, String help) {
        return new Complaint(line, column, width, null, message, null, help);
    }

    public static Complaint empty(boolean json) {
        String help = json
                ? "the least that it can say is `{\"situation\": 1}`"
                : "begin it with `situation: 1`; `holdpoint init` writes one to fill in";
        return at(1, 1, 1, "the document is empty", help);
    }

    public static Complaint tooMany(int line, int column) {
        return at(
                line,
                column,
                1,
                "the document has more than " + Growth.MOST + " keys and values",
                "no situation needs so many; see whether this is the right file");
    }

    public static Complaint longLine(int line) {
        return at(
                line,
                1,
                1,
                "this line has more than " + YamlTree.LONGEST_LINE + " characters",
                "break it, or keep a long text in a file and attach that");
    }

    public static Complaint brokenEscape(int line, int column) {
        return at(
                line,
                column,
                1,
                "an escape in a text behind this is broken, or cut short",
                "write `\\\\` for a backslash, or use single quotes, in which nothing is escaped");
    }

    public static Complaint tooDeep(int line, int column) {
        return at(
                line,
                column,
                1,
                "the document is nested more than " + Growth.DEEPEST + " levels deep",
                "a situation needs five levels; see whether this is the right file");
    }

    public static Complaint secondDocument(int line, int column) {
        return at(line, column, 3, "a second document begins here", "keep one situation a file, and remove the `---`");
    }

    public static Complaint trailing(int line, int column) {
        return at(line, column, 1, "something follows the end of the document", "keep one situation a file");
    }

    public static Complaint alias(int line, int column, int width) {
        return at(line, column, width, "aliases such as `*name` are not read", "write the value here once more");
    }

    public static Complaint anchor(int line, int column) {
        return at(
                line,
                column,
                1,
                "anchors such as `&name` are not read",
                "remove it; a text that begins with `&` needs quotes");
    }

    public static Complaint tag(int line, int column) {
        return at(
                line,
                column,
                1,
                "tags such as `!name` are not read",
                "remove it; a text that begins with `!` needs quotes");
    }

    public static Complaint keyIsNoWord(int line, int column) {
        return at(line, column, 1, "a list or a section cannot be a key", "write `key: value`");
    }

    static Complaint controlCharacter(int line, int column, int c) {
        return at(
                line,
                column,
                1,
                "the character U+" + hex(c) + " cannot stand in a YAML document",
                "remove it; in a text in double quotes it may be written as an escape");
    }

    static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
