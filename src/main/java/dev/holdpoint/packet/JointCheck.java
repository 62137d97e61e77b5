package dev.holdpoint.packet;

import dev.holdpoint.packet.PacketGroup.Entry;
import dev.holdpoint.packet.PacketGroup.Form;
import dev.holdpoint.secret.Hit;
import dev.holdpoint.secret.Scanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the facts of a packet one after the other, as their recipient does: what is harmless in itself may be a password behind the
 * word for one. A fact that is part of such a find is withheld.
 */
final class JointCheck {
    private static final String MARK = "[withheld]";
    private static final int ATTEMPTS = 8;

    private final Scanner scanner;
    private final Set<Manifest.Withheld> withheld = new LinkedHashSet<>();

    JointCheck(Scanner scanner) {
        this.scanner = scanner.withoutBareNames();
    }

    List<Manifest.Withheld> withheld() {
        return List.copyOf(withheld);
    }

    List<PacketGroup> clean(List<PacketGroup> groups) {
        List<PacketGroup> current = groups;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Set<String> touched = touched(current);
            if (touched.isEmpty()) {
                return current;
            }
            current = without(current, touched);
        }
        return current;
    }

    /** The paths of the facts that finds lie in. */
    private Set<String> touched(List<PacketGroup> groups) {
        StringBuilder text = new StringBuilder();
        List<Entry> entries = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (PacketGroup group : groups) {
            for (Entry entry : group.entries()) {
                text.append(entry.label() + ": " + String.join("\n", entry.values()) + "\n");
                entries.add(entry);
                ends.add(text.length());
            }
        }
        Set<String> touched = new HashSet<>();
        for (Hit hit : scanner.scan(text.toString())) {
            for (int i = 0; i < entries.size(); i++) {
                int start = i == 0 ? 0 : ends.get(i - 1);
                if (hit.start() < ends.get(i)
                        && hit.end() > start
                        && !entries.get(i).values().isEmpty()) {
                    touched.add(entries.get(i).path());
                }
            }
        }
        return touched;
    }

    private List<PacketGroup> without(List<PacketGroup> groups, Set<String> paths) {
        List<PacketGroup> kept = new ArrayList<>();
        for (PacketGroup group : groups) {
            List<Entry> entries = new ArrayList<>();
            for (Entry entry : group.entries()) {
                entries.add(paths.contains(entry.path()) ? masked(entry) : entry);
            }
            kept.add(new PacketGroup(group.title(), entries));
        }
        return kept;
    }

    private Entry masked(Entry entry) {
        withheld.add(new Manifest.Withheld(entry.path(), Manifest.Reason.NOT_CLEAN));
        return new Entry(entry.path(), entry.label(), entry.item(), Form.VALUE, List.of(MARK));
    }
}
