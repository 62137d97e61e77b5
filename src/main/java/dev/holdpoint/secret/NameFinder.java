package dev.holdpoint.secret;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person's name behind a word that ties it to a shop: what the pattern finds, unless it is a product, a state or a place. */
final class NameFinder implements Finder {
    private static final String COPYRIGHT = "copyright";
    /** "Prof." and initials; a longer word ends a sentence with its dot. */
    private static final int LONGEST_SHORTENED = 5;

    private static final int REACH = 60;
    private static final int SEEN = 140;

    private final String regex;
    private final boolean given;
    private volatile @Nullable Pattern compiled;

    /** The pattern repeats nothing that repeats: over so few characters the platform's engine is the faster one, whatever they are. */
    NameFinder(String regex) {
        this(regex, /* given= */ false);
    }

    private NameFinder(String regex, boolean given) {
        this.regex = regex;
        this.given = given;
    }

    /** Only a first name that hardly means anything else. */
    static NameFinder given(String regex) {
        return new NameFinder(regex, /* given= */ true);
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        boolean possible =
                Chars.startsWord(text, start) && hasCapitalWord(text, end) && !isBehindCopyright(text, start);
        if (!possible) {
            return null;
        }
        Matcher matcher = pattern().matcher(text.substring(start, Math.min(text.length(), start + SEEN)));
        if (!matcher.lookingAt()) {
            return null;
        }
        Span span = new Span(start + matcher.start(1), start + matcher.end(1));
        String name = text.substring(span.start(), span.end());
        boolean one = GivenNames.isOne(name);
        if (given && !one) {
            return null;
        }
        return isNoName(text, span) || (!one && Placeholders.isPlaceholder(name)) ? null : span;
    }

    /** "COPYRIGHT HOLDER" of a licence's text. */
    private static boolean isBehindCopyright(String text, int start) {
        return text.regionMatches(
                /* ignoreCase= */ true, start - COPYRIGHT.length() - 1, COPYRIGHT, 0, COPYRIGHT.length());
    }

    private Pattern pattern() {
        Pattern pattern = compiled;
        if (pattern == null) {
            pattern = Pattern.compile(regex, Pattern.UNICODE_CASE);
            compiled = pattern;
        }
        return pattern;
    }

    /** A cheap look before the pattern: the words that lead here are common. */
    private static boolean hasCapitalWord(String text, int from) {
        int limit = Math.min(text.length() - 1, from + REACH);
        for (int i = from; i < limit; i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is a product's, a screen's or a state's. */
    static boolean isNoName(String word) {
        return Vocabulary.Names.NO_NAME.contains(word) || isNoNameInCapitals(word);
    }

    /** "OR" and "ANY" of a licence's text. */
    private static boolean isNoNameInCapitals(String word) {
        boolean capitals =
                word.length() > 1 && Character.isUpperCase(word.charAt(1)) && Character.isUpperCase(word.charAt(0));
        return capitals
                && Vocabulary.Names.NO_NAME.contains(
                        word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isNoName(String text, Span span) {
        int at = span.start();
        while (at < span.end()) {
            int space = text.indexOf(' ', at);
            int to = space < 0 || space > span.end() ? span.end() : space;
            boolean within = to < span.end();
            String word = text.substring(at, to);
            boolean sentenceEnds = to < span.end() && word.endsWith(".") && word.length() > LONGEST_SHORTENED;
            if (sentenceEnds || (isNoName(word) && !(within && PersonName.isParticle(word)))) {
                return true;
            }
            at = to + 1;
        }
        return false;
    }
}
