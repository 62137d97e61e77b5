package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Persons' names without a word that ties them to anything, told by a first name of {@code rules/first-names.txt} and another word with a
 * capital. Too many for anchors: a pass of its own looks at words with capitals, and the names are read when the first pair of them is met.
 */
final class GivenNames {
    static final Detector DETECTOR =
            Detector.withoutAnchor("given-name", SecretKind.CUSTOMER_DETAIL, Specificity.DETAIL);

    private static final int LONGEST = 24;
    private static final Alphabet BEHIND_WORD = Alphabet.of(" :");

    /** So far before a name its credit may stand. */
    private static final int CREDIT = 80;

    /** So long such a list may be. */
    private static final int CREDITS = 360;

    private GivenNames() {}

    /** All such names that start at one of those places, in that part of the text. */
    static List<Span> in(String text, Capitals capitals, int from, int to) {
        List<Span> found = List.of();
        int behind = from;
        for (int i = capitals.from(from); i < capitals.count() && capitals.place(i) < to; i++) {
            int at = capitals.place(i);
            if (at < behind || !startsWord(text, at)) {
                continue;
            }
            int end = wordEnd(text, at);
            boolean pair = capitals.leads(i) && text.startsWith(" ", end) && leadsOn(text, end + 1);
            Span name = pair ? name(text, at, end) : null;
            name = name == null ? LoneNames.at(text, at, end) : name;
            name = name == null ? SignedNames.at(text, at) : name;
            if (name != null && name.start() >= behind) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(name);
                behind = name.end();
            }
        }
        return found;
    }

    /** Whether it is a first name of the list, by itself. */
    static boolean isOne(String word) {
        return word.length() < LONGEST && PersonName.isCapitalised(word) && FirstNames.contains(word);
    }

    /** A cheap look before all others: most words with a capital start a sentence. */
    private static boolean leadsOn(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return (c >= 'A' && c <= 'Z') || c >= 128 || "vdzltae".indexOf(c) >= 0;
    }

    private static boolean startsWord(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static @Nullable Span name(String text, int start, int firstEnd) {
        int at = particleEnd(text, particleEnd(text, firstEnd + 1));
        if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
            return null;
        }
        int end = wordEnd(text, at);
        String last = text.substring(at, end);
        boolean name = last.length() > 1
                && PersonName.isWord(last)
                && !Vocabulary.Names.THING.contains(last)
                && !(start == 0 && isNameAlone(text, end))
                && FirstNames.contains(firstPart(text, start, firstEnd));
        return name && !isOthers(text, start, end) ? new Span(start, end) : null;
    }

    /** Whether the text is a name and at most a remark on who that is: then it fills in a field that asks for a name. */
    private static boolean isNameAlone(String text, int end) {
        int at = Alphabet.SPACES.runEnd(text, end);
        return at == text.length() || (text.length() < 80 && ",(/–-;&<".indexOf(text.charAt(at)) >= 0);
    }

    /** "Hans" of "Hans-Peter". */
    private static String firstPart(String text, int start, int end) {
        int dash = text.indexOf('-', start);
        return text.substring(start, dash > start && dash < end ? dash : end);
    }

    /** Behind the particle or initial and its blank; {@code at} where none stands there. */
    private static int particleEnd(String text, int at) {
        int end = Alphabet.LETTERS.runEnd(text, at, at + 4);
        boolean capital = end > at && Character.isUpperCase(text.charAt(at));
        if (capital && end == at + 1 && text.startsWith(". ", end)) {
            return end + 2;
        }
        boolean goesOn = text.startsWith(" ", end)
                && (!capital || (end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1))));
        boolean particle = goesOn
                && Vocabulary.Names.PARTICLE_BEHIND_FIRST_NAME.contains(
                        text.substring(at, end).toLowerCase(Locale.ROOT));
        return particle ? end + 1 : at;
    }

    private static int wordEnd(String text, int from) {
        return Alphabet.NAME.runEnd(text, from + 1, from + LONGEST);
    }

    /** Whether the name is a plugin's author's, a place's, or part of a longer name that is no person's. */
    static boolean isOthers(String text, int start, int end) {
        int to = BEHIND_WORD.runStart(text, start, 0);
        int from = Alphabet.NO_SPACES.runStart(text, to, to - 8);
        String before = text.substring(from, to);
        boolean other = to < start && Vocabulary.Names.OTHERS.contains(before);
        boolean by = from > 1 && text.startsWith(": ", from - 2) && Vocabulary.Names.BY.contains(before);
        return other || by || hasVersion(text, end) || isCredited(text, start, end) || isArticle(text, start, end);
    }

    /** Whether a copyright line, a tool's banner or a list of authors names it; or it is a firm's. */
    private static boolean isCredited(String text, int start, int end) {
        if (Vocabulary.Names.PUBLIC.contains(text.substring(start, end)) || text.startsWith(" and contributors", end)) {
            return true;
        }
        String before = text.substring(Alphabet.LINE.runStart(text, start, start - CREDIT), start)
                .toLowerCase(Locale.ROOT);
        return Chars.hasOne(before, Vocabulary.Names.CREDITED)
                || (before.endsWith(" by ") && hasVersionBefore(before))
                || isInCredits(text, start);
    }

    /** Whether it stands in a package's list of those who made it. */
    static boolean isInCredits(String text, int at) {
        String before = text.substring(Math.max(0, at - CREDITS), at);
        for (String list : Vocabulary.Names.CREDITS) {
            int open = before.lastIndexOf(list);
            if (open >= 0 && before.indexOf(']', open) < 0 && !before.startsWith("</", open - 1)) {
                return true;
            }
        }
        return false;
    }

    /** {@code PHPMD 2.15.0 by}. */
    private static boolean hasVersionBefore(String before) {
        int dot = before.lastIndexOf('.');
        return dot > 0
                && dot + 1 < before.length()
                && Chars.isDigit(before.charAt(dot - 1))
                && Chars.isDigit(before.charAt(dot + 1));
    }

    /** Whether a third word goes on with it and a price or an article's number stands near: "Oliver Twist Mug". */
    private static boolean isArticle(String text, int start, int end) {
        boolean third =
                end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
        if (!third) {
            return false;
        }
        String around = text.substring(Math.max(0, start - 2 * CREDIT), Math.min(text.length(), end + 2 * CREDIT))
                .toLowerCase(Locale.ROOT);
        return around.contains("sku") || around.contains("price") || around.contains("stock");
    }

    /** {@code Till Krüss – 1.0.5}, as reports name a plugin's author. */
    private static boolean hasVersion(String text, int end) {
        int limit = Math.min(text.length() - 3, end + 40);
        for (int i = end; i < limit && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '–' && text.charAt(i + 1) == ' ' && Chars.isDigit(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }
}
