package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Evidence;
import dev.holdpoint.situation.Incident;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells mistakes in attachments, and in the categories that an incident refers to. */
public final class AttachmentFault {
    private AttachmentFault() {}

    public static void noContent(Problems problems, Node.Mapping mapping, int item) {
        new FieldFault(problems, Evidence.ATTACHMENTS, mapping, item).tell(Mistake.NO_CONTENT);
    }

    public static void twoContents(Problems problems, Node.Scalar later, int item) {
        new FieldFault(problems, Evidence.ATTACHMENTS, later, item).tell(Mistake.TWO_CONTENTS);
    }

    /** Whatever is wrong with an attachment's file. */
    public static void file(Problems problems, Node.Scalar name, int item, Mistake mistake, @Nullable String... holes) {
        new FieldFault(problems, Attachment.FILE, name, item).tell(mistake, holes);
    }

    public static void duplicateCategory(Problems problems, Node.Scalar name, Node.Scalar first, int item) {
        new FieldFault(problems, Automation.CATEGORY, name, item)
                .tell(Mistake.DUPLICATE_CATEGORY, "first", Integer.toString(first.line));
    }

    public static void noCategory(Problems problems, Node.Scalar name, List<String> listed) {
        new FieldFault(problems, Incident.AFFECTED_AUTOMATION, name, -1).tell(Mistake.NO_CATEGORY, () -> {
            List<String> words = List.of(name.text.strip().split("\\s+", -1));
            if (words.size() > 1 && listed.containsAll(words)) {
                return Holes.of("several", "", "near", String.join(", ", words));
            }
            String near = Nearest.of(name.text, listed);
            return Holes.of("near", near != null && Shown.isHarmless(near) ? near : null);
        });
    }
}
