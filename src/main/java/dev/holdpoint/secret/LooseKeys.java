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

    private static final Alphabet PART = Alphabet.URL_SAFE.with("+/");

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
            int start = PART.runStart(text, at, Math.max(behind, at - LONGEST));
            int end = PART.runEnd(text, at, Math.min(to, at + LONGEST));
            behind = end;
            Span key = key(text, start, end);
            if (key != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(key);
            }
        }
        return found;
    }

    /** Cheap, and false for nearly every capital: it has a letter or digit before it, or a digit or capital soon behind. */
    private static boolean isWithinRun(String text, int at) {
        int next = Alphabet.LOWER.runEnd(text, at + 1, at + 8);
        return PART.isAt(text, at - 1) || next == Math.min(text.length(), at + 8) || PART.isAt(text, next);
    }

    /** The key in the run; null where it holds none. */
    private static @Nullable Span key(String text, int start, int end) {
        int length = end - start;
        int key = length >= SHORTEST && length < LONGEST ? keyStart(text, start, end) : -1;
        if (key >= 0) {
            return new Span(key, end);
        }
        Span segment = length > SHORTEST && length < LONGEST && isLink(text, start) ? segment(text, start, end) : null;
        if (segment != null) {
            return segment;
        }
        boolean grouped = (length >= LEAST_GROUPED && isGrouped(text, start, end))
                || (length > LEAST_GROUPED && isGrouped(text, behindPrefix(text, start), end));
        return grouped ? new Span(start, end) : null;
    }

    /** Where in the run the key starts, behind a link's path; -1 where it is Base64 that goes on, a path, an id. */
    private static int keyStart(String text, int start, int end) {
        int slash = text.lastIndexOf('/', end - 1);
        int from = slash >= start ? slash + 1 : start;
        if ((from > start && !isLink(text, start)) || end - from < SHORTEST || text.startsWith("sha", from)) {
            return -1;
        }
        int prefix = Alphabet.ALNUM.runEnd(text, from, end);
        boolean id = prefix < end && Vocabulary.Labels.ID.contains(text.substring(from, prefix));
        boolean sum = text.substring(from, end).indexOf('+') >= 0 || text.startsWith("SHA256:", from - 7);
        return !id && !sum && ChanceMade.isKeyOfBothCases(text, from, end) ? from : -1;
    }

    /** Behind a first group of a few capitals that names the product. */
    private static int behindPrefix(String text, int start) {
        int at = Alphabet.UPPER.runEnd(text, start, start + 5);
        return at - start > 1 && text.startsWith("-", at) ? at + 1 : start;
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
            int to = at + length;
            if (!Alphabet.UPPER_ALNUM.makes(text, at, to) || (to < end && text.charAt(to) != '-')) {
                return false;
            }
            beyondHex |= !Alphabet.HEX.makes(text, at, to);
            int own = ChanceMade.turns(text, at, to);
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
        int at = Alphabet.NO_SPACES.runStart(text, start, start - 200);
        return text.substring(at, start).contains("://");
    }
}
