package dev.holdpoint.gather;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tags of HTML in a line. Only those that HTML has: a log may hold angle brackets of its own. */
final class Tags {
    private static final Pattern TAG = Pattern.compile("<(?=[^<>]{1,1998}>)/?([^ />\\t]*)[^<>]*>");
    private static final String CUT = "\n";
    private static final Map<String, String> INSTEAD = new HashMap<>();

    static {
        instead(
                CUT,
                "br p div li ul ol tr table thead tbody h1 h2 h3 h4 hr pre blockquote details summary title head body html"
                        + " center section");
        instead(" ", "td th");
        instead("", "a b i u em strong code span font mark small img meta link kbd tt samp label s del ins");
    }

    private Tags() {}

    private static void instead(String text, String names) {
        Stream.of(names.split(" ", -1)).forEach(name -> INSTEAD.put(name, text));
    }

    /** The texts between tags: cut where a tag ends a line, joined where it does not. */
    static List<String> pieces(String line) {
        String flat = TAG.matcher(line).replaceAll(tag -> {
            String text = INSTEAD.get(tag.group(1).toLowerCase(Locale.ROOT));
            return text == null ? Matcher.quoteReplacement(tag.group()) : text;
        });
        List<String> pieces =
                Stream.of(flat.split(CUT, -1)).filter(piece -> !piece.isEmpty()).toList();
        return pieces.isEmpty() ? List.of("") : pieces;
    }
}
