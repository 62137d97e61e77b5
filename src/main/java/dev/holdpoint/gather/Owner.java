package dev.holdpoint.gather;

import java.util.Locale;
import java.util.Optional;

/** Whose file it is in which PHP stopped. */
final class Owner {
    /** What a row gives where PHP stopped. */
    static final String FATAL = "php-fatal";

    private Owner() {}

    /** What the path in the text suggests beside the row that was found, if it is one of a plugin or a theme. */
    static Optional<Signature> of(Signature fatal, String path) {
        String plain = path.replace('\\', '/').replace("//", "/").toLowerCase(Locale.ROOT);
        String plugin = folder(plain, "/plugins/");
        if (plugin.equals(SophMate.SLUG)) {
            return Optional.of(fatal.giving("plugin-defect", "the file in which PHP stopped is SophMate's"));
        }
        if (!plugin.isEmpty()) {
            return Optional.of(
                    fatal.giving("other-plugin-defect", "the file in which PHP stopped is another plugin's"));
        }
        return folder(plain, "/themes/").isEmpty()
                ? Optional.empty()
                : Optional.of(fatal.giving("theme-conflict", "the file in which PHP stopped is the theme's"));
    }

    /** The folder or the file behind the mark; empty where there is none. */
    private static String folder(String path, String mark) {
        int at = path.indexOf(mark);
        if (at < 0) {
            return "";
        }
        int start = at + mark.length();
        String slug = path.substring(start, Texts.end(path, start, c -> Texts.isWord(c) || c == '-' || c == '.'));
        return slug.endsWith(".php") ? slug.substring(0, slug.length() - 4) : slug;
    }
}
