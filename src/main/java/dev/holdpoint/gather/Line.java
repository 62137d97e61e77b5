package dev.holdpoint.gather;

import java.util.Locale;

/** A line of a material as its writer saw it, without what it was wrapped in; several may come of one line of the file. */
record Line(int number, String text) {
    boolean blank() {
        return text.isBlank();
    }

    /** Without blanks at either end, and with one blank where there were several. */
    String plain() {
        return Texts.squeezed(text);
    }

    /** The same in lower case, as signatures are looked for. */
    String said() {
        return plain().toLowerCase(Locale.ROOT);
    }
}
