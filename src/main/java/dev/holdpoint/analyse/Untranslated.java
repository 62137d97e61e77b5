package dev.holdpoint.analyse;

/** A rule or a property says something that is not translated. Nothing is said of such rules: passing over it would be a lie. */
public final class Untranslated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Untranslated(String what) {
        super(what);
    }

    /** The same, with where it stands. */
    Untranslated in(String place) {
        return new Untranslated(place + ": " + getMessage() + " is not translated into formulas");
    }
}
