package dev.holdpoint.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tags of HTML in a line. Only those that HTML has: a log may hold angle brackets of its own. */
final class Tags {
    private static final int LONGEST = 2_000;
    private static final Set<String> ENDING =
            Set.of(("br p div li ul ol tr table thead tbody h1 h2 h3 h4 hr pre blockquote details summary title"
                            + " head body html center section")
                    .split(" ", -1));
    private static final Set<String> INLINE =
            Set.of(("a b i u em strong code span font td th mark small img meta link kbd tt samp label s del" + " ins")
                    .split(" ", -1));

    private Tags() {}

    /** The texts between tags: cut where a tag ends a line, joined where it does not. */
    static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int from = 0;
        for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', from)) {
            piece.append(line, from, at);
            String name = name(line, at);
            int end = name.isEmpty() ? -1 : end(line, at);
            if (end < 0) {
                piece.append('<');
                from = at + 1;
                continue;
            }
            if (ENDING.contains(name)) {
                cut(pieces, piece);
            } else if (name.equals("td") || name.equals("th")) {
                piece.append(' ');
            }
            from = end;
        }
        piece.append(line, from, line.length());
        if (pieces.isEmpty() || piece.length() > 0) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static void cut(List<String> pieces, StringBuilder piece) {
        if (piece.length() > 0) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
    }

    /** The name of the tag that begins there; empty where none does. */
    private static String name(String line, int at) {
        int start = line.startsWith("/", at + 1) ? at + 2 : at + 1;
        int end = start;
        while (end < line.length() && end - start < 11 && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        String name = line.substring(start, end).toLowerCase(Locale.ROOT);
        boolean closed = end < line.length() && " />\t".indexOf(line.charAt(end)) >= 0;
        return closed && (ENDING.contains(name) || INLINE.contains(name)) ? name : "";
    }

    private static int end(String line, int at) {
        int limit = Math.min(line.length(), at + LONGEST);
        for (int i = at + 1; i < limit && line.charAt(i) != '<'; i++) {
            if (line.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }
}
