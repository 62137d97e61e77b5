package dev.holdpoint.secret;

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
    /** Only a first name that hardly means anything else. */
    private final boolean given;

    private volatile @Nullable Pattern compiled;

    /** The pattern repeats nothing that repeats: over so few characters the platform's engine is the faster one, whatever they are. */
    NameFinder(String regex, boolean given) {
        this.regex = regex;
        this.given = given;
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
        return isNoName(name) || (!one && (given || Placeholders.isPlaceholder(name))) ? null : span;
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

    private static boolean isNoName(String name) {
        String[] words = name.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            boolean within = i < words.length - 1;
            boolean sentenceEnds = within && words[i].endsWith(".") && words[i].length() > LONGEST_SHORTENED;
            if (sentenceEnds || (PersonName.isOther(words[i]) && !(within && PersonName.isParticle(words[i])))) {
                return true;
            }
        }
        return false;
    }
}
