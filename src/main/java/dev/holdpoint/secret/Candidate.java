package dev.holdpoint.secret;

import java.util.Comparator;

/** What a detector found, before overlaps are settled. */
record Candidate(Detector detector, int start, int end) {
    /** The most specific first, the longest next, then in text order. */
    static final Comparator<Candidate> BEST_FIRST = new BestFirst();

    Hit hit() {
        return new Hit(detector.kind(), detector.id(), start, end);
    }

    Candidate at(int newStart, int newEnd) {
        return new Candidate(detector, newStart, newEnd);
    }

    private static final class BestFirst implements Comparator<Candidate> {
        @Override
        public int compare(Candidate a, Candidate b) {
            int order = a.detector.specificity().compareTo(b.detector.specificity());
            if (order == 0) {
                order = Integer.compare(b.end - b.start, a.end - a.start);
            }
            return order == 0 ? Integer.compare(a.start, b.start) : order;
        }
    }
}
