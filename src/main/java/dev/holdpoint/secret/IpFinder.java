package dev.holdpoint.secret;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An IPv4 address. Loopback, networks and gateways of private ranges, known resolvers and versions in four parts are left alone; one that
 * could be a version is an address where something beside it says so.
 */
final class IpFinder implements Finder {
    private static final int LONGEST = 15;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < 3 && Chars.isDigit(text.charAt(from - 1))) {
            from--;
        }
        int to = from;
        while (to < text.length()
                && to - from <= LONGEST
                && (Chars.isDigit(text.charAt(to)) || text.charAt(to) == '.')) {
            to++;
        }
        while (to > from && text.charAt(to - 1) == '.') {
            to--;
        }
        int[] parts = parts(text, from, to);
        boolean alone =
                Chars.startsWord(text, from) && Chars.endsWord(text, to) && (from == 0 || text.charAt(from - 1) != '.');
        boolean address = alone && parts.length == 4 && PublicRange.has(parts);
        if (address && PublicRange.isOfHouse(parts)) {
            address = !PublicRange.isEverywhere(parts) && !text.startsWith("/", to);
        }
        return address && (!isVersion(text, from, parts) || isHost(text, from, to)) ? new Span(from, to) : null;
    }

    /** Behind an account's @, between a host's quotes, in a link, before a port: where no version stands. */
    private static boolean isHost(String text, int from, int to) {
        String before = text.substring(Math.max(0, from - 24), from).toLowerCase(Locale.ROOT);
        boolean port = text.startsWith(":", to) && Alphabet.DIGITS.runEnd(text, to + 1, text.length()) > to + 2;
        return port
                || before.endsWith("@")
                || before.endsWith("@'")
                || before.endsWith("@\"")
                || before.endsWith("@`")
                || before.endsWith("://")
                || before.endsWith("host '")
                || before.endsWith("client: ")
                || before.endsWith("[client ")
                || isSaid(text.substring(Math.max(0, from - 60), from).toLowerCase(Locale.ROOT));
    }

    private static boolean isSaid(String before) {
        return before.contains("_addr") || before.contains("forwarded-for") || before.contains("real-ip");
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

    private static boolean isVersion(String text, int from, int[] ip) {
        String before = text.substring(Math.max(0, from - 24), from).toLowerCase(Locale.ROOT);
        boolean product = before.endsWith("/") && !before.endsWith("//");
        boolean program = false;
        for (String name : Vocabulary.Programs.VERSION_OF_FOUR) {
            program |= before.contains(name);
        }
        if (product || program || before.endsWith("version ") || before.endsWith("version: ") || before.endsWith("-")) {
            return true;
        }
        if (ip[1] == 0 && ip[2] == 0) {
            return true;
        }
        return ip[0] < 30 && ip[1] < 30 && ip[2] < 30 && ip[3] < 30 && !before.contains("ip");
    }
}
