package dev.holdpoint.read.problem;

/** Texts as YAML takes them letter for letter. */
public final class Quoted {
    private Quoted() {}

    /** The text in the quotes that need the fewest escapes. */
    public static String of(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return '"' + text + '"';
        }
        if (text.indexOf('\'') < 0) {
            return '\'' + text + '\'';
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
