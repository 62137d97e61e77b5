package dev.holdpoint.generate;

import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a situation as JSON of format 1 on one line, to be read again as an equal one. */
public final class Json {
    private Json() {}

    /** The line, without a line break. */
    public static String line(Situation situation) {
        return section(situation);
    }

    private static String section(Section section) {
        return section.facts().stream()
                .filter(fact -> fact.known() || fact.place().isPresent())
                .map(fact -> quoted(fact.field().name()) + ":" + value(fact))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Fact<?> fact) {
        if (fact.unknown()) {
            // a place is what tells "unknown" from nothing
            return "\"unknown\"";
        }
        if (fact.get() instanceof Section nested) {
            return nested.isNone() ? quoted("none") : section(nested);
        }
        return fact.field().kind() instanceof Kind.Repeated<?>
                ? list(((List<?>) fact.get())
                        .stream().map(entry -> section((Section) entry)).toList())
                : plain(fact.get());
    }

    private static String plain(Object value) {
        if (value instanceof Collection<?> values) {
            return list(values.stream().map(Json::plain).toList());
        }
        if (value instanceof Integer) {
            return value.toString();
        }
        return quoted(value instanceof Choice choice ? choice.wireName() : value.toString());
    }

    private static String list(List<String> entries) {
        return "[" + String.join(",", entries) + "]";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < 0x20 || c > 0x7e) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
