package dev.holdpoint.gather;

import dev.holdpoint.redact.SafeText;
import dev.holdpoint.text.Printable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A material while the recognisers read it one after the other, and what they found. */
final class Finds {
    static final String SYMPTOMS = "incident.symptoms";
    static final String OCCURRED = "incident.occurredAt";
    static final String AS_OF = "asOf";

    private static final int LONGEST_EXCERPT = 2_000;

    private final Material material;
    private final List<Line> lines;
    private final List<Found> facts = new ArrayList<>();
    private final Map<String, Proposal> proposals = new LinkedHashMap<>();
    private final Set<String> elsewhere = new LinkedHashSet<>();
    private final BitSet taken = new BitSet();

    private record Found(GatheredFact fact, boolean production) {}

    Finds(Material material) {
        this.material = material;
        this.lines = material.binary() ? List.of() : Unwrapping.lines(material.text());
    }

    List<Line> lines() {
        return lines;
    }

    /** The indexes of the lines that no form has taken so far. */
    IntStream free() {
        return IntStream.range(0, lines.size()).filter(i -> !taken.get(i));
    }

    /** Says that the line at that index belongs to a form, so that no other looks at it. */
    void take(int index) {
        taken.set(index);
    }

    /** A fact of a form that does not say of which site it is. */
    void fact(Form form, String path, String value, Line line) {
        fact(form, path, value, line, false);
    }

    /** A fact of a form that says whether it is of production. */
    void fact(Form form, String path, String value, Line line, boolean production) {
        if (SafeText.of(value).equals(value)) {
            facts.add(
                    new Found(new GatheredFact(path, value, form.name(), material.name(), line.number()), production));
        }
    }

    /** A part of the material is of another site. */
    void elsewhere(String site) {
        elsewhere.add(site);
    }

    /** Whether a call was for another site than production; then this part of the material is of that one. */
    boolean isElsewhere(Optional<WpCommand> call) {
        Optional<String> other = call.flatMap(WpCommand::otherSite);
        other.ifPresent(elsewhere::add);
        return other.isPresent();
    }

    /** What the line at that index, which is taken, suggests by that row. */
    void suggest(Signature row, int index) {
        take(index);
        suggest(row, lines.get(index));
    }

    void suggest(Signature row, Line line) {
        if (!row.gives().equals(Signature.NOTHING)) {
            propose(SYMPTOMS, row.gives(), row.form(), line, row.why());
        }
    }

    /** When the first line of a log that gave a symptom was written. */
    void occurred(String form, String moment, Line line) {
        propose(OCCURRED, moment, form, line, "the first line that tells of it was written then");
    }

    private void propose(String path, String value, String form, Line line, String why) {
        String excerpt =
                line.text().length() > LONGEST_EXCERPT ? "" : shown(line.text().strip());
        proposals.putIfAbsent(value, new Proposal(path, value, form, material.name(), line.number(), why, excerpt));
    }

    private static String shown(String text) {
        return Printable.of(SafeText.of(text));
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
        if (elsewhere.isEmpty() && facts().isEmpty() && proposals.isEmpty()) {
            return List.of(new Unread(material.name(), material.nothing()));
        }
        return elsewhere.stream()
                .map(site -> "it says that it is of `" + shown(site) + "`, not of production")
                .map(why -> new Unread(material.name(), why))
                .toList();
    }
}
