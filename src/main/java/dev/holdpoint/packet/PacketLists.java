package dev.holdpoint.packet;

import dev.holdpoint.secret.Scanner;
import dev.holdpoint.situation.Party;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lists of {@code rules/packets.yaml}.
 *
 * @param parties what each party may see
 * @param digest {@code sha256:} and the digest of the file
 */
record PacketLists(Map<Party, Allowed> parties, String digest) {
    private static final Map<List<String>, Scanner> SCANNERS = new ConcurrentHashMap<>();

    /** Those of this release. */
    static PacketLists standard() {
        return Standard.LISTS;
    }

    Allowed of(Party party) {
        return parties.getOrDefault(party, Allowed.NOTHING);
    }

    /** What one party may see: groups of fields, shapes to be taken from texts that it may not read, and what it needs to read in them. */
    record Allowed(List<Group> groups, List<Signal> take, List<String> from, List<String> keeps) {
        static final Allowed NOTHING = new Allowed(List.of(), List.of(), List.of(), List.of());

        /** Finds what must not go to the party. */
        Scanner scanner() {
            return keeps.isEmpty() ? Scanner.standard() : SCANNERS.computeIfAbsent(keeps, Allowed::without);
        }

        private static Scanner without(List<String> passedOver) {
            return Scanner.standard()
                    .without(detector -> passedOver.contains(detector.id())
                            || passedOver.contains(detector.kind().wireName()));
        }

        boolean allows(String path) {
            return groups.stream().anyMatch(group -> group.labels().containsKey(path));
        }
    }

    /** A titled group; paths of the format in the order of the file, each with what to call it. */
    record Group(String title, Map<String, String> labels) {}

    /** Read when it is first asked for. */
    private static final class Standard {
        static final PacketLists LISTS = PacketListsFile.standard();
    }
}
