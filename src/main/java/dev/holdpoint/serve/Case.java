package dev.holdpoint.serve;

import dev.holdpoint.edit.SituationEditor;
import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case while somebody answers: the file's text, which travels with the page, and what could not be taken into it.
 *
 * @param editor the text and what it says
 * @param name what the file is called
 * @param chosen the gate that somebody chose; empty for the one that the situation is about
 * @param errors why an answer could not be taken, by path
 * @param typed what was typed there
 */
record Case(SituationEditor editor, String name, String chosen, Map<String, String> errors, Map<String, String> typed) {
    /** How a page names the field of a fact. */
    static final String FACT = "fact:";

    /** @throws SituationException if the text is no situation */
    static Case of(String text, String name, String chosen) {
        return new Case(SituationEditor.of(text, name), name, chosen, Map.of(), Map.of());
    }

    Situation situation() {
        return editor.situation();
    }

    /** The gate that is asked about. */
    Decision gate(Verdict verdict) {
        return Choice.named(Decision.class, chosen).filter(Decision::isGate).orElseGet(verdict::about);
    }

    Case with(SituationEditor changed) {
        return new Case(changed, name, chosen, errors, typed);
    }

    /** The case with the answers of a form: what says something else than the file is put into it, the rest stays as it is. */
    Case answered(Form form) {
        Questionnaire before = Questionnaire.of(situation(), Map.of(), Map.of());
        SituationEditor changed = editor;
        Map<String, String> wrong = new LinkedHashMap<>();
        Map<String, String> asTyped = new LinkedHashMap<>();
        for (String path : form.all("shown")) {
            Ask ask = before.ask(path).orElse(null);
            if (ask == null) {
                continue; // an entry that is not there any more
            }
            String answer = answer(ask, form.all(FACT + path));
            if (!answer.equals(ask.text().strip())) {
                try {
                    changed = put(changed, ask, answer);
                } catch (SituationException e) {
                    Problem problem = e.problems().get(0);
                    wrong.put(path, problem.message() + (problem.help() == null ? "" : "; " + problem.help()));
                    asTyped.put(path, answer);
                }
            }
        }
        return new Case(changed, name, chosen, wrong, asTyped);
    }

    /** The case without a text that went along with it. */
    Case without(String number) {
        return number.isEmpty() ? this : with(Evidence.without(editor, number));
    }

    /** What was chosen or typed, as {@link Ask#text} would say it. */
    private static String answer(Ask ask, List<String> values) {
        if (ask.form() == Ask.Form.SOME) {
            List<String> chosen = new ArrayList<>(values);
            if (chosen.size() > 1) {
                chosen.remove(Ask.EMPTY);
            }
            return String.join("\n", chosen);
        }
        String value = values.isEmpty() ? ask.text() : values.get(values.size() - 1);
        String stripped = value.strip();
        if (stripped.equals(Ask.UNKNOWN)) {
            return "";
        }
        boolean none = ask.form() == Ask.Form.LINES && stripped.equalsIgnoreCase("none");
        return none ? Ask.EMPTY : stripped;
    }

    private static SituationEditor put(SituationEditor editor, Ask ask, String answer) {
        if (answer.isEmpty()) {
            return editor.set(ask.path(), Ask.UNKNOWN);
        }
        if (answer.equals(Ask.THERE)) { // a section, of which nothing is known yet
            return editor.set(Incident.DESCRIPTION.path(), Ask.UNKNOWN);
        }
        if (answer.equals(Ask.EMPTY)) {
            return editor.set(ask.path(), answer);
        }
        List<String> lines = answer.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (ask.path().endsWith(".automation")) {
            return list(editor, ask, lines);
        }
        boolean list = ask.form() == Ask.Form.SOME
                || (ask.form() == Ask.Form.LINES && ask.example().isEmpty());
        return list ? editor.set(ask.path(), lines) : editor.set(ask.path(), answer);
    }

    /** Entries keep what is said of them; only what was added or taken away changes. */
    private static SituationEditor list(SituationEditor editor, Ask ask, List<String> names) {
        SituationEditor changed = editor;
        List<String> before = ask.text().lines().toList();
        for (String name : before) {
            if (!names.contains(name) && !name.equals(Ask.EMPTY)) {
                changed = changed.remove(ask.path() + "[" + name + "]");
            }
        }
        for (String name : names) {
            if (!before.contains(name)) {
                changed = changed.add(ask.path(), name);
            }
        }
        return changed;
    }
}
