package dev.holdpoint.cli;

import dev.holdpoint.edit.SituationEditor;
import dev.holdpoint.plan.InterviewQuestion;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What somebody typed for an answer, put into the situation. */
final class TypedAnswer {
    private final InterviewQuestion question;

    TypedAnswer(InterviewQuestion question) {
        this.question = question;
    }

    /** What may be typed beside the answer's number or letter. */
    List<String> names() {
        if (question.isWhetherThereIs()) {
            return List.of("none", "yes");
        }
        List<String> names = new ArrayList<>(question.categories());
        question.choices().forEach(choice -> names.add(choice.wireName()));
        if (question.takesSeveral()) {
            names.add("none");
        }
        return names;
    }

    /**
     * The situation with the answer in it.
     *
     * @throws dev.holdpoint.read.problem.SituationException if it is none that the field takes
     */
    SituationEditor in(SituationEditor editor, String typed) {
        String path = question.path();
        if (question.isWhetherThereIs()) {
            return isThere(typed)
                    ? editor.set(Incident.DESCRIPTION.path(), "unknown") // a section, of which nothing is known yet
                    : editor.set(path, "none");
        }
        if (question.fact().field().kind() == Kind.MOMENT) {
            return editor.set(path, Clock.system().meant(typed).orElse(typed));
        }
        if (!question.takesSeveral()) {
            return editor.set(path, chosen(typed));
        }
        List<String> entries = new ArrayList<>();
        for (String entry : typed.equalsIgnoreCase("none") ? new String[0] : typed.split(separator(), -1)) {
            if (!entry.isBlank()) {
                entries.add(chosen(entry.strip()));
            }
        }
        if (question.fact().field() != Environment.AUTOMATION || entries.isEmpty()) {
            return editor.set(path, entries);
        }
        SituationEditor with = editor;
        for (String entry : entries) {
            with = with.add(path, entry);
        }
        return with;
    }

    /** A text may have commas in it that separate nothing; the name of a choice or of a category seldom has one. */
    private String separator() {
        boolean texts = question.fact().field().kind() == Kind.TEXTS
                && question.categories().isEmpty();
        return texts ? ", " : "[,;]";
    }

    private boolean isThere(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        boolean there = List.of("yes", "y", "2", "b").contains(lower);
        if (!there && !List.of("none", "no", "n", "1", "a").contains(lower)) {
            Problems problems = new Problems();
            problems.stop(Mistake.NOT_ALLOWED.whole(
                    "key", question.path(), "takes", "`none` or `yes` here", "value", "this", "help", ""));
            throw problems.refusal(question.path(), null);
        }
        return there;
    }

    /** A choice by its number, its letter, or as much of its name as tells it from the others. */
    private String chosen(String typed) {
        List<Choice> choices = question.choices();
        String lower = typed.toLowerCase(Locale.ROOT);
        List<Choice> begun = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            String name = choices.get(i).wireName();
            boolean letter = choices.size() <= 26 && lower.equals(String.valueOf((char) ('a' + i)));
            if (name.equals(lower) || lower.equals(String.valueOf(i + 1)) || letter) {
                return name;
            }
            if (!lower.isEmpty() && name.startsWith(lower)) {
                begun.add(choices.get(i));
            }
        }
        return begun.size() == 1 ? begun.get(0).wireName() : typed;
    }
}
