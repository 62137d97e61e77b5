package dev.holdpoint.gather;

import java.util.List;

/** Knows one form, and looks for it in a material. */
interface Recogniser {
    void read(List<Line> lines, Finds finds);
}
