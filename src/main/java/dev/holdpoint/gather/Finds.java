package dev.holdpoint.gather;

import dev.holdpoint.redact.SafeText;
import dev.holdpoint.text.Printable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the recognisers found in one material. */
final class Finds {
    static final String SYMPTOMS = "incident.symptoms";
    static final String OCCURRED = "incident.occurredAt";
    static final String AS_OF = "asOf";
    static final String ENVIRONMENT_TYPE = "environment-type";

    private static final String PRODUCTION = "production";
    /** Forms whose lines say when they were written. */
    private static final Set<String> WRITTEN =
            Set.of(FormNames.ERROR_LOG, FormNames.PROVIDER_ERROR, FormNames.HOST_ERROR);

    private static final int LONGEST_EXCERPT = 2_000;

    private final String name;
    private final String nothing;
    private final List<Found> facts = new ArrayList<>();
    private final Map<String, Proposal> proposals = new LinkedHashMap<>();
    private final Set<String> elsewhere = new LinkedHashSet<>();
    private final BitSet taken = new BitSet();

    /**
     * Nothing yet.
     *
     * @param nothing what is said of the material if it stays so
     */
    Finds(String name, String nothing) {
        this.name = name;
        this.nothing = nothing;
    }

    /** A fact of a form that does not say of which site it is. */
    void fact(String form, String path, String value, Line line) {
        fact(form, path, value, line, false);
    }

    /** A fact of a form that says whether it is of production. */
    void fact(String form, String path, String value, Line line, boolean production) {
        if (SafeText.of(value).equals(value)) {
            facts.add(new Found(new GatheredFact(path, value, form, name, line.number()), production));
        }
    }

    /** What one report says, unless it says that it is of another site than production. */
    void report(Report report) {
        boolean production = report.environment().equalsIgnoreCase(PRODUCTION);
        if (!report.environment().isEmpty() && !production) {
            elsewhere(report.environment());
            return;
        }
        report.facts().forEach(fact -> fact(report.form(), fact.path(), fact.value(), fact.line(), production));
        report.hints().forEach(hint -> suggest(report.form(), hint.row(), hint.line()));
    }

    /** A part of the material is of another site. */
    void elsewhere(String site) {
        elsewhere.add(site);
    }

    void suggest(String form, Signature row, Line line) {
        suggest(form, row.gives(), row.why(), line);
    }

    void suggest(String form, String symptom, String why, Line line) {
        if (!symptom.equals(Signature.NOTHING)) {
            proposals.putIfAbsent(
                    symptom, new Proposal(SYMPTOMS, symptom, form, name, line.number(), why, excerpt(line.text())));
        }
    }

    /** When the first line of a log that gave a symptom was written. */
    void occurred(String form, String moment, Line line) {
        String why = "the first line that tells of it was written then";
        proposals.putIfAbsent(
                OCCURRED, new Proposal(OCCURRED, moment, form, name, line.number(), why, excerpt(line.text())));
    }

    /** The first suggestion that came of a log or an error, not of a report. */
    Optional<Proposal> firstSymptom() {
        return proposals.values().stream()
                .filter(one -> WRITTEN.contains(one.form()))
                .min(Comparator.comparingInt(Proposal::line));
    }

    private static String excerpt(String line) {
        return line.length() > LONGEST_EXCERPT ? "" : Printable.of(SafeText.of(line.strip()));
    }

    /** Says that the line at that index belongs to a form, so that no other looks at it. */
    void take(int index) {
        taken.set(index);
    }

    boolean isTaken(int index) {
        return taken.get(index);
    }

    /** Where a part is of another site, only what is said of production is a fact. A time alone is none. */
    List<GatheredFact> facts() {
        List<GatheredFact> kept = facts.stream()
                .filter(found -> elsewhere.isEmpty() || found.production())
                .map(Found::fact)
                .toList();
        return kept.stream().allMatch(fact -> fact.path().equals(AS_OF)) ? List.of() : kept;
    }

    List<Proposal> proposals() {
        return List.copyOf(proposals.values());
    }

    List<Unread> unread() {
        List<Unread> unread = new ArrayList<>();
        for (String site : elsewhere) {
            String shown = Printable.of(SafeText.of(site));
            unread.add(new Unread(name, "it says that it is of `" + shown + "`, not of production"));
        }
        if (unread.isEmpty() && facts().isEmpty() && proposals.isEmpty()) {
            unread.add(new Unread(name, nothing));
        }
        return unread;
    }

    private record Found(GatheredFact fact, boolean production) {}
}
