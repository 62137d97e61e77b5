package dev.holdpoint.trace;

import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Section;
import dev.holdpoint.verdict.Finding;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** Says what a condition looked at: the properties and variables that its text names, and what they were. */
final class Looked {
    private Looked() {}

    /** What a constraint on an object names. */
    static List<Seen> at(String constraint, Object object, Map<String, Object> variables) {
        List<Seen> seen = new ArrayList<>();
        for (String name : names(constraint)) {
            boolean variable = name.startsWith("$");
            Object value = variable ? variables.get(name) : property(object, name);
            if (value instanceof Fact<?> fact) {
                seen.add(of(fact));
            } else if (value != null && !(value instanceof Section)) {
                seen.add(new Seen(variable ? name : owner(object) + "." + name, shown(value), Optional.empty()));
            }
        }
        return seen.isEmpty() && !(object instanceof Section) ? List.of(whole(object)) : List.copyOf(seen);
    }

    /** What a rule matched: facts of the situation, what was derived from them, and categories of automation. */
    static List<Seen> atMatch(Rule rule, List<Object> matched) {
        List<Seen> seen = new ArrayList<>();
        for (Object object : matched) {
            if (object instanceof Section section && !(section instanceof Automation)) {
                Walk.constraints(rule, object.getClass()).forEach(text -> seen.addAll(at(text, object, Map.of())));
            } else if (!isMark(object)) {
                seen.add(whole(object));
            }
        }
        return seen.stream().distinct().toList();
    }

    /** Whether the object says nothing but that it is there. */
    private static boolean isMark(Object object) {
        return (object.getClass().isRecord() && object.getClass().getRecordComponents().length == 0)
                || (!(object instanceof Fact<?> || object instanceof Finding || object instanceof Section)
                        && !object.getClass().isRecord());
    }

    /** A whole object that a rule matched or found. */
    static Seen whole(Object object) {
        if (object instanceof Fact<?> fact) {
            return of(fact);
        }
        if (object instanceof Automation automation) {
            return of(automation.category());
        }
        return new Seen(owner(object), object instanceof Section ? "there" : shown(object), Optional.empty());
    }

    private static Seen of(Fact<?> fact) {
        String value = fact.withheld() ? "[withheld]" : fact.known() ? shown(fact.get()) : "unknown";
        return new Seen(fact.path(), value, Optional.of(fact));
    }

    private static String owner(Object object) {
        return object.getClass().getSimpleName();
    }

    private static String shown(Object value) {
        if (value instanceof Choice choice) {
            return choice.wireName();
        }
        if (value instanceof Fact<?> fact) {
            return fact.path();
        }
        if (value instanceof Finding finding) {
            return finding.rule().id() + " " + finding.status().wireName();
        }
        if (value instanceof Record record) {
            return components(record);
        }
        if (value instanceof Iterable<?> values) {
            List<String> each = new ArrayList<>();
            values.forEach(entry -> each.add(
                    entry instanceof Automation automation
                            ? automation.name()
                            : entry instanceof Section ? owner(entry) : shown(entry)));
            return each.stream().collect(Collectors.joining(", ", "[", "]"));
        }
        return value.toString();
    }

    private static String components(Record record) {
        List<String> each = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = property(record, component.getName());
            each.add(component.getName() + " " + (value == null ? "nothing" : shown(value)));
        }
        return String.join(", ", each);
    }

    private static @Nullable Object property(Object object, String name) {
        if (object instanceof Section section) {
            for (Fact<?> fact : section.facts()) {
                if (fact.field().name().equals(name)) {
                    return fact;
                }
            }
        }
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (String accessor : new String[] {name, "is" + capital, "get" + capital}) {
            try {
                Method method = object.getClass().getMethod(accessor);
                return method.invoke(object);
            } catch (ReflectiveOperationException e) {
                // called otherwise, a method with arguments, or one that has no answer for this object
            }
        }
        return null;
    }

    /** The names that stand at the start of a path in the text, other than of types and methods. */
    static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                boolean path = start == 0 || text.charAt(start - 1) != '.';
                boolean call = i < text.length() && text.charAt(i) == '(';
                if (path && !call && (text.charAt(start) == '$' || Character.isLowerCase(text.charAt(start)))) {
                    names.add(text.substring(start, i));
                }
            } else {
                i++;
            }
        }
        return names;
    }
}
