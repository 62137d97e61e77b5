package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.RuleText;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.SectionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a rule looks at, read off its conditions: kinds of fact, and the facts themselves. */
final class Looks {
    /** A pattern's type: a name with a capital, and an opening parenthesis behind it. */
    private static final Pattern TYPE = Pattern.compile("(?<![.\\w])([A-Z]\\w*) ?\\(");

    private static final Pattern NAME = Pattern.compile("[a-z]\\w*");

    private Looks() {}

    /** The kinds of fact, with the text of what is asked of each. */
    private static Map<String, String> patterns(RuleText rule) {
        Map<String, String> patterns = new LinkedHashMap<>();
        for (RuleText.Condition condition : rule.conditions()) {
            Matcher type = TYPE.matcher(condition.text());
            String kind = "";
            int from = 0;
            while (type.find()) {
                patterns.merge(kind, condition.text().substring(from, type.start()), String::concat);
                kind = type.group(1);
                from = type.end();
            }
            patterns.merge(kind, condition.text().substring(from), String::concat);
        }
        patterns.remove("");
        return patterns;
    }

    /** The kinds of fact that a rule looks at, as it names them. */
    static Set<String> kinds(RuleText rule) {
        return patterns(rule).keySet();
    }

    /** The paths of the facts that a rule looks at. */
    static Set<String> facts(RuleText rule) {
        Set<String> facts = new LinkedHashSet<>();
        patterns(rule)
                .forEach((kind, asked) -> section(kind).ifPresent(section -> {
                    List<String> names = new ArrayList<>();
                    NAME.matcher(asked).results().forEach(name -> names.add(name.group()));
                    for (Field<?> field : section.fields()) {
                        if (names.contains(field.name())) {
                            facts.add(section.path().isEmpty() ? field.name() : section.path() + "." + field.name());
                        }
                    }
                }));
        return facts;
    }

    /** Where facts of a kind stand in a situation: its first key; else that rules work them out. */
    static String group(String kind) {
        String path = section(kind).map(SectionType::path).orElse("worked out");
        String first = path.split("[.\\[]", 2)[0];
        return first.isEmpty() ? "the situation" : first;
    }

    private static Optional<SectionType<?>> section(String kind) {
        try {
            Object type = Class.forName(Section.class.getPackageName() + "." + kind)
                    .getField("TYPE")
                    .get(null);
            return type instanceof SectionType<?> section ? Optional.of(section) : Optional.empty();
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
