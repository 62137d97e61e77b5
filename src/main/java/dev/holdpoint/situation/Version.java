package dev.holdpoint.situation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version as WordPress, PHP and plugins write it. Keeps its text ({@code 6.10} stays {@code 6.10}). Compared as PHP's
 * {@code version_compare} does, but that one written shorter is the same version (R-16): {@code 4.0} is {@code 4.0.0}.
 */
public final class Version implements Comparable<Version> {
    /** PHP's order of what may stand between dots; a part of any other letters comes before them all, a number above "#". */
    private static final List<String> RANKS = List.of("dev", "alpha", "beta", "rc", "#", "pl");

    private final String text;
    private final List<String> parts;

    private Version(String text, List<String> parts) {
        this.text = text;
        this.parts = parts;
    }

    /** The version that the text names. @throws IllegalArgumentException if it names none */
    public static Version of(String text) {
        if (!isVersion(text)) {
            throw new IllegalArgumentException("a version such as 3.2.0 was expected");
        }
        return new Version(text, withoutEndingZeros(split(text)));
    }

    /** Whether the text is a version: begins with a digit, at most 64 of {@code 0-9 A-Z a-z . - + _ ~}, ends with none of the marks. */
    public static boolean isVersion(String text) {
        if (text.isEmpty() || text.length() > 64 || !isDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && !isLetter(c) && !(isMark(c) && i < text.length() - 1 && !isMark(text.charAt(i + 1)))) {
                return false;
            }
        }
        return true;
    }

    /** The number before the first dot, without leading zeros: what tells a major release (R-3). */
    public String majorNumber() {
        return stripZeros(parts.get(0));
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            int order = compareParts(parts.get(i), other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        if (parts.size() == other.parts.size()) {
            return 0;
        }
        return parts.size() > other.parts.size()
                ? rankOfTail(parts.get(other.parts.size()))
                : -rankOfTail(other.parts.get(parts.size()));
    }

    /** A further number makes a version later; a further word makes it what the word says. */
    private static int rankOfTail(String part) {
        return isDigit(part.charAt(0)) ? 1 : compareParts(part, "#");
    }

    private static int compareParts(String a, String b) {
        boolean numberA = isDigit(a.charAt(0));
        boolean numberB = isDigit(b.charAt(0));
        if (numberA && numberB) {
            String x = stripZeros(a);
            String y = stripZeros(b);
            return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : Integer.signum(x.compareTo(y));
        }
        return Integer.compare(rank(numberA ? "#" : a), rank(numberB ? "#" : b));
    }

    private static int rank(String word) {
        for (int i = 0; i < RANKS.size(); i++) {
            if (word.startsWith(RANKS.get(i))) {
                return i;
            }
        }
        return switch (word) {
            case "a" -> RANKS.indexOf("alpha");
            case "b" -> RANKS.indexOf("beta");
            case "RC", "c" -> RANKS.indexOf("rc");
            case "p" -> RANKS.indexOf("pl");
            default -> -1;
        };
    }

    /** Cuts at marks and between digits and letters. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean cut = i == text.length()
                    || isMark(text.charAt(i))
                    || isMark(text.charAt(i - 1))
                    || isDigit(text.charAt(i)) != isDigit(text.charAt(i - 1));
            if (cut) {
                if (!isMark(text.charAt(start))) {
                    parts.add(text.substring(start, i));
                }
                start = i;
            }
        }
        return List.copyOf(parts);
    }

    /** Without the zeros at the end of the leading numeric part: the first number stays whatever it is. */
    private static List<String> withoutEndingZeros(List<String> parts) {
        int numbers = 0;
        while (numbers < parts.size() && isDigit(parts.get(numbers).charAt(0))) {
            numbers++;
        }
        int kept = numbers;
        while (kept > 1 && stripZeros(parts.get(kept - 1)).equals("0")) {
            kept--;
        }
        List<String> shorter = new ArrayList<>(parts.subList(0, kept));
        shorter.addAll(parts.subList(numbers, parts.size()));
        return List.copyOf(shorter);
    }

    private static String stripZeros(String number) {
        int i = 0;
        while (i < number.length() - 1 && number.charAt(i) == '0') {
            i++;
        }
        return number.substring(i);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '-' || c == '+' || c == '_' || c == '~';
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Version version && compareTo(version) == 0;
    }

    /** Equal versions may be spelt differently in every part but their length. */
    @Override
    public int hashCode() {
        return parts.size();
    }

    /** The text, letter for letter. */
    @Override
    public String toString() {
        return text;
    }
}
