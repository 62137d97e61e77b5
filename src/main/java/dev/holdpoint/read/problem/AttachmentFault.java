package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for attachments, and for the categories that an incident refers to. */
public final class AttachmentFault {
    private AttachmentFault() {}

    public static void noContent(Problems problems, Node.Mapping mapping, int item) {
        if (problems.room()) {
            Say.add(
                    problems,
                    mapping,
                    Evidence.ATTACHMENTS.path() + "[" + item + "]",
                    "this attachment has neither `text` nor `file`",
                    "add `text` with what it says, or `file` with the name of a file beside this one");
        }
    }

    public static void twoContents(Problems problems, Node.Scalar later, int item) {
        if (problems.room()) {
            Say.add(
                    problems,
                    later,
                    Evidence.ATTACHMENTS.path() + "[" + item + "]",
                    "this attachment has both `text` and `file`",
                    "keep one of the two");
        }
    }

    public static void file(Problems problems, Node.Scalar name, int item, String message, @Nullable String help) {
        if (problems.room()) {
            Say.add(problems, name, Say.path(Attachment.FILE, item), message, help);
        }
    }

    public static void duplicateCategory(Problems problems, Node.Scalar name, Node.Scalar first, int item) {
        if (problems.room()) {
            Say.add(
                    problems,
                    name,
                    "environment.automation[" + item + "].category",
                    "duplicate category: it is listed already, on line " + first.line,
                    "give each category a name of its own, or remove one of the two");
        }
    }

    public static void noCategory(Problems problems, Node.Scalar name, List<String> listed) {
        if (!problems.room()) {
            return;
        }
        String near = Nearest.of(name.text, listed);
        boolean shown = near != null && Shown.isHarmless(near);
        Say.add(
                problems,
                name,
                "incident.affectedAutomation",
                "no entry of `environment.automation` has this `category`",
                shown ? near : null,
                shown ? "did you mean `" + near + "`?" : "list the category there, or remove it here");
    }
}
