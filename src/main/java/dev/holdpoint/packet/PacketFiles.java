package dev.holdpoint.packet;

import dev.holdpoint.redact.NotRedactableException;
import dev.holdpoint.secret.Hit;
import dev.holdpoint.secret.Scanner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a packet's files, and scans each as it would be sent: names and texts. */
final class PacketFiles {
    private PacketFiles() {}

    static Map<String, String> of(PacketContents packet) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("packet.md", markdown(packet));
        files.put("packet.json", PacketJson.packet(packet));
        for (PacketAttachment attachment : packet.attachments()) {
            String mark = packet.draft() ? MarkdownPacket.DRAFT_LINE + "\n\n" : "";
            files.put("attachments/" + attachment.name(), mark + attachment.text());
        }
        files.put("manifest.json", PacketJson.manifest(packet, new LinkedHashMap<>(files)));
        Scanner scanner = scanner(packet);
        files.forEach((name, text) -> prove(name, text, scanner));
        return files;
    }

    private static Scanner scanner(PacketContents packet) {
        return PacketLists.standard().of(packet.party()).scanner().withoutBareNames();
    }

    /** What is harmless in files of its own may look like a secret between others: then the ticket's text only names it. */
    private static String markdown(PacketContents packet) {
        String whole = new MarkdownPacket(packet, /* inline= */ true).write();
        boolean clean = scanner(packet).scan(whole).isEmpty();
        return clean ? whole : new MarkdownPacket(packet, /* inline= */ false).write();
    }

    private static void prove(String name, String text, Scanner scanner) {
        List<Hit> named = scanner.scan(name);
        if (!named.isEmpty()) {
            throw NotRedactableException.in("an attachment's name", name, named);
        }
        List<Hit> hits = scanner.scan(text);
        if (!hits.isEmpty()) {
            throw NotRedactableException.in(name, text, hits);
        }
    }
}
