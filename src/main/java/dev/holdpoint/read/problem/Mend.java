package dev.holdpoint.read.problem;

import java.util.List;

/**
 * Lines as they should be written, to be put in place of some of the document's. In a {@link Problem}, what could be a secret in them
 * is masked.
 *
 * @param first the first line that is replaced, from 1
 * @param last the last one; less than the first where lines are put in front of it
 * @param lines what stands there then; empty where the lines are to be removed
 */
public record Mend(int first, int last, List<String> lines) {
    public Mend {
        lines = List.copyOf(lines);
    }

    /** One line for another. */
    public static Mend line(int number, String line) {
        return new Mend(number, number, List.of(line));
    }
}
