package dev.holdpoint.secret;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An IPv4 address. Loopback, networks and gateways of private ranges, known resolvers and versions in four parts are left alone; one that
 * could be a version is an address where something beside it says so.
 */
final class IpFinder implements Finder {
    private static final int LONGEST = 16;
    private static final Alphabet ADDRESS = Alphabet.DIGITS.with(".");
    private static final Alphabet DOT = Alphabet.of(".");
    private static final List<String> BEFORE_HOST =
            List.of("@", "@'", "@\"", "@`", "://", "host '", "client: ", "[client ");
    private static final List<String> SAID = List.of("_addr", "forwarded-for", "real-ip");
    private static final List<String> BEFORE_VERSION = List.of("version ", "version: ", "-");

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = Alphabet.DIGITS.runStart(text, start, start - 3);
        int to = DOT.runStart(text, ADDRESS.runEnd(text, from, from + LONGEST), from);
        int[] parts = parts(text, from, to);
        boolean address = Chars.startsWord(text, from)
                && Chars.endsWord(text, to)
                && Chars.at(text, from - 1) != '.'
                && parts.length == 4
                && PublicRange.has(parts);
        if (address && PublicRange.isOfHouse(parts)) {
            address = !PublicRange.isEverywhere(parts) && !text.startsWith("/", to);
        }
        String before = address ? Chars.lower(text, Math.max(0, from - 24), from) : "";
        return address && (!isVersion(before, parts) || isHost(text, from, to, before)) ? new Span(from, to) : null;
    }

    /** Behind an account's @, between a host's quotes, in a link, before a port: where no version stands. */
    private static boolean isHost(String text, int from, int to, String before) {
        boolean port = text.startsWith(":", to) && Alphabet.DIGITS.runEnd(text, to + 1) > to + 2;
        return port
                || Chars.endsInOne(before, BEFORE_HOST)
                || Chars.hasOne(Chars.lower(text, Math.max(0, from - 60), from), SAID);
    }

    private static int[] parts(String text, int from, int to) {
        int[] parts = new int[4];
        int count = 0;
        int at = from;
        while (at < to && count < 4) {
            int next = Alphabet.DIGITS.runEnd(text, at, to);
            if (next == at || next - at > 3) {
                return new int[0];
            }
            parts[count] = Integer.parseInt(text, at, next, 10);
            if (parts[count++] > 255) {
                return new int[0];
            }
            at = next + 1;
        }
        return count == 4 && at > to ? parts : new int[0];
    }

    private static boolean isVersion(String before, int[] ip) {
        boolean product = before.endsWith("/") && !before.endsWith("//");
        return product
                || Chars.hasOne(before, Vocabulary.Programs.VERSION_OF_FOUR)
                || Chars.endsInOne(before, BEFORE_VERSION)
                || (ip[1] == 0 && ip[2] == 0)
                || (ip[0] < 30 && ip[1] < 30 && ip[2] < 30 && ip[3] < 30 && !before.contains("ip"));
    }
}
