package dev.holdpoint.secret;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A key behind any label at the start of a line or an entry, "Gravity Forms: …", unless the label says that it is a checksum or an id. The
 * anchor is what joins the two.
 */
final class LabelledKeyFinder implements Finder {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST = 200;
    private static final int SHORTEST = 16;
    private static final int SHORTEST_NAMED = 10;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = end;
        while (from < text.length() && from - end < 4 && " *`\"'\t„".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        boolean digit = false;
        while (to < text.length() && to - from < LONGEST && isPart(text.charAt(to))) {
            digit |= Chars.isDigit(text.charAt(to++));
        }
        if (!digit || to - from < SHORTEST_NAMED || !stands(text, to)) {
            return null;
        }
        return isNamed(text, start, from, to) ? new Span(from, to) : null;
    }

    private static boolean isPart(char c) {
        return Chars.isAlnum(c) || c == '-' || c == '_' || c == '=' || c == '+';
    }

    private static boolean stands(String text, int to) {
        if (to == text.length() || Chars.isSpace(text.charAt(to))) {
            return true;
        }
        boolean last = to + 1 == text.length() || !Chars.isAlnum(text.charAt(to + 1));
        return last && "\"'`*,;)<.|“".indexOf(text.charAt(to)) >= 0;
    }

    private static boolean isUuid(String text, int from, int to) {
        return to - from == 36 && text.charAt(from + 8) == '-' && text.charAt(from + 13) == '-';
    }

    private static boolean isNamed(String text, int end, int from, int to) {
        int at = end;
        while (at > 0 && end - at < LONGEST_LABEL && isOfLabel(text.charAt(at - 1))) {
            at--;
        }
        int sentence = text.substring(at, end).lastIndexOf(". ");
        at = sentence < 0 ? at : at + sentence + 1;
        boolean starts = sentence >= 0 || at == 0 || "\n\r,;|{>•*".indexOf(text.charAt(at - 1)) >= 0;
        if (!starts) {
            return false;
        }
        boolean letters = false;
        String last = "";
        boolean key = false;
        boolean open = false;
        boolean other = false;
        for (String word : text.substring(at, end).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+", -1)) {
            open |= Vocabulary.Labels.OPEN.contains(word);
            other |= Vocabulary.Labels.NO_SECRET_KEY.contains(word);
            letters |= word.length() > 1;
            key |= Vocabulary.Labels.KEY.contains(word);
            last = word.isEmpty() ? last : word;
        }
        if (last.equals("serial") && Alphabet.HEX.runEnd(text, from, to) == to) {
            return false; // a certificate's
        }
        if (isUuid(text, from, to) && !Vocabulary.Labels.UUID_KEY.contains(last)) {
            return false;
        }
        int least = key ? SHORTEST_NAMED : SHORTEST;
        if (Vocabulary.Values.ANYBODYS_ACCOUNT.contains(text.substring(from, to))) {
            return false;
        }
        return letters && !other && (key || !open) && to - from >= least && ChanceMade.isKey(text, from, to);
    }

    private static boolean isOfLabel(char c) {
        return Character.isLetterOrDigit(c) || " -_.()/'’&+#*".indexOf(c) >= 0;
    }
}
