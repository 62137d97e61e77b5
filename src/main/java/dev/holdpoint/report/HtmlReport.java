package dev.holdpoint.report;

import dev.holdpoint.verdict.Decision;
import java.util.List;
import java.util.Map;

/**
 * Verdicts as one HTML page that can be mailed, printed and read on a phone: no scripts, nothing loaded from elsewhere, and nothing
 * that only a colour says.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** One page about all the files, for somebody who asks about that gate. */
    public static String of(List<CheckedFile> files, Decision gate) {
        return of(files, gate, Opens.NOT_ASKED);
    }

    /** The same, which also says where steps open the gate. */
    public static String of(List<CheckedFile> files, Decision gate, Opens opens) {
        return Pages.of("report/verdicts.jte", Map.of("files", files, "gate", gate, "opens", opens));
    }

    /** The shortest way to open that gate for each of the files, instead of the verdict. */
    public static String plans(List<CheckedFile> files, Decision gate, Planning planning) {
        return Pages.of(
                "report/verdicts.jte",
                Map.of("files", files, "gate", gate, "opens", Opens.NOT_ASKED, "planning", planning));
    }

    /** The answer that a file gets, in words. */
    static String answer(CheckedFile file, Decision gate) {
        return file instanceof CheckedFile.Decided decided ? Answer.of(decided.verdict(), gate) : "NO VERDICT";
    }

    /** Whether the gate is open for a file. */
    static boolean isOpen(CheckedFile file, Decision gate) {
        return file instanceof CheckedFile.Decided decided
                && decided.verdict().gate(gate).isOpen();
    }
}
