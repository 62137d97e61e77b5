package dev.holdpoint.read;

import dev.holdpoint.document.Node;
import dev.holdpoint.read.problem.KeyFault;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.read.problem.Words;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.SectionType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys that stand together in a section, and that all belong to one other: the line above them is missing. Told once. */
final class Strays {
    private static final Strays NONE = new Strays();

    private final IdentityHashMap<Node.Entry, Run> runs = new IdentityHashMap<>();

    private record Run(SectionType<?> here, SectionType<?> home, List<Node.Entry> entries) {}

    static Strays of(SectionType<?> here, Node.Mapping mapping) {
        Strays strays = NONE;
        List<Node.Entry> run = new ArrayList<>();
        for (Node.Entry entry : mapping.entries) {
            if (here.find(entry.key.text).isPresent()) {
                strays = close(strays, here, run);
                run = new ArrayList<>();
            } else {
                run.add(entry);
            }
        }
        return close(strays, here, run);
    }

    private static Strays close(Strays strays, SectionType<?> here, List<Node.Entry> run) {
        SectionType<?> home = run.size() < 2 || run.size() > 50 ? null : home(here, run);
        if (home == null) {
            return strays;
        }
        Strays with = strays == NONE ? new Strays() : strays;
        Run found = new Run(here, home, run);
        run.forEach(entry -> with.runs.put(entry, found));
        return with;
    }

    /** The one section that has all of them. */
    private static @Nullable SectionType<?> home(SectionType<?> here, List<Node.Entry> run) {
        Set<SectionType<?>> homes = new LinkedHashSet<>();
        for (Field<?> field : Words.fields()) {
            SectionType<?> type = field.section();
            if (type != here && !type.path().isEmpty() && !type.path().contains("[]")) {
                homes.add(type);
            }
        }
        for (Node.Entry entry : run) {
            homes.removeIf(type -> type.find(entry.key.text).isEmpty());
        }
        return homes.size() == 1 ? homes.iterator().next() : null;
    }

    boolean has(Node.Entry entry) {
        return runs.containsKey(entry);
    }

    SectionType<?> home(Node.Entry entry) {
        return Objects.requireNonNull(runs.get(entry)).home();
    }

    /** Tells of the run that begins with that entry. */
    void tell(Problems problems, Node.Entry entry, int item) {
        Run run = Objects.requireNonNull(runs.get(entry));
        if (run.entries().get(0) == entry) {
            KeyFault.parentMissing(problems, run.here(), run.home(), run.entries(), item);
        }
    }
}
