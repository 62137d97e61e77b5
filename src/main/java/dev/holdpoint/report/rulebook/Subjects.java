package dev.holdpoint.report.rulebook;

import dev.holdpoint.read.problem.Nearest;
import dev.holdpoint.register.ClauseEntry;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Symptom;
import dev.holdpoint.verdict.Decision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what a name means: a name of the policy or of the format, or the words that people use for it. */
public final class Subjects {
    private final RuleBook book;

    /** In that policy. */
    public Subjects(RuleBook book) {
        this.book = book;
    }

    /** All that a name or a few words may mean, the nearest meaning only; empty where there is none. */
    public List<Subject> named(String name) {
        List<Subject> exact = exact(name.strip());
        if (!exact.isEmpty()) {
            return exact;
        }
        String said = said(name);
        List<Subject> found = symptoms(
                symptom -> symptom.words().stream().anyMatch(word -> said(word).equals(said)));
        found.addAll(fields(field -> said(spoken(field.name())).equals(said)));
        if (found.isEmpty()) {
            found = symptoms(symptom -> holds(String.join(" | ", symptom.words()) + " " + symptom.meaning(), said));
            found.addAll(fields(field -> holds(spoken(field.path()) + " " + field.description(), said)));
        }
        return found;
    }

    /** The name, or the word that people use, that one that means nothing was probably meant to be. */
    public Optional<String> near(String name) {
        List<String> names = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            names.add(decision.wireName());
        }
        for (Symptom symptom : Symptom.values()) {
            names.add(symptom.wireName());
            symptom.words().forEach(word -> names.add(word.toLowerCase(Locale.ROOT)));
        }
        fields(field -> true)
                .forEach(of -> names.add(((Subject.OfField) of).field().name()));
        book.rules().rules().forEach(rule -> names.add(rule.id()));
        book.register().clauses().forEach(clause -> names.add(clause.clause().toString()));
        return Optional.ofNullable(Nearest.of(name.strip(), names));
    }

    private List<Subject> exact(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        List<Subject> found = new ArrayList<>();
        book.rules().find(name).ifPresent(rule -> found.add(new Subject.OfRule(rule)));
        book.register().reading(upper).ifPresent(reading -> found.add(new Subject.OfReading(reading)));
        for (ClauseEntry clause : book.register().clauses()) {
            if (clause.clause().toString().equals(upper)) {
                found.add(new Subject.OfClause(clause));
            }
        }
        for (Decision decision : Decision.values()) {
            if (decision.wireName().equalsIgnoreCase(name)) {
                found.add(new Subject.OfDecision(decision));
            }
        }
        found.addAll(symptoms(symptom -> symptom.wireName().equalsIgnoreCase(name)));
        found.addAll(fields(field ->
                path(field.path()).equalsIgnoreCase(path(name)) || field.name().equals(name)));
        return found;
    }

    /** Entries of a list are meant by any of them, named or counted. */
    private static String path(String path) {
        return path.replaceAll("\\[[^\\]]*]", "");
    }

    private static List<Subject> symptoms(Predicate<Symptom> wanted) {
        return Arrays.stream(Symptom.values())
                .filter(wanted)
                .<Subject>map(Subject.OfSymptom::new)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Subject> fields(Predicate<Field<?>> wanted) {
        return Situation.TYPE.allFields().stream()
                .filter(wanted)
                .<Subject>map(Subject.OfField::new)
                .toList();
    }

    private static boolean holds(String text, String words) {
        String all = " " + said(text) + " ";
        for (String word : words.split(" ", -1)) {
            if (!all.contains(" " + word + " ") && !(word.length() > 3 && all.contains(" " + word))) {
                return false;
            }
        }
        return true;
    }

    /** {@code restoreTested} is "restore tested". */
    private static String spoken(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("[.\\[\\]]+", " ");
    }

    private static String said(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\\-|,;:.()]+", " ")
                .strip();
    }
}
