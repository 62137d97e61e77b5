package dev.holdpoint.packet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.holdpoint.packet.PacketGroup.Entry;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.text.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A packet and its manifest for programs. */
final class PacketJson {
    private PacketJson() {}

    private record Packet(
            int packet,
            boolean draft,
            @JsonInclude(Include.NON_NULL) @Nullable String notice,
            String party,
            List<HandoffPacket.Reason> reasons,
            List<Group> groups,
            List<String> attachments) {}

    private record Group(String title, List<Value> entries) {}

    private record Value(
            String path, String label, @Nullable Object value) {}

    private record ManifestFile(
            int manifest,
            boolean draft,
            @JsonInclude(Include.NON_NULL) @Nullable String notice,
            String party,
            Policy policy,
            List<Withheld> withheld,
            List<Redacted> redacted,
            List<Digest> files) {}

    private record Policy(String version, String digest, String packets) {}

    private record Withheld(String path, String reason) {}

    private record Redacted(String kind, String placeholder, String path, int line, int column) {}

    /** The digest first: behind a file called "password.txt" it would look like one. */
    private record Digest(String digest, String file) {}

    static String packet(PacketContents packet) {
        return Json.indented(new Packet(
                1,
                packet.draft(),
                notice(packet),
                packet.party().wireName(),
                packet.reasons(),
                packet.groups().stream().map(PacketJson::group).toList(),
                packet.attachments().stream()
                        .map(one -> "attachments/" + one.name())
                        .toList()));
    }

    private static @Nullable String notice(PacketContents packet) {
        return packet.draft() ? MarkdownPacket.DRAFT_LINE : null;
    }

    private static Group group(PacketGroup group) {
        return new Group(
                group.title(),
                group.entries().stream()
                        .map(entry -> new Value(entry.path(), entry.label(), value(entry)))
                        .toList());
    }

    private static @Nullable Object value(Entry entry) {
        return switch (entry.form()) {
            case UNKNOWN -> null;
            case VALUE -> entry.values().get(0);
            case LIST, TEXTS -> entry.values();
        };
    }

    /** The manifest names the other files with their digests. */
    static String manifest(PacketContents packet, Map<String, String> files) {
        return Json.indented(new ManifestFile(
                1,
                packet.draft(),
                notice(packet),
                packet.party().wireName(),
                new Policy(packet.policy().version(), packet.policy().digest(), packet.listsDigest()),
                packet.manifest().withheld().stream()
                        .map(one -> new Withheld(one.path(), one.reason().words()))
                        .toList(),
                packet.manifest().redacted().stream()
                        .map(one -> new Redacted(
                                one.kind().wireName(), one.placeholder(), one.path(), one.line(), one.column()))
                        .toList(),
                files.entrySet().stream()
                        .map(one ->
                                new Digest(Digests.of(one.getValue().getBytes(StandardCharsets.UTF_8)), one.getKey()))
                        .toList()));
    }
}
