package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what must not leave in a text: provider keys, credentials, payment data, private customer details and raw logs.
 *
 * <p>Safe for use by many threads at once. The time grows with the length of the text, whatever the text; a text in which no word or
 * sign of a secret stands costs one pass over its characters.
 *
 * <pre>{@code
 * for (Hit hit : Scanner.standard().scan(text)) {
 *     log.warn("{} at {}", hit.kind().wireName(), hit.start());
 * }
 * }</pre>
 */
public final class Scanner {
    private final List<Detector> detectors;
    private final Anchors anchors;

    public Scanner(List<Detector> detectors) {
        List<Detector> all = new ArrayList<>(detectors);
        all.add(Unfolded.DETECTOR);
        this.detectors = List.copyOf(all);
        this.anchors = new Anchors(this.detectors);
    }

    /** The scanner with all detectors that ship with Holdpoint; always the same one. */
    public static Scanner standard() {
        return Standard.SCANNER;
    }

    /**
     * The same without some detectors: for a reader who needs what they find. Not {@code standard()} with hits dropped afterwards, which
     * would show what another detector finds in the same place.
     */
    public Scanner without(Predicate<Detector> passedOver) {
        return new Scanner(detectors.stream()
                .filter(detector -> !detector.equals(Unfolded.DETECTOR) && !passedOver.test(detector))
                .toList());
    }

    /**
     * What stands in the text and must not leave: in text order, without overlaps. Where detectors overlap, the most specific one is
     * named, the longest next. Within a raw log, which goes as a whole, other kinds are named once each. Empty for a clean text.
     */
    public List<Hit> scan(String text) {
        Sweep sweep = sweep(text);
        if (sweep == null) {
            return List.of();
        }
        List<Candidate> candidates = sweep.candidates();
        if (sweep.sawFolds()) {
            Unfolded unfolded = Unfolded.of(text);
            Sweep behind = sweep(unfolded.text());
            if (behind != null) {
                for (Candidate candidate : behind.candidates()) {
                    candidates.add(unfolded.original(candidate));
                }
            }
        }
        return Overlaps.settle(text, candidates);
    }

    /** What was met in the text; null where there was nothing to look at, as in most texts of a situation. */
    private @Nullable Sweep sweep(String text) {
        Sweep sweep = null;
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = anchors.step(state, text.charAt(i));
            int[] found = anchors.found(state);
            if (found != null) {
                if (sweep == null) {
                    sweep = new Sweep(detectors, anchors, text);
                }
                sweep.meet(found, i + 1);
            }
        }
        return sweep;
    }

    /** Made when it is first asked for. */
    private static final class Standard {
        static final Scanner SCANNER = new Scanner(DetectorTable.all());
    }
}
