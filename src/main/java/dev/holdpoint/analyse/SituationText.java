package dev.holdpoint.analyse;

import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a situation that was made here as a file that {@code check} reads. Its texts are a few plain words, or made-up secrets. */
final class SituationText {
    private SituationText() {}

    static String of(Situation situation) {
        StringBuilder yaml = new StringBuilder();
        section(situation, "", yaml);
        return yaml.toString();
    }

    private static void section(Section section, String indent, StringBuilder yaml) {
        for (Fact<?> fact : section.facts()) {
            String key = indent + fact.field().name() + ":";
            if (fact.unknown()) {
                continue;
            }
            if (fact.get() instanceof Section nested) {
                nested(fact, nested, key, indent, yaml);
            } else if (fact.field().kind() instanceof Kind.Repeated<?>) {
                entries((List<?>) fact.get(), key, indent, yaml);
            } else {
                yaml.append(key).append(' ').append(value(fact.get())).append('\n');
            }
        }
    }

    private static void nested(Fact<?> fact, Section nested, String key, String indent, StringBuilder yaml) {
        StringBuilder inner = new StringBuilder();
        section(nested, indent + "  ", inner);
        if (nested.isNone()) {
            yaml.append(key).append(" none\n");
        } else if (inner.length() > 0) {
            yaml.append(key).append('\n').append(inner);
        } else if (fact.field() == Situation.INCIDENT) {
            yaml.append(key).append(" {}\n");
        }
    }

    private static void entries(List<?> entries, String key, String indent, StringBuilder yaml) {
        yaml.append(key).append(entries.isEmpty() ? " []\n" : "\n");
        for (Object entry : entries) {
            StringBuilder inner = new StringBuilder();
            section((Section) entry, indent + "    ", inner);
            yaml.append(indent).append("  - ").append(inner, indent.length() + 4, inner.length());
        }
    }

    private static String value(Object value) {
        if (value instanceof Choice choice) {
            return choice.wireName();
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(SituationText::value).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text
                        && text.codePoints().anyMatch(c -> !Character.isLetterOrDigit(c) && c != '-')
                ? quoted(text)
                : value.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
