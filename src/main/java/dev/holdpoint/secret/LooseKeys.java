package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys without any word that tells them, by their characters alone: long, of both cases and digits, as no checksum and no identifier is. */
final class LooseKeys {
    static final Detector DETECTOR = Detector.withoutAnchor("loose-key", SecretKind.CREDENTIAL, Specificity.LOOK);

    private static final int SHORTEST = 22;
    private static final int LONGEST = 160;

    /** Three groups of four. */
    private static final int LEAST_GROUPED = 14;

    private LooseKeys() {}

    /** All of them in which a capital stands near another, in that part of the text. */
    static List<Span> in(String text, Capitals capitals, int from, int to) {
        List<Span> found = List.of();
        int behind = from;
        for (int i = capitals.from(from); i < capitals.count() && capitals.place(i) < to; i++) {
            int at = capitals.place(i);
            if (at < behind || !capitals.leads(i) || !isWithinRun(text, at)) {
                continue;
            }
            int start = at;
            while (start > behind && at - start < LONGEST && isPart(text.charAt(start - 1))) {
                start--;
            }
            int end = at;
            while (end < to && end - at < LONGEST && isPart(text.charAt(end))) {
                end++;
            }
            behind = end;
            int key = end - start >= SHORTEST && end - start < LONGEST ? keyStart(text, start, end) : -1;
            if (key < 0 && end - start > SHORTEST && end - start < LONGEST && isLink(text, start)) {
                Span segment = segment(text, start, end);
                if (segment != null) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(segment);
                    continue;
                }
            }
            if (key < 0 && end - start >= LEAST_GROUPED && isGrouped(text, start, end)) {
                key = start;
            }
            if (key < 0 && end - start > LEAST_GROUPED && isGrouped(text, behindPrefix(text, start), end)) {
                key = start;
            }
            if (key >= 0) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(new Span(key, end));
            }
        }
        return found;
    }

    /** Cheap, and false for nearly every capital: it has a letter or digit before it, or a digit or capital soon behind. */
    private static boolean isWithinRun(String text, int at) {
        if (at > 0 && isPart(text.charAt(at - 1))) {
            return true;
        }
        for (int i = at + 1; i < text.length() && i < at + 8; i++) {
            char c = text.charAt(i);
            if (!Chars.isLower(c)) {
                return isPart(c);
            }
        }
        return true;
    }

    private static boolean isPart(char c) {
        return Chars.isAlnum(c) || c == '-' || c == '_' || c == '+' || c == '/';
    }

    /** Where in the run the key starts, behind a link's path; -1 where it is Base64 that goes on, a path, an id. */
    private static int keyStart(String text, int start, int end) {
        int slash = text.lastIndexOf('/', end - 1);
        int from = slash >= start ? slash + 1 : start;
        if ((from > start && !isLink(text, start)) || end - from < SHORTEST || text.startsWith("sha", from)) {
            return -1;
        }
        int prefix = from;
        while (prefix < end && Chars.isAlnum(text.charAt(prefix))) {
            prefix++;
        }
        boolean id = prefix < end && Vocabulary.Labels.ID.contains(text.substring(from, prefix));
        boolean sum = text.substring(from, end).indexOf('+') >= 0 || text.startsWith("SHA256:", from - 7);
        return !id && !sum && ChanceMade.isKeyOfBothCases(text, from, end) ? from : -1;
    }

    /** Behind a first group of a few capitals that names the product. */
    private static int behindPrefix(String text, int start) {
        int at = start;
        while (at - start < 5 && Chars.isUpper(text.charAt(at))) {
            at++;
        }
        return at - start > 1 && text.charAt(at) == '-' ? at + 1 : start;
    }

    /** Groups of one length, capitals and digits, as on a gift card: {@code 6W8V-XGTD-2K9P}. An article's number changes less. */
    private static boolean isGrouped(String text, int start, int end) {
        int length = text.indexOf('-', start) - start;
        if (length < 4 || length > 8 || (end - start + 1) % (length + 1) != 0 || end - start < 3 * length) {
            return false;
        }
        int turns = 0;
        int most = 0;
        boolean beyondHex = false;
        for (int at = start; at < end; at += length + 1) {
            int own = 0;
            for (int i = at; i < at + length; i++) {
                char c = text.charAt(i);
                if (!Chars.isUpper(c) && !Chars.isDigit(c)) {
                    return false;
                }
                beyondHex |= c > 'F';
                own += i > at && Chars.isDigit(c) != Chars.isDigit(text.charAt(i - 1)) ? 1 : 0;
            }
            if (at + length < end && text.charAt(at + length) != '-') {
                return false;
            }
            turns += own;
            most = Math.max(most, own);
        }
        return beyondHex && most > 1 && turns > 2 && !Placeholders.isPlaceholder(text.substring(start, end));
    }

    /** A folder of a link that nobody could guess. */
    private static @Nullable Span segment(String text, int start, int end) {
        int from = start;
        while (from < end) {
            int slash = text.indexOf('/', from);
            int to = slash < 0 || slash > end ? end : slash;
            if (to - from >= SHORTEST && ChanceMade.isKeyOfBothCases(text, from, to)) {
                return new Span(from, to);
            }
            from = to + 1;
        }
        return null;
    }

    private static boolean isLink(String text, int start) {
        int at = start;
        while (at > 0 && start - at < 200 && !Chars.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return text.substring(at, start).contains("://");
    }
}
