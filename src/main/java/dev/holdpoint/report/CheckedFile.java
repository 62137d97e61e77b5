package dev.holdpoint.report;

import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.verdict.Verdict;

/** What came of one file of a call: a verdict, or a refusal. */
public sealed interface CheckedFile {
    /** The file as the caller named it; {@code -} for standard input. */
    String file();

    /** The file was read, and this is the verdict. */
    record Decided(String file, Verdict verdict) implements CheckedFile {}

    /** The file is no situation, and this is what is wrong with it. */
    record Refused(String file, SituationException refusal) implements CheckedFile {}
}
