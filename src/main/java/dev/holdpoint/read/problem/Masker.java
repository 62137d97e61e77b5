package dev.holdpoint.read.problem;

import dev.holdpoint.secret.Hit;
import dev.holdpoint.secret.Scanner;
import dev.holdpoint.secret.SecretKind;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows a line of a document without what could be a secret in it: the format's own words stay, and words, versions and times that
 * look like nothing else; the rest becomes {@code ***}, and so does all that stands behind a word such as "password".
 */
final class Masker {
    private static final String MASK = "***";
    private static final String MARKS = " \t,;[](){}:\"'#|>&*!?%@`=<";
    private static final int WIDTH = 68;
    /** A longer line is no sentence, and is not looked through: what is not a word of the format is masked. */
    private static final int LONGEST = 2_000;

    /** A key of the format for who answers for something, with a name behind it and nothing else. */
    private static final Pattern NAMED = Pattern.compile(
            "\\s*(?:- )?[\"']?(?:name|owner|restoreOwner)[\"']?:\\s+[\"']?\\p{L}[\\p{L}.'\u2019 -]{0,40}[\"',]*");

    /** The key of the format for the name of a file, which stands behind it. */
    private static final Pattern FILE = Pattern.compile("(?:^\\s*(?:- )?|[{,]\\s*)[\"']?file[\"']?:\\s+");

    private static final int LONGEST_SITE = 60;
    private static final Pattern SITE =
            Pattern.compile("[\"'(<]*https?://[a-z]{1,30}([.-][a-z]{1,30}){1,4}/?[\"')>,;]*");

    private static final Set<String> TELLING =
            Set.of(("password passwort passwd passphrase pass pwd pw secret token bearer apikey"
                            + " api_key api-key key authorization credential credentials pin login cookie session private kennwort")
                    .split(" ", -1));

    /** The names of people who are named without more, as owners are, may be shown to whoever wrote them. */
    private static final Scanner SCANNER = Scanner.standard().withoutBareNames();

    private final String line;
    private final int from;
    private final int to;
    private final BitSet hidden;
    private final StringBuilder out = new StringBuilder();
    private int start = -1;
    private int end;
    /** Where the last mask ends in the output, while only marks have followed it; -1 otherwise. */
    private int maskEnd = -1;

    private boolean masked;

    private Masker(String line, int column, int width) {
        this.line = line;
        this.from = offset(line, 0, column - 1);
        this.to = offset(line, from, width);
        this.hidden = hidden(line);
    }

    /** The line as it may be shown, with so many characters from that column marked; one or none marks the word there. */
    static Excerpt excerpt(String line, int column, int width) {
        Masker masker = new Masker(line, column, width);
        masker.mask();
        return masker.cut();
    }

    /** The line as it may be shown, in its whole length. */
    static String line(String line) {
        Masker masker = new Masker(line, line.length() + 1, 0);
        masker.mask();
        return masker.out.toString();
    }

    /** Whether all of a line may be shown. */
    static boolean shows(String line) {
        Masker masker = new Masker(line, line.length() + 1, 0);
        masker.mask();
        return !masker.masked && masker.out.toString().equals(line);
    }

    private static int offset(String line, int start, int characters) {
        int at = start;
        for (int i = 0; i < characters && at < line.length(); i++) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    /** The places of what looks like a secret in the line, the words that stand together with it included. */
    private static BitSet hidden(String line) {
        BitSet hidden = new BitSet(line.length());
        if (line.length() > LONGEST) {
            hidden.set(0, line.length());
            return hidden;
        }
        boolean named = NAMED.matcher(line).matches();
        for (Hit hit : SCANNER.scan(line)) {
            if (!named || hit.kind() != SecretKind.CUSTOMER_DETAIL) {
                hidden.set(hit.start(), hit.end());
            }
        }
        Matcher file = FILE.matcher(line);
        int path = file.find() ? file.end() : line.length();
        int at = 0;
        while (at < line.length()) {
            int end = at;
            boolean harmless = true;
            while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
                int next = isMark(line, end) ? end + Character.charCount(line.codePointAt(end)) : endOfWord(line, end);
                String word = line.substring(end, next);
                if (!isMark(line, end)) {
                    harmless &= Words.known(word) || Shown.isHarmless(word) || (end >= path && isPath(word));
                    if (TELLING.contains(word.toLowerCase(Locale.ROOT)) && !Words.known(word)) {
                        hidden.set(next, line.length());
                    }
                }
                end = next;
            }
            if (!harmless && !isShown(line.substring(at, end))) {
                hidden.set(at, end);
            }
            at = end + 1;
        }
        return hidden;
    }

