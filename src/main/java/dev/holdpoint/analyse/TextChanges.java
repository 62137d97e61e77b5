package dev.holdpoint.analyse;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.register.ClauseEntry;
import dev.holdpoint.register.Reading;
import dev.holdpoint.register.RuleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What differs between two policies as text: rules, clauses and readings. */
final class TextChanges {
    private final List<Change> changes = new ArrayList<>();

    private TextChanges() {}

    static List<Change> between(Policies old, Policies young) {
        TextChanges all = new TextChanges();
        all.compare("rule", rules(old), rules(young), TextChanges::rule);
        all.compare("clause", clauses(old), clauses(young), TextChanges::clause);
        all.compare("reading", readings(old), readings(young), TextChanges::reading);
        return List.copyOf(all.changes);
    }

    private interface Comparing<T> {
        List<String> differences(T before, T after);
    }

    private <T> void compare(String what, Map<String, T> old, Map<String, T> young, Comparing<T> comparing) {
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(young.keySet());
        for (String id : ids) {
            T before = old.get(id);
            T after = young.get(id);
            if (before == null || after == null) {
                Change.Kind kind = before == null ? Change.Kind.ADDED : Change.Kind.REMOVED;
                changes.add(new Change(kind, what + " " + id, ""));
            } else {
                List<String> differences = comparing.differences(before, after);
                if (!differences.isEmpty()) {
                    changes.add(new Change(Change.Kind.CHANGED, what + " " + id, String.join("; ", differences)));
                }
            }
        }
    }

    private static List<String> rule(RuleText before, RuleText after) {
        List<String> differences = new ArrayList<>();
        differ("its sentence", before.rule().sentence(), after.rule().sentence(), differences);
        differ("its clauses", before.rule().clauses(), after.rule().clauses(), differences);
        differ("its decisions", before.rule().decisions(), after.rule().decisions(), differences);
        differ(
                "when it fires",
                before.conditions().stream().map(RuleText.Condition::text).toList(),
                after.conditions().stream().map(RuleText.Condition::text).toList(),
                differences);
        differ("what it concludes", before.consequence(), after.consequence(), differences);
        return differences;
    }

    private static List<String> clause(ClauseEntry before, ClauseEntry after) {
        List<String> differences = new ArrayList<>();
        differ("what it asks", before.asks(), after.asks(), differences);
        differ("what it decides", before.decides(), after.decides(), differences);
        differ("why no rule checks it", before.unchecked(), after.unchecked(), differences);
        return differences;
    }

    private static List<String> reading(Reading before, Reading after) {
        List<String> differences = new ArrayList<>();
        differ("its title", before.title(), after.title(), differences);
        differ("what it says", before.text(), after.text(), differences);
        differ("where it shows", before.rules(), after.rules(), differences);
        return differences;
    }

    private static void differ(String what, Object before, Object after, List<String> differences) {
        if (!Objects.equals(before, after)) {
            differences.add(what);
        }
    }

    private static Map<String, RuleText> rules(Policies policy) {
        Map<String, RuleText> rules = new LinkedHashMap<>();
        policy.book().rules().rules().forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    private static Map<String, ClauseEntry> clauses(Policies policy) {
        Map<String, ClauseEntry> clauses = new LinkedHashMap<>();
        policy.book()
                .register()
                .clauses()
                .forEach(entry -> clauses.put(entry.clause().toString(), entry));
        return clauses;
    }

    private static Map<String, Reading> readings(Policies policy) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        policy.book().register().readings().forEach(reading -> readings.put(reading.id(), reading));
        return readings;
    }
}
