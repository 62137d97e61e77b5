package dev.holdpoint.packet;

import dev.holdpoint.situation.Party;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The lists of {@code rules/packets.yaml}.
 *
 * @param parties what each party may see
 * @param digest {@code sha256:} and the digest of the file
 */
record PacketLists(Map<Party, Allowed> parties, String digest) {
    /** Those of this release. */
    static PacketLists standard() {
        return Standard.LISTS;
    }

    Allowed of(Party party) {
        Allowed allowed = parties.get(party);
        return allowed == null ? Allowed.NOTHING : allowed;
    }

    /** What one party may see: groups of fields, and shapes to be taken from texts that it may not read. */
    record Allowed(List<Group> groups, List<Signal> take, List<String> from) {
        static final Allowed NOTHING = new Allowed(List.of(), List.of(), List.of());

        boolean allows(String path) {
            return groups.stream().anyMatch(group -> group.labels().containsKey(path));
        }
    }

    /** A titled group; paths of the format in the order of the file, each with what to call it. */
    record Group(String title, Map<String, String> labels) {}

    static PacketLists of(EnumMap<Party, Allowed> parties, String digest) {
        return new PacketLists(parties, digest);
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        static final PacketLists LISTS = PacketListsFile.standard();
    }
}
