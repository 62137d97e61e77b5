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
        files.forEach(PacketFiles::prove);
        return files;
    }

    /** What is harmless in files of its own may look like a secret between others: then the ticket's text only names it. */
    private static String markdown(PacketContents packet) {
        String whole = new MarkdownPacket(packet, /* inline= */ true).write();
        boolean clean = Scanner.standard().scan(whole).isEmpty();
        return clean ? whole : new MarkdownPacket(packet, /* inline= */ false).write();
    }

    private static void prove(String name, String text) {
        List<Hit> named = Scanner.standard().scan(name);
        if (!named.isEmpty()) {
            throw NotRedactableException.in("an attachment's name", name, named);
        }
        List<Hit> hits = Scanner.standard().scan(text);
        if (!hits.isEmpty()) {
            throw NotRedactableException.in(name, text, hits);
        }
    }
}
