package dev.holdpoint.packet;

import dev.holdpoint.packet.PacketGroup.Entry;
import dev.holdpoint.packet.PacketGroup.Form;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.text.Count;
import dev.holdpoint.text.Markdown;
import dev.holdpoint.verdict.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A packet as somebody reads it who has never heard of Holdpoint. */
final class MarkdownPacket {
    static final String DRAFT_LINE = "DRAFT - not released for hand-over; do not send";
    /** What fits a ticket's text; longer attachments are only named there. */
    private static final int INLINE = 6_000;

    private static final int SHORT = 90;

    private final PacketContents packet;
    private final boolean inline;
    private final StringBuilder out = new StringBuilder();

    MarkdownPacket(PacketContents packet, boolean inline) {
        this.packet = packet;
        this.inline = inline;
    }

    String write() {
        if (packet.draft()) {
            String held = packet.heldBy() == 0
                    ? ""
                    : " The policy holds it back by " + Count.of(packet.heldBy(), "finding") + ".";
            out.append("> **").append(DRAFT_LINE).append(".**").append(held).append("\n\n");
        }
        out.append("# Incident report for " + Phrases.party(packet.party()) + "\n\n");
        reasons();
        packet.groups().forEach(this::group);
        attachments();
        absent();
        out.append("\nMade with Holdpoint ").append(packet.policy().version()).append(".\n");
        return out.toString();
    }

    private void reasons() {
        if (packet.reasons().isEmpty()) {
            out.append("The policy does not send this incident to " + Phrases.party(packet.party())
                    + "; this packet was asked for by name.\n");
        }
        for (HandoffPacket.Reason reason : packet.reasons()) {
            out.append("- ").append(reason.message()).append(" (").append(String.join(", ", reason.clauses()));
            out.append(", `").append(reason.rule()).append("`)\n");
        }
    }

    private void group(PacketGroup group) {
        heading(group.title());
        List<String> unknown = new ArrayList<>();
        int item = -1;
        for (Entry entry : group.entries()) {
            if (entry.form() == Form.UNKNOWN) {
                unknown.add(entry.item() < 0 ? entry.label() : entry.label() + " (" + (entry.item() + 1) + ")");
                continue;
            }
            if (entry.item() >= 0 && entry.item() != item) {
                if (item < 0) {
                    blankLine();
                }
                item = entry.item();
                out.append(item + 1).append(". ").append(head(entry)).append('\n');
            } else {
                entry(entry);
            }
        }
        if (!unknown.isEmpty()) {
            blankLine();
            boolean signals = group.title().equals(PacketBuilder.SIGNALS);
            out.append(signals ? "Not found in the texts: " : "Not known: ")
                    .append(String.join("; ", unknown))
                    .append(".\n");
        }
    }

    private static String head(Entry entry) {
        return entry.label() + ": " + span(String.join(", ", entry.values()));
    }

    private void entry(Entry entry) {
        String indent = entry.item() < 0 ? "" : "   ";
        if (entry.form() == Form.TEXTS && !entry.values().isEmpty()) {
            blankLine();
            out.append(entry.label()).append(":\n\n");
            int number = 1;
            for (String value : entry.values()) {
                out.append(number++).append(". ").append(span(value)).append('\n');
            }
            out.append('\n');
        } else if (entry.form() != Form.VALUE) {
            List<String> spans =
                    entry.values().stream().map(MarkdownPacket::span).toList();
            String all = spans.isEmpty() ? "none" : String.join(", ", spans);
            out.append(indent + "- " + entry.label() + ": " + all + "\n");
        } else if (isLong(entry.values().get(0))) {
            blankLine();
            out.append(entry.label() + ":\n\n" + Markdown.block(entry.values().get(0)) + "\n");
        } else {
            out.append(indent).append("- ").append(head(entry)).append('\n');
        }
    }

    /** Of several lines one. */
    private static String span(String text) {
        return Markdown.code(text.replace("\n", " / "));
    }

    private static boolean isLong(String value) {
        return value.length() > SHORT || value.indexOf('\n') >= 0;
    }

    private void heading(String title) {
        blankLine();
        out.append("## ").append(title).append("\n\n");
    }

    private void blankLine() {
        if (out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }

    private void attachments() {
        if (packet.attachments().isEmpty()) {
            return;
        }
        heading("Attachments");
        for (PacketAttachment attachment : packet.attachments()) {
            blankLine();
            out.append(span("attachments/" + attachment.name()));
            if (inline && attachment.text().length() <= INLINE) {
                out.append(":\n\n").append(Markdown.block(attachment.text()));
            } else {
                out.append(" (")
                        .append(Count.of(attachment.text().length(), "character"))
                        .append(")\n");
            }
        }
    }

    /** What the reader would otherwise miss, ask for, or take for an oversight. */
    private void absent() {
        heading("What is not in this report");
        redacted();
        Set<String> taken = new TreeSet<>();
        Set<String> doubtful = new TreeSet<>();
        int unlisted = 0;
        for (Manifest.Withheld withheld : packet.manifest().withheld()) {
            switch (withheld.reason()) {
                case NOT_ON_THE_LIST -> unlisted++;
                case SIGNALS_ONLY -> taken.add(withheld.path());
                case NOT_CLEAN -> doubtful.add(withheld.path());
            }
        }
        sentence(
                "Not given as written, since it may quote private text: ",
                taken,
                "; what is under \"" + PacketBuilder.SIGNALS + "\" was taken from it");
        sentence("Withheld, since it could be part of something that must not leave: ", doubtful, "");
        if (unlisted > 0) {
            out.append("- ").append(Count.of(unlisted, "further fact")).append(" that ");
            out.append(Phrases.party(packet.party())).append(" should not need; `manifest.json` names them.\n");
        }
        if (packet.manifest().redacted().isEmpty()
                && packet.manifest().withheld().isEmpty()) {
            out.append("- Nothing was withheld.\n");
        }
    }

    private void redacted() {
        Map<SecretKind, Set<String>> placeholders = new TreeMap<>();
        for (Manifest.Redaction redaction : packet.manifest().redacted()) {
            placeholders
                    .computeIfAbsent(redaction.kind(), kind -> new TreeSet<>())
                    .add(redaction.placeholder());
        }
        if (!placeholders.isEmpty()) {
            Set<String> all = new TreeSet<>();
            placeholders.values().forEach(all::addAll);
            out.append("- Redacted: `").append(String.join("`, `", all));
            out.append("`. The same placeholder stands for the same thing wherever it stands.\n");
        }
    }

    private void sentence(String beginning, Set<String> paths, String end) {
        if (!paths.isEmpty()) {
            out.append("- " + beginning + "`" + String.join("`, `", paths) + "`");
            out.append(end).append(".\n");
        }
    }
}
