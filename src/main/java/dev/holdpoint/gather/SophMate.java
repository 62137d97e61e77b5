package dev.holdpoint.gather;

/** Which plugin is the one that this is about. */
final class SophMate {
    static final String SLUG = "sophmate";
    private static final String NAME = "SophMate";

    private SophMate() {}

    /** Whether a plugin of that name is SophMate: the name alone, or with a subtitle; other plugins carry it in theirs. */
    static boolean isName(String name) {
        String plain = Texts.squeezed(name);
        if (!plain.regionMatches(true, 0, NAME, 0, NAME.length())) {
            return false;
        }
        String rest = plain.substring(NAME.length());
        return rest.isEmpty() || isSubtitle(rest);
    }

    private static boolean isSubtitle(String rest) {
        String mark = rest.startsWith(" ") ? rest.substring(1) : rest;
        boolean close = mark.startsWith(":") || mark.startsWith("|");
        boolean apart = rest.startsWith(" – ") || rest.startsWith(" - ");
        return (close || apart) && mark.length() > 1;
    }
}
