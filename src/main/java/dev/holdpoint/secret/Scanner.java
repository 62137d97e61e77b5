package dev.holdpoint.secret;

import dev.holdpoint.secret.Escapes.Writing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds what must not leave in a text: provider keys, credentials, payment data, private customer details and raw logs; also where
 * invisible characters, look-alikes, escapes, encodings or a line's end hide it.
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
    /** So often a text may stand encoded within another. */
    private static final int DEPTH = 2;

    private final List<Detector> detectors;
    private final Anchors anchors;
    private final boolean names;
    private final boolean keys;

    public Scanner(List<Detector> detectors) {
        List<Detector> all = new ArrayList<>(detectors);
        all.add(Unfolding.DETECTOR);
        this.detectors = List.copyOf(all);
        this.anchors = new Anchors(this.detectors);
        this.names = hasOne(detectors, GivenNames.DETECTOR);
        this.keys = hasOne(detectors, LooseKeys.DETECTOR);
    }

    /** By its id: to compare records whole is slow at a start. */
    private static boolean hasOne(List<Detector> detectors, Detector one) {
        for (Detector detector : detectors) {
            if (detector.id().equals(one.id())) {
                return true;
            }
        }
        return false;
    }

    private Scanner(Scanner other, boolean names) {
        this.detectors = other.detectors;
        this.anchors = other.anchors;
        this.keys = other.keys;
        this.names = names;
    }

    /** The scanner with all detectors that ship with Holdpoint; always the same one. */
    public static Scanner standard() {
        return Standard.SCANNER;
    }

    List<Detector> detectors() {
        return detectors;
    }

    /** What the text means behind invisible characters, look-alikes and escapes: the same secret in two dresses is the same. */
    public static String asMeant(String text) {
        return Unfolding.decoded(View.of(text), Writing.ANYBODY).text();
    }

    /**
     * The same without some detectors: for a reader who needs what they find. Not {@code standard()} with hits dropped afterwards, which
     * would show what another detector finds in the same place.
     */
    public Scanner without(Predicate<Detector> passedOver) {
        return new Scanner(detectors.stream()
                .filter(detector -> !detector.equals(Unfolding.DETECTOR) && !passedOver.test(detector))
                .toList());
    }

    /**
     * The same without persons' names that nothing ties to a customer: for a text that names whoever is in charge, and was made of texts
     * that were scanned one by one.
     */
    public Scanner withoutBareNames() {
        return new Scanner(this, /* names= */ false);
    }

    /**
     * What stands in the text and must not leave: in text order, without overlaps. Where detectors overlap, the most specific one is
     * named, the longest next. Within a raw log, which goes as a whole, other kinds are named once each. Empty for a clean text.
     */
    public List<Hit> scan(String text) {
        return Overlaps.settle(text, candidates(text, 0));
    }

    private List<Candidate> candidates(String text, int depth) {
        List<Candidate> candidates = new ArrayList<>();
        View whole = View.of(text);
        Sweep sweep = sweep(whole, candidates);
        if (sweep.sawFolds()) {
            View seen = Unfolding.seen(whole);
            View decoded = Unfolding.decoded(seen, Writing.ANYBODY);
            if (seen != whole && seen != decoded) {
                sweep(seen, candidates);
            }
            for (Writing writing : Writing.values()) {
                View read = writing.hasSigns(seen.text()) ? Unfolding.decoded(seen, writing) : decoded;
                if (!read.text().equals(decoded.text())) {
                    addUnnamed(read, sweep(read, candidates).capitals(), candidates);
                    encoded(read, depth, candidates);
                }
            }
            if (decoded != whole) {
                sweep = sweep(decoded, candidates);
                encoded(whole, depth, candidates);
                whole = decoded;
            }
        }
        addUnnamed(whole, sweep.capitals(), candidates);
        CutLines cut = CutLines.of(whole);
        if (cut != null) {
            List<Candidate> joined = new ArrayList<>();
            sweep(View.of(cut.view().text()), joined);
            cut.addAcross(joined, candidates);
        }
        encoded(whole, depth, candidates);
        return candidates;
    }

    /** What no word leads to, outside raw logs, which go as a whole. */
    private void addUnnamed(View view, Capitals capitals, List<Candidate> candidates) {
        List<Candidate> blocks = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.detector().specificity() == Specificity.BLOCK) {
                blocks.add(candidate);
            }
        }
        if (blocks.size() > 1) {
            blocks.sort(Comparator.comparingInt(Candidate::start));
        }
        int at = 0;
        for (Candidate block : blocks) {
            addUnnamed(view, capitals, at, view.at(block.start()), candidates);
            at = Math.max(at, view.at(block.end()));
        }
        addUnnamed(view, capitals, at, view.text().length(), candidates);
    }

    private void addUnnamed(View view, Capitals capitals, int from, int to, List<Candidate> candidates) {
        if (names) {
            add(view, GivenNames.DETECTOR, GivenNames.in(view.text(), capitals, from, to), candidates);
        }
        if (keys) {
            add(view, LooseKeys.DETECTOR, LooseKeys.in(view.text(), capitals, from, to), candidates);
        }
    }

    private static void add(View view, Detector detector, List<Span> spans, List<Candidate> candidates) {
        for (Span span : spans) {
            candidates.add(view.original(new Candidate(detector, span.start(), span.end())));
        }
    }

    /** What is found in what stands encoded in the view is the whole of it. */
    private void encoded(View view, int depth, List<Candidate> candidates) {
        if (depth == DEPTH) {
            return;
        }
        for (Encoded encoded : Encoded.in(view.text())) {
            for (Candidate candidate : candidates(encoded.text(), depth + 1)) {
                candidates.add(view.original(candidate.at(encoded.start(), encoded.end())));
            }
        }
    }

    /** Adds what is found in a view. */
    private Sweep sweep(View view, List<Candidate> candidates) {
        String text = view.text();
        Anchors.Walk walk = anchors.over(text);
        Sweep sweep = new Sweep(detectors, anchors, text, walk.capitals());
        for (int[] found = walk.next(); found != null; found = walk.next()) {
            sweep.meet(found, walk.end());
        }
        for (Candidate candidate : sweep.candidates()) {
            candidates.add(view.original(candidate));
        }
        return sweep;
    }

    /** Made when it is first asked for. */
    private static final class Standard {
        static final Scanner SCANNER = new Scanner(detectors());

        private static List<Detector> detectors() {
            List<Detector> detectors = Detectors.all();
            detectors.add(WideFigures.DETECTOR);
            detectors.add(GivenNames.DETECTOR);
            detectors.add(LooseKeys.DETECTOR);
            return detectors;
        }
    }
}
