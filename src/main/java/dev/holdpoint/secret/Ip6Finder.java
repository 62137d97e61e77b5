package dev.holdpoint.secret;

import org.apache.commons.validator.routines.InetAddressValidator;
import org.jspecify.annotations.Nullable;

/** A public IPv6 address (they all start with 2), or one of a house's own (they start with fd). */
final class Ip6Finder implements Finder {
    private static final int LONGEST = 40;
    private static final Alphabet COLON = Alphabet.of(":");
    private static final Alphabet ADDRESS = Alphabet.HEX.and(COLON);

    @Override
    public @Nullable Span find(String text, int start, int end) {
        if ((text.charAt(start) != '2' && !text.regionMatches(true, start, "fd", 0, 2))
                || !Chars.startsWord(text, start)) {
            return null;
        }
        int to = ADDRESS.runEnd(text, start, start + LONGEST);
        int colons = COLON.count(text, start, to);
        String address = text.substring(start, to);
        boolean plausible = colons >= 5 || (colons >= 3 && address.contains("::"));
        return plausible && InetAddressValidator.getInstance().isValidInet6Address(address)
                ? new Span(start, to)
                : null;
    }
}
