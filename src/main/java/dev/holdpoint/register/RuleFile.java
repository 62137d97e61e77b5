package dev.holdpoint.register;

import java.util.List;

/**
 * The text of one rule file.
 *
 * @param path how to call it in messages
 * @param name its file name, such as {@code close.drl}
 * @param text what stands in it
 */
public record RuleFile(String path, String name, String text) {
    private static final String SUFFIX = ".drl";

    /** A file of that name and text that lies in no folder. */
    public static RuleFile of(String name, String text) {
        return new RuleFile("rules/" + name, name, text);
    }

    /** What ids of rules in it begin with, such as {@code close.} */
    public String prefix() {
        return name.substring(0, name.length() - SUFFIX.length()) + ".";
    }

    public List<String> lines() {
        return text.lines().toList();
    }

    static boolean isRuleFile(String name) {
        return name.endsWith(SUFFIX);
    }
}
