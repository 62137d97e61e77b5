package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over one text: asks the detectors whose anchors it meets. */
final class Sweep {
    private final List<Detector> detectors;
    private final Anchors anchors;
    private final String text;
    private final List<Candidate> candidates = new ArrayList<>();
    private final EnumSet<SecretKind> seenInBlock = EnumSet.noneOf(SecretKind.class);
    private final Capitals capitals;
    private int @Nullable [] lookedUntil;
    private int blockEnd;
    private boolean folded;
    private @Nullable LogBlocks logs;
    private @Nullable Detector log;

    Sweep(List<Detector> detectors, Anchors anchors, String text, Capitals capitals) {
        this.detectors = detectors;
        this.anchors = anchors;
        this.text = text;
        this.capitals = capitals;
    }

    /** What was found, overlaps and all. */
    List<Candidate> candidates() {
        if (logs != null && log != null) {
            for (Span entry : logs.lone()) {
                candidates.add(new Candidate(log, entry.start(), entry.end()));
            }
        }
        return candidates;
    }

    /** Whether the text holds what a view shows otherwise, so that more may be found. */
    boolean sawFolds() {
        return folded;
    }

    /** Where the text has capitals close to each other. */
    Capitals capitals() {
        return capitals;
    }

    /** Some anchors end at {@code end}. */
    void meet(int[] found, int end) {
        int[] lookedUntil = this.lookedUntil == null ? new int[detectors.size()] : this.lookedUntil;
        this.lookedUntil = lookedUntil;
        for (int anchor : found) {
            int owner = anchors.owner(anchor);
            int start = end - anchors.length(anchor);
            Detector detector = detectors.get(owner);
            if (detector.finder() == Unfolding.MARKER) {
                folded = folded || Unfolding.isWorthWhile(text, start);
            } else if (start >= lookedUntil[owner] && !isKnownInBlock(detector, start)) {
                lookedUntil[owner] = look(detector, start, end);
            }
        }
    }

    /** Lets the detector look; returns up to where it need not look again. */
    private int look(Detector detector, int start, int end) {
        if (detector.finder() instanceof LogFinder) {
            return lookForLog(detector, start);
        }
        List<Span> spans = detector.finder().findAll(text, start, end);
        if (spans.isEmpty()) {
            int pause = detector.finder().pauseAfterMiss();
            return pause == 0 ? 0 : end + pause;
        }
        for (Span span : spans) {
            boolean mark = Placeholders.isMark(text, span.start(), span.end())
                    || Placeholders.isWithinMark(text, span.start(), span.end())
                    || Placeholders.isMarkAndMarkup(text, span.start(), span.end());
            if (!mark && !Expressions.beginsAt(text, span.start())) {
                add(new Candidate(detector, span.start(), span.end()));
            }
        }
        return spans.get(spans.size() - 1).end();
    }

    private int lookForLog(Detector detector, int start) {
        LogBlocks known = logs == null ? new LogBlocks(text) : logs;
        logs = known;
        log = detector;
        Span block = known.look(start);
        if (block != null) {
            add(new Candidate(detector, block.start(), block.end()));
        }
        return known.end();
    }

    private void add(Candidate candidate) {
        candidates.add(candidate);
        if (candidate.detector().specificity() != Specificity.BLOCK) {
            seenInBlock.add(candidate.detector().kind());
            return;
        }
        seenInBlock.clear();
        blockEnd = candidate.end();
        for (int i = candidates.size() - 2; i >= 0 && candidates.get(i).start() >= candidate.start(); i--) {
            seenInBlock.add(candidates.get(i).detector().kind());
        }
    }

    /** Within a block that goes as a whole, one hit of a kind is enough to tell that the kind is there. */
    private boolean isKnownInBlock(Detector detector, int start) {
        return start < blockEnd && detector.specificity() != Specificity.BLOCK && seenInBlock.contains(detector.kind());
    }
}
