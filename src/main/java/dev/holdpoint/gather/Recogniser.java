package dev.holdpoint.gather;

/** Knows one form, and looks for it in a material. */
interface Recogniser {
    void read(Finds finds);
}
