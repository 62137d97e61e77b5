package dev.holdpoint.report;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Place;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where to point for a fact, as tools show a finding only at a line: where the fact stands; for one that is left out, where the
 * innermost section stands that it would belong to; else the top of the file.
 */
final class NearestPlaces {
    private static final Place TOP = new Place(1, 1);

    private final Map<String, Place> places = new HashMap<>();

    NearestPlaces(Situation situation) {
        for (Fact<?> fact : situation.allFacts()) {
            fact.place().ifPresent(place -> places.put(fact.path(), place));
        }
    }

    Place of(List<? extends Fact<?>> facts) {
        return facts.isEmpty() ? TOP : of(facts.get(0));
    }

    Place of(Fact<?> fact) {
        String path = fact.path();
        while (!path.isEmpty()) {
            Place place = places.get(path);
            if (place != null) {
                return place;
            }
            path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
        }
        return TOP;
    }

    /** Tells findings of one rule apart wherever their lines have moved: the facts that each rests on, each behind a line feed. */
    static String facts(Finding finding) {
        StringBuilder facts = new StringBuilder();
        finding.facts().forEach(fact -> facts.append('\n').append(fact.path()));
        finding.secret().ifPresent(hit -> facts.append("\n" + hit.line() + ":" + hit.column()));
        return facts.toString();
    }
}
