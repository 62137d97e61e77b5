package dev.holdpoint.serve;

import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that can be asked of a situation, by section, in the order of the format. */
final class Questionnaire {
    private final Map<String, String> errors;
    private final Map<String, String> typed;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Ask> asks = new LinkedHashMap<>();

    /**
     * One section.
     *
     * @param title what it is about
     * @param path where it stands
     * @param asks its facts
     */
    record Group(String title, String path, List<Ask> asks) {
        long known() {
            return asks.stream().filter(Ask::known).count();
        }

        String id() {
            return "s-" + path.replaceAll("[^A-Za-z0-9.-]", "_");
        }

        boolean hasError() {
            return asks.stream().anyMatch(ask -> !ask.error().isEmpty());
        }
    }

    private Questionnaire(Map<String, String> errors, Map<String, String> typed) {
        this.errors = errors;
        this.typed = typed;
    }

    /**
     * The facts of a situation.
     *
     * @param errors why what was typed could not be taken, by path
     * @param typed what was typed there
     */
    static Questionnaire of(Situation situation, Map<String, String> errors, Map<String, String> typed) {
        Questionnaire sheet = new Questionnaire(errors, typed);
        sheet.section(situation, "The case", "case", "");
        return sheet;
    }

    List<Group> groups() {
        return groups;
    }

    Optional<Ask> ask(String path) {
        return Optional.ofNullable(asks.get(path));
    }

    private void section(Section section, String title, String path, String entry) {
        List<Ask> own = new ArrayList<>();
        List<Runnable> below = new ArrayList<>();
        for (Field<?> field : section.type().fields()) {
            Fact<?> fact = section.fact(field);
            if (field.kind() instanceof Kind.Nested<?> nested) {
                Section inside = (Section) fact.value().orElse(null);
                if (nested.deniable()) {
                    own.add(ask(fact, entry));
                }
                if (inside == null || !inside.isNone()) {
                    Section shown = inside == null ? nested.type().draft().build() : inside;
                    below.add(() -> section(shown, field.question(), field.path(), entry));
                }
            } else if (field.kind() instanceof Kind.Repeated) {
                if (!field.kind().equals(Kind.sections(Attachment.TYPE))) { // its texts stand in the file
                    own.add(ask(fact, entry));
                    below.add(() -> entries(fact));
                }
            } else if (field != Situation.SITUATION && field != Automation.CATEGORY) {
                own.add(ask(fact, entry));
            }
        }
        if (!own.isEmpty()) {
            groups.add(new Group(title, path, own));
        }
        below.forEach(Runnable::run);
    }

    private void entries(Fact<?> list) {
        if (!(list.value().orElse(null) instanceof List<?> known)) {
            return;
        }
        for (Object entry : known) {
            if (entry instanceof Automation automation) {
                String name = Phrases.value(automation.category());
                section(automation, "Automation: " + name, list.field().path() + "[" + name + "]", name);
            }
        }
    }

    private Ask ask(Fact<?> fact, String entry) {
        String path = fact.path();
        Ask ask = Ask.of(
                fact,
                Ask.question(fact, entry),
                Optional.ofNullable(errors.get(path)),
                Optional.ofNullable(typed.get(path)));
        asks.put(path, ask);
        return ask;
    }
}
