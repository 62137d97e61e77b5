package dev.holdpoint.serve;

import dev.holdpoint.edit.SituationEditor;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.text.Count;
import dev.holdpoint.text.Decoded;
import dev.holdpoint.text.NoTextException;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that goes along with a case: one that was dropped, or that the case has already.
 *
 * @param number which of them it is, from 0
 * @param name what it is called
 * @param text what it says
 */
record Evidence(int number, String name, String text) {
    private static final String ATTACHMENTS = "incident.evidence.attachments";

    /** What the case has, as far as its text is in the case itself. */
    static List<Evidence> of(Situation situation) {
        List<Evidence> all = new ArrayList<>();
        situation
                .anIncident()
                .flatMap(incident -> incident.evidence().attachments().value())
                .ifPresent(attachments -> {
                    for (Attachment attachment : attachments) {
                        all.add(new Evidence(
                                all.size(),
                                attachment.name().value().orElse(""),
                                attachment.text().value().orElse("")));
                    }
                });
        return all;
    }

    /** What was dropped, as far as it is text. */
    static List<Evidence> of(List<Form.Dropped> files) {
        List<Evidence> all = new ArrayList<>();
        for (Form.Dropped file : files) {
            try {
                all.add(new Evidence(
                        all.size(), file.name(), Decoded.of(file.bytes()).text()));
            } catch (NoTextException e) {
                // the page says that it could not be read
            }
        }
        return all;
    }

    /** The case with what was ticked on a page of the dropped. */
    static SituationEditor taken(SituationEditor editor, Form form) {
        SituationEditor changed = editor;
        List<String> names = form.all("evidence-name");
        List<String> texts = form.allCarried("evidence-text");
        for (String number : form.all("evidence")) {
            int i = number.matches("\\d{1,6}") ? Integer.parseInt(number) : names.size();
            if (i < Math.min(names.size(), texts.size())) {
                changed = changed.attach(names.get(i), texts.get(i));
            }
        }
        return changed;
    }

    /** The case without one of them. */
    static SituationEditor without(SituationEditor editor, String number) {
        return number.matches("\\d{1,6}") ? editor.remove(ATTACHMENTS + "[" + number + "]") : editor;
    }

    /** How much it is, in words. */
    String size() {
        return Count.of(text.lines().count(), "line");
    }
}
