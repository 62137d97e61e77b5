package dev.holdpoint.edit;

import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Writes situations as people do: comments everywhere, any order, quotes and indentation of every kind, keys with nothing behind them.
 * Every comment is another, so that a lost one is seen; but for those that are about an entry of a list, and may go with it.
 */
final class Written {
    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final int step;
    private final boolean dashesIn;
    private final double comments;
    private final boolean shuffled;
    private final boolean blankLines;
    private final String lineEnd;
    private int comment;

    private Written(Random random) {
        this.random = random;
        this.step = List.of(2, 2, 4, 3).get(random.nextInt(4));
        this.dashesIn = random.nextInt(3) > 0;
        this.comments = random.nextInt(3) * 0.3;
        this.shuffled = random.nextInt(4) == 0;
        this.blankLines = random.nextBoolean();
        this.lineEnd = List.of("\n", "\n", "\n", "\r\n", "\r").get(random.nextInt(5));
    }

    static String yaml(Situation situation, Random random) {
        return new Written(random).write(situation);
    }

    private String write(Situation situation) {
        if (random.nextInt(6) == 0) {
            out.append("---").append(lineEnd);
        }
        section(situation, 0, "");
        if (random.nextInt(6) == 0) {
            out.append("...").append(lineEnd);
        } else if (random.nextInt(3) == 0) {
            out.setLength(out.length() - lineEnd.length());
        }
        return (random.nextInt(5) == 0 ? "\uFEFF" : "") + out;
    }

    private void section(Section section, int indent, String firstLead) {
        List<Fact<?>> facts = new ArrayList<>(section.facts());
        facts.removeIf(fact -> !isWritten(fact));
        if (shuffled) {
            Collections.shuffle(facts, random);
        }
        String lead = firstLead;
        for (Fact<?> fact : facts) {
            if (lead.isEmpty() && indent == 0 && blankLines && fact.value().orElse(null) instanceof Section) {
                out.append(lineEnd);
            }
            if (lead.isEmpty() && chance(comments / 2)) {
                out.append(" ".repeat(indent)).append("# ").append(mark()).append(lineEnd);
            }
            out.append(lead.isEmpty() ? " ".repeat(indent) : lead);
            lead = "";
            out.append(fact.field().name()).append(':');
            value(fact, indent);
        }
    }

    private static boolean isWritten(Fact<?> fact) {
        boolean empty = fact.value().orElse(null) instanceof Section section
                && !section.isNone()
                && fact.field() != Situation.INCIDENT
                && section.facts().stream().noneMatch(Written::isWritten);
        return !empty && (fact.known() || fact.place().isPresent());
    }

    private void value(Fact<?> fact, int indent) {
        Object value = fact.value().orElse(null);
        if (value == null) {
            end(random.nextBoolean() ? " unknown" : random.nextBoolean() ? " ~" : "");
        } else if (value instanceof Section section) {
            boolean empty = section.facts().stream().noneMatch(Written::isWritten);
            end(section.isNone() ? " none" : empty ? " {}" : "");
            if (!section.isNone() && !empty) {
                section(section, indent + step, "");
            }
        } else if (fact.field().kind() instanceof Kind.Repeated<?>) {
            entries((List<?>) value, indent);
        } else if (value instanceof Collection<?> values) {
            list(values, indent);
        } else {
            end(" " + scalar(value, indent));
        }
    }

    private void entries(List<?> entries, int indent) {
        end(entries.isEmpty() ? " []" : "");
        int dash = dashesIn ? indent + step : indent;
        entries.forEach(entry -> section((Section) entry, dash + 2, " ".repeat(dash) + "- "));
    }

    private void list(Collection<?> values, int indent) {
        if (values.isEmpty() || random.nextBoolean()) {
            end(values.stream().map(one -> quoted(text(one))).collect(Collectors.joining(", ", " [", "]")));
            return;
        }
        end("");
        for (Object one : values) {
            out.append(" ".repeat(dashesIn ? indent + step : indent)).append("- ");
            String about = quoted(text(one));
            out.append(about).append(chance(comments) ? " # of this one" : "").append(lineEnd);
        }
    }

    private String scalar(Object value, int indent) {
        if (!(value instanceof String text)) {
            return random.nextInt(4) == 0 && !(value instanceof Integer) ? quoted(text(value)) : text(value);
        }
        boolean lines = text.matches("[a-z][a-z ]*[a-z]") && random.nextInt(3) == 0;
        return lines ? "|-" + lineEnd + " ".repeat(indent + step) + text : quoted(text);
    }

    private String quoted(String text) {
        boolean plain = text.matches("[a-z][a-z0-9-]*") && !text.matches("yes|no|y|n|on|off|true|false|null");
        return plain && random.nextBoolean()
                ? text
                : random.nextBoolean() && !text.contains("\n")
                        ? "'" + text.replace("'", "''") + "'"
                        : dev.holdpoint.document.Spelling.doubleQuoted(text);
    }

    static String text(Object value) {
        return value instanceof Choice choice ? choice.wireName() : value.toString();
    }

    private void end(String said) {
        out.append(said);
        if (chance(comments) && said.indexOf('|') != 1) {
            out.append(" ".repeat(1 + random.nextInt(5))).append("# ").append(mark());
        }
        out.append(lineEnd);
    }

    private String mark() {
        return "note " + comment++ + "!";
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