    /** Whether it is the name of a file without a word such as "password" in it, behind which one could stand. */
    private static boolean isPath(String name) {
        return Shown.isHarmlessPath(name)
                && Shown.PARTING.splitAsStream(name.toLowerCase(Locale.ROOT)).noneMatch(TELLING::contains);
    }

    /** Whether a word may be shown although its parts do not look so: a name of a site, of letters alone, is nobody's secret. */
    private static boolean isShown(String word) {
        return Shown.isHarmless(word)
                || (word.length() <= LONGEST_SITE && SITE.matcher(word).matches());
    }

    private void mask() {
        int at = 0;
        while (at < line.length()) {
            if (at == from && to > from + 1) {
                marked();
                at = to;
            } else {
                int next = isMark(line, at)
                        ? at + Character.charCount(line.codePointAt(at))
                        : Math.min(endOfWord(line, at), at < from && to > from + 1 ? from : Integer.MAX_VALUE);
                token(at, next);
                at = next;
            }
        }
        if (start < 0) {
            start = out.length();
            end = start + 1;
        }
    }

    /** A value or a key as a whole, whatever marks are in it. */
    private void marked() {
        String text = line.substring(from, to).stripTrailing();
        start = out.length();
        boolean shown = Words.known(bare(text)) || Shown.isHarmless(bare(text)) || isMarks(text);
        boolean free = hidden.nextSetBit(from) < 0 || hidden.nextSetBit(from) >= from + text.length();
        boolean visible = text.codePoints().noneMatch(Shown::isInvisible);
        boolean whole = shown || (free && visible && !text.isEmpty());
        out.append(whole ? Shown.escaped(text) : MASK);
        masked |= !whole;
        end = out.length();
        maskEnd = -1;
    }

    private void token(int at, int next) {
        int before = out.length();
        String token = line.substring(at, next);
        boolean pointed = at <= from && from < next;
        if (isMark(line, at)) {
            out.append(Shown.escaped(token));
        } else if (Words.known(token)
                || !hidden.get(at)
                || (pointed && token.length() == 1 && Shown.isHarmless(token))) {
            out.append(token);
            maskEnd = -1;
        } else if (maskEnd >= 0 && !pointed) {
            out.setLength(maskEnd);
            masked = true;
        } else {
            out.append(MASK);
            masked = true;
            maskEnd = out.length();
        }
        if (pointed) {
            start = before;
            end = out.length();
            maskEnd = -1;
        }
    }

    private static int endOfWord(String line, int at) {
        int end = at;
        while (end < line.length() && !isMark(line, end)) {
            end += Character.charCount(line.codePointAt(end));
        }
        return end;
    }

    /** Without quotes around it. */
    private static String bare(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean quoted =
                text.length() > 2 && (first == '"' || first == '\'') && text.charAt(text.length() - 1) == first;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static boolean isMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isMark(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Punctuation, a dash that stands alone, or a character that cannot be seen. */
    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        boolean alone = (c == '-' || c == '+')
                && (at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '-')
                && (at + 1 == text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '-');
        boolean strange = Character.isSurrogate(c) ? false : Shown.isInvisible(c) || isDash(c);
        return MARKS.indexOf(c) >= 0 || alone || strange;
    }

    /** Dashes, bullets and quotes that are none of ASCII. */
    private static boolean isDash(char c) {
        return (c >= '\u2010' && c <= '\u2027')
                || (c >= '\u25a0' && c <= '\u25ff')
                || c == '\u2212'
                || c == '\u00b7'
                || c == '\u00ab'
                || c == '\u00bb';
    }

    /** One row of a terminal, with the marked part in it. */
    private Excerpt cut() {
        String text = out.toString();
        int length = Math.max(1, end - start);
        if (text.length() <= WIDTH) {
            return new Excerpt(text, start, length);
        }
        int left = Math.max(0, Math.min(start - WIDTH / 2, text.length() - WIDTH));
        int right = Math.min(text.length(), left + WIDTH);
        if (left > 0 && Character.isLowSurrogate(text.charAt(left))) {
            left++;
        }
        if (right < text.length() && Character.isLowSurrogate(text.charAt(right))) {
            right--;
        }
        String head = left > 0 ? "..." : "";
        String tail = right < text.length() ? "..." : "";
        int room = Math.max(1, right - start);
        return new Excerpt(
                head + text.substring(left, right) + tail, start - left + head.length(), Math.min(length, room));
    }
}
