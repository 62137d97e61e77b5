package dev.holdpoint.gather;

import java.util.Locale;

/** Whose file it is in which PHP stopped. */
final class Owner {
    private static final String PLUGINS = "/plugins/";
    private static final String THEMES = "/themes/";

    private Owner() {}

    /** Suggests what the path in the text tells, if it is one of a plugin or a theme. */
    static void suggest(String form, String path, Line line, Finds finds) {
        String plain = path.replace('\\', '/').replace("//", "/").toLowerCase(Locale.ROOT);
        String slug = slug(plain, PLUGINS);
        if (slug.equals(SophMate.SLUG)) {
            finds.suggest(form, "plugin-defect", "the file in which PHP stopped is SophMate's", line);
        } else if (!slug.isEmpty()) {
            finds.suggest(form, "other-plugin-defect", "the file in which PHP stopped is another plugin's", line);
        } else if (!slug(plain, THEMES).isEmpty()) {
            finds.suggest(form, "theme-conflict", "the file in which PHP stopped is the theme's", line);
        }
    }

    /** The folder behind the mark. */
    private static String slug(String path, String mark) {
        int at = path.indexOf(mark);
        if (at < 0) {
            return "";
        }
        int start = at + mark.length();
        int end = start;
        while (end < path.length() && (Texts.isWord(path.charAt(end)) || "-.".indexOf(path.charAt(end)) >= 0)) {
            end++;
        }
        String slug = path.substring(start, end);
        return slug.endsWith(".php") ? slug.substring(0, slug.length() - 4) : slug;
    }
}
