package dev.holdpoint.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is no text at all, whatever its name: known by its first bytes.
 *
 * @param what what it is, such as "a Word document"
 * @param way how its text is had
 * @param page whether it is a text all the same, with marks in it
 */
public record FileKind(String what, String way, boolean page) {
    private static final Pattern ROW = Pattern.compile("[\\w\" .]+([;,\t])(?:[\\w\" .]*\\1)*[\\w\" .]*");
    private static final String SAVE_AS_TEXT = "save it as plain text";
    private static final String UNPACK = "unpack it";
    private static final String TYPE_IT = "type what it shows";

    /** What a file is instead of a text; empty where its beginning is that of none of these. */
    public static Optional<FileKind> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return zip(start);
        }
        if (start.startsWith("%PDF-")) {
            return told("a PDF", SAVE_AS_TEXT);
        }
        if (start.startsWith("{\\rtf")) {
            return told("a formatted document (RTF)", SAVE_AS_TEXT);
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return told("an old Word or Excel document", SAVE_AS_TEXT);
        }
        if (isPicture(start)) {
            return told("a picture", TYPE_IT);
        }
        if (start.startsWith("\u001f\u008b")) {
            return told("a packed file (gzip)", UNPACK);
        }
        if (isTable(start)) {
            return Optional.of(new FileKind("a table (CSV)", "write each row as `key: value`", /* page= */ true));
        }
        return isPage(start)
                ? Optional.of(new FileKind("a web page", "save the text of it, not the page", /* page= */ true))
                : Optional.empty();
    }

    private static Optional<FileKind> zip(String start) {
        if (start.contains("word/")) {
            return told("a Word document", SAVE_AS_TEXT);
        }
        if (start.contains("xl/")) {
            return told("an Excel workbook", SAVE_AS_TEXT);
        }
        if (start.contains("mimetypeapplication/vnd.oasis")) {
            return told("an OpenDocument file", SAVE_AS_TEXT);
        }
        return start.contains("[Content_Types].xml")
                ? told("an Office document", SAVE_AS_TEXT)
                : told("a zip file", UNPACK);
    }

    /** Rows of as many cells each, and the first of names only, without a colon. */
    private static boolean isTable(String start) {
        if (start.contains("situation:")) {
            return false;
        }
        String[] rows = start.split("\r?\n", 3);
        Matcher first = ROW.matcher(rows[0]);
        if (rows.length < 2 || !first.matches()) {
            return false;
        }
        String mark = first.group(1);
        long cells = rows[0].chars().filter(c -> c == mark.charAt(0)).count();
        return rows[1].chars().filter(c -> c == mark.charAt(0)).count() == cells;
    }

    private static boolean isPicture(String start) {
        return start.startsWith("\u0089PNG")
                || start.startsWith("\u00ff\u00d8\u00ff")
                || start.startsWith("GIF8")
                || (start.startsWith("RIFF") && start.startsWith("WEBP", 8))
                || start.startsWith("ftypheic", 4);
    }

    private static boolean isPage(String start) {
        return start.regionMatches(true, 0, "<!doctype html", 0, 14) || start.regionMatches(true, 0, "<html", 0, 5);
    }

    private static Optional<FileKind> told(String what, String way) {
        return Optional.of(new FileKind(what, way, /* page= */ false));
    }
}
