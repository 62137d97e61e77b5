package dev.holdpoint.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes documents: valid ones, and such as have been changed somewhere. The same seed makes the same document. */
public final class Documents {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final List<String> TEXTS =
            List.of("Dana Reyes", "a: b", "- x", "*star", "#1", "\u5f20\u4f1f", "null", "true");

    private final Random random;

    public Documents(long seed) {
        this.random = new Random(seed);
    }

    /** A document that is a valid situation. */
    public ObjectNode valid() {
        ObjectNode document = section(Situation.TYPE, 0);
        document.put("situation", 1);
        return document;
    }

    /** The same with one to three changes, after which it may be valid or not. */
    public ObjectNode mutated() {
        ObjectNode document = valid();
        for (int i = random.nextInt(3); i >= 0; i--) {
            mutate(document);
        }
        return document;
    }

    private ObjectNode section(SectionType<?> type, int item) {
        ObjectNode section = MAKE.objectNode();
        for (Field<?> field : type.fields()) {
            boolean needed = field == Automation.CATEGORY || field == Attachment.NAME || field == Attachment.TEXT;
            if (field != Attachment.FILE && (needed || random.nextInt(3) > 0)) {
                section.set(field.name(), value(field, item));
            }
        }
        if (type == Attachment.TYPE && random.nextInt(3) == 0) {
            section.remove("text");
            section.put("file", "evidence/diagnostics.txt");
        }
        return section;
    }

    private JsonNode value(Field<?> field, int item) {
        Kind<?> kind = field.kind();
        boolean needed = field == Automation.CATEGORY || field == Attachment.NAME || field == Attachment.TEXT;
        if (!needed && random.nextInt(12) == 0) {
            return MAKE.nullNode();
        }
        if (kind instanceof Kind.Nested<?> nested) {
            if (nested.deniable() && random.nextInt(3) == 0) {
                return MAKE.textNode(random.nextInt(4) == 0 ? "unknown" : "none");
            }
            return section(nested.type(), item);
        }
        if (kind instanceof Kind.Repeated<?> repeated) {
            ArrayNode list = MAKE.arrayNode();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(section(repeated.type(), i));
            }
            return list;
        }
        if (kind instanceof Kind.OneOf<?> one) {
            return one.type() == Answer.class && random.nextInt(4) == 0
                    ? MAKE.booleanNode(random.nextBoolean())
                    : MAKE.textNode(random.nextInt(8) == 0 ? "unknown" : pick(names(one.type())));
        }
        if (kind instanceof Kind.SomeOf<?> some) {
            ArrayNode list = MAKE.arrayNode();
            names(some.type()).stream().filter(name -> random.nextInt(4) == 0).forEach(list::add);
            return random.nextInt(8) == 0 ? MAKE.textNode("unknown") : list;
        }
        if (kind == Kind.TEXTS) {
            ArrayNode list = MAKE.arrayNode();
            for (int i = field == Incident.AFFECTED_AUTOMATION ? 0 : random.nextInt(4); i > 0; i--) {
                list.add(pick(TEXTS));
            }
            return list;
        }
        if (field == Automation.CATEGORY) {
            return MAKE.textNode("category " + item);
        }
        return MAKE.textNode(
                kind == Kind.VERSION
                        ? pick(List.of("3.2.0", "6.10", "8", "3.2.0-beta2"))
                        : kind == Kind.MOMENT
                                ? pick(List.of("2026-04-29T10:15:00Z", "2026-01-01T00:00:00.5+02:00"))
                                : pick(TEXTS));
    }

    private void mutate(ObjectNode document) {
        List<ObjectNode> sections = new ArrayList<>();
        List<ArrayNode> lists = new ArrayList<>();
        gather(document, sections, lists);
        if (!lists.isEmpty() && random.nextInt(3) == 0) {
            ArrayNode list = pick(lists);
            if (!list.isEmpty() && random.nextBoolean()) {
                list.add(list.get(random.nextInt(list.size())).deepCopy());
            } else {
                list.add(odd());
            }
            return;
        }
        ObjectNode section = pick(sections);
        List<String> names = new ArrayList<>();
        section.fieldNames().forEachRemaining(names::add);
        switch (random.nextInt(4)) {
            case 0 -> section.set(pick(List.of("touchs", "state", "owner", "name", "x")), odd());
            case 1 -> section.remove(names.isEmpty() ? "" : pick(names));
            default -> section.set(names.isEmpty() ? "x" : pick(names), odd());
        }
    }

    private static void gather(JsonNode node, List<ObjectNode> sections, List<ArrayNode> lists) {
        if (node instanceof ObjectNode section) {
            sections.add(section);
        } else if (node instanceof ArrayNode list) {
            lists.add(list);
        }
        node.forEach(child -> gather(child, sections, lists));
    }

    private JsonNode odd() {
        return switch (random.nextInt(16)) {
            case 0 -> MAKE.nullNode();
            case 1 -> MAKE.textNode("");
            case 2 -> MAKE.textNode("  \t ");
            case 3 -> MAKE.textNode("unknown");
            case 4 -> MAKE.textNode("yes");
            case 5 -> MAKE.booleanNode(true);
            case 6 -> MAKE.numberNode(1);
            case 7 -> MAKE.numberNode(6.5);
            case 8 -> MAKE.arrayNode();
            case 9 -> MAKE.objectNode();
            case 10 -> MAKE.textNode("3.2.0");
            case 11 -> MAKE.textNode("2026-04-29T10:15:00Z");
            case 12 -> MAKE.textNode("2026-04-29T25:15:00Z");
            case 13 -> MAKE.textNode("2026-04-29");
            case 14 -> MAKE.arrayNode().add("workflows").add("dns");
            default -> MAKE.textNode("3..2");
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> names(Class<? extends Choice> type) {
        List<String> names = new ArrayList<>();
        for (Choice choice : type.getEnumConstants()) {
            names.add(choice.wireName());
        }
        return names;
    }
}
