package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Makes hits that do not overlap. The more specific candidate wins, the longer one next; what a loser covers beyond the winners stays
 * hidden under the loser's name, so that settling an overlap never uncovers anything.
 */
final class Overlaps {
    /** A rest shorter than this is punctuation or a label, nothing worth a hit of its own. */
    private static final int REST = 4;

    private Overlaps() {}

    static List<Hit> settle(String text, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        if (candidates.size() == 1) {
            return List.of(candidates.get(0).hit());
        }
        List<Candidate> best = new ArrayList<>(candidates);
        best.sort(Candidate.BEST_FIRST);
        NavigableMap<Integer, Candidate> taken = new TreeMap<>();
        for (Candidate candidate : best) {
            place(text, candidate, taken);
        }
        List<Hit> hits = new ArrayList<>(taken.size());
        for (Candidate candidate : taken.values()) {
            hits.add(candidate.hit());
        }
        return List.copyOf(hits);
    }

    private static void place(String text, Candidate candidate, NavigableMap<Integer, Candidate> taken) {
        int from = candidate.start();
        var before = taken.floorEntry(from);
        if (before != null) {
            from = Math.max(from, before.getValue().end());
        }
        if (wraps(text, candidate, taken)) {
            return;
        }
        List<Candidate> pieces = new ArrayList<>();
        for (Candidate other : taken.subMap(candidate.start(), candidate.end()).values()) {
            keep(text, candidate, from, other.start(), pieces);
            from = Math.max(from, other.end());
        }
        keep(text, candidate, from, candidate.end(), pieces);
        for (Candidate piece : pieces) {
            taken.put(piece.start(), piece);
        }
    }

    /** Two that find the same secret, one of them a sign less of it: then both find all of it. */
    private static boolean wraps(String text, Candidate candidate, NavigableMap<Integer, Candidate> taken) {
        NavigableMap<Integer, Candidate> inside = taken.subMap(candidate.start(), true, candidate.end(), false);
        if (inside.size() != 1 || candidate.detector().specificity().compareTo(Specificity.LABELLED) > 0) {
            return false;
        }
        Candidate other = inside.firstEntry().getValue();
        int rest = Chars.alnums(text, candidate.start(), candidate.end())
                - Chars.alnums(text, other.start(), Math.min(other.end(), candidate.end()));
        if (other.end() > candidate.end() || rest >= REST) {
            return false;
        }
        taken.remove(other.start());
        taken.put(candidate.start(), other.at(candidate.start(), candidate.end()));
        return true;
    }

    private static void keep(String text, Candidate candidate, int from, int to, List<Candidate> pieces) {
        boolean whole = from == candidate.start() && to == candidate.end();
        if (whole || (to > from && isWorthHiding(text, from, to))) {
            pieces.add(candidate.at(from, to));
        }
    }

    /** Looks no further than it must: what is left of a log is long. */
    private static boolean isWorthHiding(String text, int from, int to) {
        int alnums = 0;
        for (int i = from; i < to && alnums < REST; i++) {
            alnums += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return alnums == REST;
    }
}
