package dev.holdpoint.gather;

/**
 * What a form states.
 *
 * @param path the field, such as {@code environment.phpVersion}
 * @param value as a situation file would say it
 * @param form the form that states it, such as {@code site-health}
 * @param from the material's name
 * @param line where it stands there, from 1
 */
public record GatheredFact(String path, String value, String form, String from, int line) {
    /** Where it stands, as a comment would say it: {@code status.txt:12}. */
    public String place() {
        return from + ":" + line;
    }
}
