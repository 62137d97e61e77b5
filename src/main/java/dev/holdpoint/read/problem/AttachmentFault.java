package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells mistakes in attachments, and in the categories that an incident refers to. */
public final class AttachmentFault {
    private AttachmentFault() {}

    public static void noContent(Problems problems, Node.Mapping mapping, int item) {
        problems.tell(() -> Say.at(Mistake.NO_CONTENT, mapping, Evidence.ATTACHMENTS.path() + "[" + item + "]"));
    }

    public static void twoContents(Problems problems, Node.Scalar later, int item) {
        problems.tell(() -> Say.at(Mistake.TWO_CONTENTS, later, Evidence.ATTACHMENTS.path() + "[" + item + "]"));
    }

    /** Whatever is wrong with an attachment's file. */
    public static void file(Problems problems, Node.Scalar name, int item, Mistake mistake, @Nullable String... holes) {
        problems.tell(() -> Say.at(mistake, name, Say.path(Attachment.FILE, item), holes));
    }

    public static void duplicateCategory(Problems problems, Node.Scalar name, Node.Scalar first, int item) {
        if (problems.room()) {
            String path = "environment.automation[" + item + "].category";
            problems.add(Say.at(Mistake.DUPLICATE_CATEGORY, name, path, "first", Integer.toString(first.line)));
        }
    }

    public static void noCategory(Problems problems, Node.Scalar name, List<String> listed) {
        if (!problems.room()) {
            return;
        }
        Complaint complaint = Say.at(Mistake.NO_CATEGORY, name, "incident.affectedAutomation");
        List<String> words = List.of(name.text.strip().split("\\s+", -1));
        if (words.size() > 1 && listed.containsAll(words)) {
            String names = String.join(", ", words);
            problems.add(complaint.suggesting(names).helped("write `" + names + "`: a comma stands between two names"));
            return;
        }
        String near = Nearest.of(name.text, listed);
        boolean shown = near != null && Shown.isHarmless(near);
        problems.add(shown ? complaint.suggesting(near).helped("did you mean `" + near + "`?") : complaint);
    }
}
