package dev.holdpoint.situation;

import java.util.Collection;

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
        json.append('{');
        String comma = "";
        for (Field<?> field : section.type().fieldsByName()) {
            Fact<?> fact = section.fact(field);
            // an empty section says something where it could be none
            boolean said = fact.known() && !(fact.get() instanceof Section part && isEmpty(part) && !field.deniable());
            if (said && field != Attachment.FILE) {
                json.append(comma);
                string(field.name());
                json.append(':');
                value(fact.get());
                comma = ",";
            }
        }
        json.append('}');
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
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                json.append(text, done, i);
                escaped(c);
                done = i + 1;
            }
        }
        (done == 0 ? json.append(text) : json.append(text, done, text.length())).append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\f' -> json.append("\\f");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> json.append("\\u00").append(c < 0x10 ? '0' : '1').append(Character.forDigit(c & 15, 16));
        }
    }
}
