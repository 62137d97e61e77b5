package dev.holdpoint.register;

/**
 * Something that is wrong with a rule file or its folder.
 *
 * @param path the file or folder
 * @param line from 1; 0 where it is about the whole
 * @param message what is wrong, in lower case, and what would be right
 */
public record RuleProblem(String path, int line, String message) {
    /** {@code path:line: message}, as editors understand it. */
    @Override
    public String toString() {
        return path + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
