package dev.holdpoint.gather;

/** A line of a material as its writer saw it, without what it was wrapped in; several may come of one line of the file. */
record Line(int number, String text) {
    boolean blank() {
        return text.isBlank();
    }

    /** Without blanks at either end, and with one blank where there were several. */
    String plain() {
        return Texts.squeezed(text);
    }
}
