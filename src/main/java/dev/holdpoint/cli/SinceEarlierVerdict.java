package dev.holdpoint.cli;

import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What is otherwise than in an earlier verdict on the same file, in a few lines. */
final class SinceEarlierVerdict {
    private static final int SHOWN = 4;

    private SinceEarlierVerdict() {}

    static String between(Verdict before, Verdict now, Decision gate) {
        List<String> lines = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            String was = before.outcome(decision).wireName();
            String is = now.outcome(decision).wireName();
            if (!was.equals(is)) {
                lines.add(decision.wireName() + " was " + was + ", is " + is);
            }
        }
        List<String> earlier = blocking(before, gate);
        List<String> later = blocking(now, gate);
        add(lines, "settled: ", earlier, later);
        add(lines, "new: ", later, earlier);
        return lines.isEmpty()
                ? "Nothing has changed since the last check.\n"
                : "Since the last check\n  " + String.join("\n  ", lines) + "\n";
    }

    private static List<String> blocking(Verdict verdict, Decision gate) {
        return verdict.findings(gate).stream()
                .filter(finding -> finding.blocks(gate))
                .map(Finding::message)
                .distinct()
                .toList();
    }

    private static void add(List<String> lines, String what, List<String> these, List<String> not) {
        List<String> only = these.stream().filter(one -> !not.contains(one)).toList();
        only.stream().limit(SHOWN).forEach(one -> lines.add(what + one));
        if (only.size() > SHOWN) {
            lines.add(what + (only.size() - SHOWN) + " more");
        }
    }
}
