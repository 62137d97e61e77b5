package dev.holdpoint.gather;

import dev.holdpoint.situation.Situation;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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
    private static final Gatherer STANDARD = new Gatherer(recognisers(Signatures.standard()), Set.of());

    private static final String LOG = "error-log";
    private static final String PROVIDER = "provider-error";
    private static final String HOST = "host-error";
    /** Forms whose lines say when they were written. */
    private static final Set<String> WRITTEN = Set.of(LOG, PROVIDER, HOST);

    private final List<Recogniser> recognisers;
    private final Set<String> accepted;

    private Gatherer(List<Recogniser> recognisers, Set<String> accepted) {
        this.recognisers = recognisers;
        this.accepted = accepted;
    }

    private static List<Recogniser> recognisers(Signatures table) {
        ErrorLog log = new ErrorLog(table.form(LOG));
        return List.of(
                new StatusReport(table.form("woocommerce-status-report")),
                new SiteHealth(table.form("site-health")),
                new RecoveryMail(table.form("recovery-mode")),
                new PluginList(table.form("wp-plugin-list")),
                new PluginUpdate(table.form("wp-plugin-update")),
                new CoreVersion(table.form("wp-core-version")),
                new ProviderErrors(table.form(PROVIDER), log),
                new HostErrors(table.form(HOST), log),
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
        return new Gatherer(recognisers, Set.copyOf(names));
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
        List<Notice> notices = materials.stream()
                .flatMap(material -> material.notice().stream())
                .toList();
        return new Settlement(accepted, known)
                .of(materials.stream().map(this::read).toList(), notices);
    }

    private Finds read(Material material) {
        Finds finds = new Finds(material);
        recognisers.forEach(recogniser -> recogniser.read(finds));
        finds.proposals().stream()
                .filter(one -> WRITTEN.contains(one.form()))
                .min(Comparator.comparingInt(Proposal::line))
                .ifPresent(first -> occurred(first, finds));
        return finds;
    }

    /** The incident occurred when the first line was written that tells of it, and no report. */
    private static void occurred(Proposal first, Finds finds) {
        int index = index(finds.lines(), first.line());
        Records.written(finds.lines(), index)
                .ifPresent(moment ->
                        finds.occurred(first.form(), moment, finds.lines().get(index)));
    }

    /** The last piece of that line of the file. */
    private static int index(List<Line> lines, int number) {
        int index = Collections.binarySearch(lines, new Line(number, ""), Comparator.comparingInt(Line::number));
        while (index + 1 < lines.size() && lines.get(index + 1).number() == number) {
            index++;
        }
        return index;
    }
}
