package dev.holdpoint.gather;

import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what materials state of a shop: status reports, plugin lists, logs, errors, and tickets around them.
 *
 * <p>Immutable and safe for use by many threads at once. Any text is taken, and none makes it fail; the time grows with the length of
 * the materials, each of which has at most {@link Material#LARGEST} characters. Nothing is fetched, run, guessed or kept: the same
 * materials give the same, and where a material is ambiguous, it gives nothing. Values and excerpts hold no secret that the scanner finds.
 *
 * <pre>{@code
 * Gathered gathered = Gatherer.standard().gather(List.of(Material.of("status.txt", bytes)));
 * if (gathered.conflicts().isEmpty()) {
 *     gathered.facts().forEach(fact -> form.fill(fact.path(), fact.value()));
 * }
 * }</pre>
 */
public final class Gatherer {
    private static final Gatherer STANDARD = new Gatherer(Signatures.standard(), Set.of());

    private final List<Recogniser> recognisers;
    private final Signatures signatures;
    private final Set<String> accepted;

    private Gatherer(Signatures signatures, Set<String> accepted) {
        ErrorLog log = new ErrorLog(signatures);
        this.signatures = signatures;
        this.accepted = accepted;
        this.recognisers = List.of(
                new StatusReport(signatures),
                new SiteHealth(signatures),
                new RecoveryMail(signatures),
                new PluginList(),
                new PluginUpdate(signatures),
                new CoreVersion(),
                new ProviderErrors(signatures, log),
                new HostErrors(signatures, log),
                log);
    }

    /** The gatherer that proposes and never accepts. */
    public static Gatherer standard() {
        return STANDARD;
    }

    /**
     * One that takes these proposals for facts: symptoms by name, and {@code occurredAt}, which is the earliest of what is proposed.
     * A name that nothing proposes changes nothing.
     */
    public Gatherer accepting(Collection<String> names) {
        return new Gatherer(signatures, Set.copyOf(names));
    }

    /** What the materials state, in their order. */
    public Gathered gather(List<Material> materials) {
        return gather(materials, null);
    }

    /**
     * What the materials state beside a situation that is there already: where they say otherwise than it does, that is a conflict. A
     * field that is unknown in it states nothing.
     */
    public Gathered gather(List<Material> materials, @Nullable Situation known) {
        List<Finds> finds = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Material material : materials) {
            finds.add(read(material));
            Optional.ofNullable(material.notice())
                    .ifPresent(notice -> notices.add(new Notice(material.name(), notice)));
        }
        return new Settlement(accepted, known).of(finds, notices);
    }

    private Finds read(Material material) {
        Finds finds = new Finds(material.name(), material.nothing());
        List<Line> lines = material.binary() ? List.of() : Unwrapping.lines(material.text());
        recognisers.forEach(recogniser -> recogniser.read(lines, finds));
        finds.firstSymptom()
                .ifPresent(first -> Records.written(lines, index(lines, first.line()))
                        .ifPresent(
                                moment -> finds.occurred(first.form(), moment, lines.get(index(lines, first.line())))));
        return finds;
    }

    /** The last piece of that line of the file. */
    private static int index(List<Line> lines, int number) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).number() <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
