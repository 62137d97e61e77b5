package dev.holdpoint.situation;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * A situation as canonical JSON (RFC 8785): keys sorted, no blanks, unknown facts left out. Only strings, lists, objects and the
 * format's number occur, so that the rules for numbers need no code here.
 */
final class CanonicalSituation {
    private final StringBuilder json = new StringBuilder();

    private CanonicalSituation() {}

    static String of(Situation situation) {
        CanonicalSituation canonical = new CanonicalSituation();
        canonical.section(situation);
        return canonical.json.toString();
    }

    private void section(Section section) {
        Map<String, Object> known = new TreeMap<>();
        for (Fact<?> fact : section.facts()) {
            boolean said = fact.known() && !(fact.get() instanceof Section part && isEmpty(part) && !isDeniable(fact));
            if (said && fact.field() != Attachment.FILE) {
                known.put(fact.field().name(), fact.get());
            }
        }
        json.append('{');
        String comma = "";
        for (Map.Entry<String, Object> entry : known.entrySet()) {
            json.append(comma);
            string(entry.getKey());
            json.append(':');
            value(entry.getValue());
            comma = ",";
        }
        json.append('}');
    }

    /** Whether an empty section says something there: that it is not {@code none}. */
    private static boolean isDeniable(Fact<?> fact) {
        return fact.field().kind() instanceof Kind.Nested<?> nested && nested.deniable();
    }

    /** Whether nothing is known in the section, so that it reads as one that is left out. */
    private static boolean isEmpty(Section section) {
        for (Fact<?> fact : section.facts()) {
            if (fact.known() && !(fact.get() instanceof Section part && isEmpty(part))) {
                return false;
            }
        }
        return true;
    }

    private void value(Object value) {
        if (value instanceof Section section && section.isNone()) {
            string("none");
        } else if (value instanceof Section section) {
            section(section);
        } else if (value instanceof Collection<?> values) {
            json.append('[');
            String comma = "";
            for (Object element : values) {
                json.append(comma);
                value(element);
                comma = ",";
            }
            json.append(']');
        } else if (value instanceof Choice choice) {
            string(choice.wireName());
        } else if (value instanceof Integer number) {
            json.append(number);
        } else {
            string(value.toString());
        }
    }

    private void string(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        json.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\f' -> json.append("\\f");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                if (c < 0x20) {
                    json.append("\\u00").append(c < 0x10 ? '0' : '1').append(Character.forDigit(c & 15, 16));
                } else {
                    json.append(c);
                }
            }
        }
    }
}
