package dev.holdpoint.secret;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person's e-mail address around an {@code @}. Manuals' examples are taken as well: who tries the search out tries it with
 * them. Addresses of machines and names of files are left alone. */
final class EmailFinder implements Finder {
    private static final int LOCAL = 64;
    private static final int DOMAIN = 190;
    private static final Alphabet LOCAL_PART = Alphabet.WORD.with("._%+-");
    private static final Alphabet HOST = Alphabet.WORD.with(".-");
    private static final Alphabet NO_WORD = Alphabet.WORD.not();

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = NO_WORD.runEnd(text, LOCAL_PART.runStart(text, start, start - LOCAL), start);
        if (from > 1 && text.charAt(from - 1) == '[' && text.charAt(from - 2) == '\u001b') {
            from = Math.min(start, text.indexOf('m', from) + 1); // behind a colour
        }
        int to = NO_WORD.runStart(text, HOST.runEnd(text, end, end + DOMAIN), end);
        if (from == start || GivenNames.isInCredits(text, from) || !isPersonal(text, from, start, end, to)) {
            return null;
        }
        return new Span(from, to);
    }

    private static boolean isPersonal(String text, int from, int at, int domainStart, int to) {
        String local = text.substring(from, at).toLowerCase(Locale.ROOT);
        String domain = text.substring(domainStart, to).toLowerCase(Locale.ROOT);
        return hasEnding(domain)
                && !Vocabulary.Values.MACHINE.contains(local)
                && !isVendor(domain)
                && !isService(local, domain)
                && !isStandIn(local, domain)
                && !text.startsWith(":/", to)
                && !isUserInfo(text, from);
    }

    /** A top-level domain is of letters; an image's ending is none. */
    private static boolean hasEnding(String domain) {
        int dot = domain.lastIndexOf('.');
        String ending = domain.substring(dot + 1);
        return dot > 0
                && ending.length() >= 2
                && !Vocabulary.Values.FILE_ENDING.contains(ending)
                && !domain.contains("..")
                && (ending.startsWith("xn--") || ending.chars().allMatch(Character::isLetter));
    }

    /** {@code user@host.example}, as manuals of ssh and git write it. */
    private static boolean isStandIn(String local, String domain) {
        return Vocabulary.Values.STAND_IN_USER.contains(local)
                && Chars.hasOneAt(domain, 0, Vocabulary.Values.STAND_IN_HOST);
    }

    /** What a service sends mails from names nobody; what a shop sends them from names the shop. */
    private static boolean isService(String local, String domain) {
        return Vocabulary.Values.SENDER.contains(local) && Vocabulary.Values.SERVICE.contains(domain);
    }

    /** The vendor's own addresses are where such reports go. */
    private static boolean isVendor(String domain) {
        return domain.startsWith("sophmate.") || domain.contains(".sophmate.");
    }

    /** Whether what looks like a local part is the password of {@code scheme://user:password@host}. */
    private static boolean isUserInfo(String text, int from) {
        for (int i = from - 1; i >= 2 && i > from - 100 && text.charAt(i) > ' '; i--) {
            if (text.charAt(i) == '/' && text.charAt(i - 1) == '/' && text.charAt(i - 2) == ':') {
                return text.substring(i + 1, from).indexOf('/') < 0;
            }
        }
        return false;
    }
}
