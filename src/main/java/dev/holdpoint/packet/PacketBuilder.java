package dev.holdpoint.packet;

import dev.holdpoint.packet.PacketGroup.Entry;
import dev.holdpoint.packet.PacketGroup.Form;
import dev.holdpoint.packet.PacketLists.Allowed;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Picks what a party may see out of a situation, redacts it, and keeps account of the rest. */
final class PacketBuilder {
    /** The group of what was taken out of texts that the party may not read. */
    static final String SIGNALS = "What the error says";

    private static final String UNNAMED = "attachment.txt";

    private final Allowed allowed;
    private final List<Fact<?>> facts;
    private final Cleaner cleaner;
    private final JointCheck joint;

    PacketBuilder(Situation situation, Allowed allowed) {
        this.allowed = allowed;
        this.facts = Leaves.of(situation);
        this.cleaner = Cleaner.of(situation, allowed.scanner());
        this.joint = new JointCheck(allowed.scanner());
    }

    List<PacketGroup> groups() {
        List<PacketGroup> groups = new ArrayList<>();
        for (PacketLists.Group group : allowed.groups()) {
            List<Entry> entries = new ArrayList<>();
            for (Fact<?> fact : inOrder(group)) {
                entries.add(entry(fact, group.labels().getOrDefault(fact.field().path(), fact.path())));
            }
            if (!entries.isEmpty()) {
                groups.add(new PacketGroup(group.title(), entries));
            }
        }
        List<Entry> signals = signals();
        if (!signals.isEmpty()) {
            groups.add(Math.min(1, groups.size()), new PacketGroup(SIGNALS, signals));
        }
        return joint.clean(groups);
    }

    /** The group's facts in its own order; entries of a list one after the other. Attachments are files of their own. */
    private List<Fact<?>> inOrder(PacketLists.Group group) {
        List<String> order = List.copyOf(group.labels().keySet());
        List<Fact<?>> listed = new ArrayList<>();
        for (Fact<?> fact : facts) {
            boolean attached = fact.field().section() == Attachment.TYPE;
            if (!attached && group.labels().containsKey(fact.field().path())) {
                listed.add(fact);
            }
        }
        listed.sort((one, other) -> {
            boolean items = one.item() >= 0 && other.item() >= 0;
            int byItem = items ? Integer.compare(one.item(), other.item()) : 0;
            int here = order.indexOf(one.field().path());
            return byItem != 0
                    ? byItem
                    : Integer.compare(here, order.indexOf(other.field().path()));
        });
        return listed;
    }

    private Entry entry(Fact<?> fact, String label) {
        List<String> values = new ArrayList<>();
        List<String> texts = Leaves.texts(fact);
        boolean list = fact.field().kind() == Kind.TEXTS || fact.field().kind() instanceof Kind.SomeOf<?>;
        for (int i = 0; i < texts.size(); i++) {
            values.add(cleaner.clean(texts.get(i), list ? fact.path() + "[" + i + "]" : fact.path()));
        }
        Form form = fact.unknown() ? Form.UNKNOWN : !list ? Form.VALUE : isShort(fact) ? Form.LIST : Form.TEXTS;
        return new Entry(fact.path(), label, fact.item(), form, values);
    }

    /** Names, as against sentences. */
    private static boolean isShort(Fact<?> fact) {
        return fact.field().kind() != Kind.TEXTS || fact.field() == Incident.AFFECTED_AUTOMATION;
    }

    /** Taken from texts whose secrets are out, logs and all, and looked at once more each: no shape can bring back what was removed. */
    private List<Entry> signals() {
        Map<Signal, Set<String>> found = new LinkedHashMap<>();
        allowed.take().forEach(signal -> found.put(signal, new LinkedHashSet<>()));
        for (Fact<?> fact : facts) {
            if (allowed.from().contains(fact.field().path())) {
                for (String text : Leaves.texts(fact)) {
                    String clean = cleaner.cleanUnseen(text);
                    found.forEach((signal, values) -> signal.collect(clean, values));
                }
            }
        }
        List<Entry> entries = new ArrayList<>();
        found.forEach((signal, values) -> {
            values.removeIf(value -> !cleaner.isClean(value));
            Form form = values.isEmpty() ? Form.UNKNOWN : Form.LIST;
            entries.add(new Entry("signals." + signal.name(), signal.label(), -1, form, List.copyOf(values)));
        });
        return entries;
    }

    List<PacketAttachment> attachments() {
        List<PacketAttachment> attachments = new ArrayList<>();
        AttachmentNames names = new AttachmentNames();
        String name = UNNAMED;
        for (Fact<?> fact : facts) {
            if (fact.field() == Attachment.NAME) {
                name = name(fact);
            } else if (fact.field() == Attachment.TEXT && fact.known() && allowed.allows(Attachment.TEXT.path())) {
                String text = cleaner.clean(Leaves.texts(fact).get(0), fact.path());
                attachments.add(new PacketAttachment(names.unique(name), text));
            }
        }
        return attachments;
    }

    /** What is left of a name that held a secret is not worth keeping. */
    private String name(Fact<?> fact) {
        if (fact.unknown() || !allowed.allows(Attachment.NAME.path())) {
            return UNNAMED;
        }
        String written = Leaves.texts(fact).get(0);
        String clean = cleaner.clean(written, fact.path());
        return clean.equals(written) ? clean : UNNAMED;
    }

    /** Asked for when the rest has been made. */
    Manifest manifest() {
        List<Manifest.Withheld> withheld = new ArrayList<>();
        for (Fact<?> fact : facts) {
            String path = fact.field().path();
            if (fact.known() && !allowed.allows(path) && !path.equals(Situation.SITUATION.path())) {
                boolean taken = allowed.from().contains(path);
                withheld.add(new Manifest.Withheld(
                        fact.path(), taken ? Manifest.Reason.SIGNALS_ONLY : Manifest.Reason.NOT_ON_THE_LIST));
            }
        }
        withheld.addAll(joint.withheld());
        return new Manifest(withheld, cleaner.removed());
    }
}
