package dev.holdpoint.text;

/** How many there are of something, in words. */
public final class Count {
    private Count() {}

    /** {@code 1 finding}, {@code 2 findings}. */
    public static String of(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
