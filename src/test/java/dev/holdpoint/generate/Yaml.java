package dev.holdpoint.generate;

import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a situation as a file of format 1, to be read again as an equal one. */
public final class Yaml {
    private Yaml() {}

    /** The file's text. */
    public static String write(Situation situation) {
        StringBuilder yaml = new StringBuilder();
        section(situation, "", yaml);
        return yaml.toString();
    }

    private static void section(Section section, String indent, StringBuilder yaml) {
        for (Fact<?> fact : section.facts()) {
            String key = indent + fact.field().name() + ":";
            if (fact.unknown()) {
                // a place is what tells "unknown" from nothing
                fact.place().ifPresent(place -> yaml.append(key).append(" unknown\n"));
            } else if (fact.get() instanceof Section nested) {
                nested(key, nested, indent, fact.field(), yaml);
            } else if (fact.field().kind() instanceof Kind.Repeated<?>) {
                entries(key, (List<?>) fact.get(), indent, yaml);
            } else {
                yaml.append(key).append(' ').append(value(fact.get())).append('\n');
            }
        }
    }

    private static void nested(String key, Section nested, String indent, Field<?> field, StringBuilder yaml) {
        if (nested.isNone()) {
            yaml.append(key).append(" none\n");
            return;
        }
        StringBuilder inner = new StringBuilder();
        section(nested, indent + "  ", inner);
        if (inner.length() > 0) {
            yaml.append(key).append('\n').append(inner);
        } else if (field == Situation.INCIDENT) {
            yaml.append(key).append(" {}\n");
        }
    }

    private static void entries(String key, List<?> entries, String indent, StringBuilder yaml) {
        if (entries.isEmpty()) {
            yaml.append(key).append(" []\n");
            return;
        }
        yaml.append(key).append('\n');
        for (Object entry : entries) {
            StringBuilder inner = new StringBuilder();
            section((Section) entry, indent + "    ", inner);
            String text = inner.length() == 0 ? indent + "    {}\n" : inner.toString();
            yaml.append(indent).append("  - ").append(text, indent.length() + 4, text.length());
        }
    }

    private static String value(Object value) {
        if (value instanceof Choice choice) {
            return choice.wireName();
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Yaml::value).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (printable(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean printable(int c) {
        boolean ascii = c >= 0x20 && c < 0x7f;
        boolean low = c >= 0xa0 && c < 0xd800 && c != 0x2028 && c != 0x2029;
        boolean high = c >= 0xe000 && c < 0xfffe && c != 0xfeff;
        return ascii || low || high || c >= 0x10000;
    }
}
