package dev.holdpoint.gather;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entities of HTML that stand in what people paste. */
final class Entities {
    private static final int LONGEST = 10;
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("rdquo", "”"),
            Map.entry("ldquo", "“"),
            Map.entry("check", "✔"),
            Map.entry("colon", ":"),
            Map.entry("num", "#"),
            Map.entry("sol", "/"),
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("szlig", "ß"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("agrave", "à"),
            Map.entry("ccedil", "ç"));

    private Entities() {}

    static String decoded(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf('&', Math.max(from, at + 1))) {
            int end = end(text, at);
            String meant = end < 0 ? null : meaning(text.substring(at + 1, end));
            if (meant != null) {
                out.append(text, from, at).append(meant);
                from = end + 1;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    private static int end(String text, int at) {
        int limit = Math.min(text.length(), at + LONGEST);
        for (int i = at + 1; i < limit; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String meaning(String name) {
        if (!name.startsWith("#")) {
            return NAMED.get(name);
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean text = code >= ' ' && Character.isValidCodePoint(code) && !Character.isISOControl(code);
            boolean shown = text || code == '\t';
            return !shown ? null : code == 0xa0 ? " " : Character.toString(code);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
