package dev.holdpoint.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
    private static final String PICTURE = "a picture";

    /** What stands at the beginning of what is no text, and what that is. */
    private record Beginning(String sign, String what, String way) {}

    private static final List<Beginning> BEGINNINGS = List.of(
            new Beginning("%PDF-", "a PDF", SAVE_AS_TEXT),
            new Beginning("{\\rtf", "a formatted document (RTF)", SAVE_AS_TEXT),
            new Beginning("\u00d0\u00cf\u0011\u00e0", "an old Word or Excel document", SAVE_AS_TEXT),
            new Beginning("\u0089PNG", PICTURE, TYPE_IT),
            new Beginning("\u00ff\u00d8\u00ff", PICTURE, TYPE_IT),
            new Beginning("GIF8", PICTURE, TYPE_IT),
            new Beginning("\u001f\u008b", "a packed file (gzip)", UNPACK));

    /** What a zip file holds by which it is known. */
    private static final List<Beginning> PACKED = List.of(
            new Beginning("word/", "a Word document", SAVE_AS_TEXT),
            new Beginning("xl/", "an Excel workbook", SAVE_AS_TEXT),
            new Beginning("mimetypeapplication/vnd.oasis", "an OpenDocument file", SAVE_AS_TEXT),
            new Beginning("[Content_Types].xml", "an Office document", SAVE_AS_TEXT),
            new Beginning("", "a zip file", UNPACK));

    /** What a file is instead of a text; empty where its beginning is that of none of these. */
    public static Optional<FileKind> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        boolean zip = start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006");
        for (Beginning known : zip ? PACKED : BEGINNINGS) {
            if (zip ? start.contains(known.sign) : start.startsWith(known.sign)) {
                return Optional.of(new FileKind(known.what, known.way, /* page= */ false));
            }
        }
        if ((start.startsWith("RIFF") && start.startsWith("WEBP", 8)) || start.startsWith("ftypheic", 4)) {
            return Optional.of(new FileKind(PICTURE, TYPE_IT, /* page= */ false));
        }
        if (isTable(start)) {
            return Optional.of(new FileKind("a table (CSV)", "write each row as `key: value`", /* page= */ true));
        }
        return isPage(start)
                ? Optional.of(new FileKind("a web page", "save the text of it, not the page", /* page= */ true))
                : Optional.empty();
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

    private static boolean isPage(String start) {
        return start.regionMatches(true, 0, "<!doctype html", 0, 14) || start.regionMatches(true, 0, "<html", 0, 5);
    }
}
