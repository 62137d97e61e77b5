package dev.holdpoint.packet;

import dev.holdpoint.packet.PacketGroup.Entry;
import dev.holdpoint.packet.PacketGroup.Form;
import dev.holdpoint.text.Count;
import dev.holdpoint.text.Markdown;
import dev.holdpoint.verdict.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        String party = Phrases.party(packet.party());
        if (packet.draft()) {
            String findings = Count.of(packet.heldBy(), "finding");
            String held = packet.heldBy() == 0 ? "" : " The policy holds it back by " + findings + ".";
            line("> **" + DRAFT_LINE + ".**" + held + "\n");
        }
        line("# Incident report for " + party + "\n");
        if (packet.reasons().isEmpty()) {
            line("The policy does not send this incident to " + party + "; this packet was asked for by name.");
        }
        for (HandoffPacket.Reason reason : packet.reasons()) {
            String clauses = String.join(", ", reason.clauses());
            line("- " + reason.message() + " (" + clauses + ", `" + reason.rule() + "`)");
        }
        packet.groups().forEach(this::group);
        attachments();
        absent(party);
        line("\nMade with Holdpoint " + packet.policy().version() + ".");
        return out.toString();
    }

    private void group(PacketGroup group) {
        heading(group.title());
        List<String> unknown = new ArrayList<>();
        int item = -1;
        for (Entry entry : group.entries()) {
            if (entry.form() == Form.UNKNOWN) {
                unknown.add(entry.item() < 0 ? entry.label() : entry.label() + " (" + (entry.item() + 1) + ")");
            } else if (entry.item() >= 0 && entry.item() != item) {
                if (item < 0) {
                    blankLine();
                }
                item = entry.item();
                line((item + 1) + ". " + head(entry));
            } else {
                entry(entry);
            }
        }
        if (!unknown.isEmpty()) {
            blankLine();
            boolean signals = group.title().equals(PacketBuilder.SIGNALS);
            line((signals ? "Not found in the texts: " : "Not known: ") + String.join("; ", unknown) + ".");
        }
    }

    private static String head(Entry entry) {
        return entry.label() + ": " + span(String.join(", ", entry.values()));
    }

    private void entry(Entry entry) {
        String indent = entry.item() < 0 ? "" : "   ";
        if (entry.form() == Form.TEXTS && !entry.values().isEmpty()) {
            blankLine();
            line(entry.label() + ":\n");
            int number = 1;
            for (String value : entry.values()) {
                line(number++ + ". " + span(value));
            }
            line("");
        } else if (entry.form() != Form.VALUE) {
            String all = entry.values().stream().map(MarkdownPacket::span).collect(Collectors.joining(", "));
            line(indent + "- " + entry.label() + ": " + (all.isEmpty() ? "none" : all));
        } else if (isLong(entry.values().get(0))) {
            blankLine();
            line(entry.label() + ":\n\n" + Markdown.block(entry.values().get(0)));
        } else {
            line(indent + "- " + head(entry));
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
        line("## " + title + "\n");
    }

    private void blankLine() {
        if (out.charAt(out.length() - 2) != '\n') {
            line("");
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void attachments() {
        if (!packet.attachments().isEmpty()) {
            heading("Attachments");
        }
        for (PacketAttachment attachment : packet.attachments()) {
            blankLine();
            String name = span("attachments/" + attachment.name());
            String text = attachment.text();
            if (inline && text.length() <= INLINE) {
                out.append(name + ":\n\n" + Markdown.block(text));
            } else {
                line(name + " (" + Count.of(text.length(), "character") + ")");
            }
        }
    }

    /** What the reader would otherwise miss, ask for, or take for an oversight. */
    private void absent(String party) {
        heading("What is not in this report");
        Manifest manifest = packet.manifest();
        named(
                "Redacted: ",
                manifest.redacted().stream().map(Manifest.Redaction::placeholder),
                ". The same placeholder stands for the same thing wherever it stands");
        named(
                "Not given as written, since it may quote private text: ",
                withheld(Manifest.Reason.SIGNALS_ONLY),
                "; what is under \"" + PacketBuilder.SIGNALS + "\" was taken from it");
        named(
                "Withheld, since it could be part of something that must not leave: ",
                withheld(Manifest.Reason.NOT_CLEAN),
                "");
        long unlisted = withheld(Manifest.Reason.NOT_ON_THE_LIST).count();
        if (unlisted > 0) {
            String further = Count.of(unlisted, "further fact");
            line("- " + further + " that " + party + " should not need; `manifest.json` names them.");
        }
        if (manifest.redacted().isEmpty() && manifest.withheld().isEmpty()) {
            line("- Nothing was withheld.");
        }
    }

    private Stream<String> withheld(Manifest.Reason reason) {
        return packet.manifest().withheld().stream()
                .filter(withheld -> withheld.reason() == reason)
                .map(Manifest.Withheld::path);
    }

    /** A sentence about all of that, each named once; none where there is nothing. */
    private void named(String beginning, Stream<String> names, String end) {
        String all = names.distinct().sorted().collect(Collectors.joining("`, `"));
        if (!all.isEmpty()) {
            line("- " + beginning + "`" + all + "`" + end + ".");
        }
    }
}
