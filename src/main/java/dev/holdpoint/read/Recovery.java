package dev.holdpoint.read;

import dev.holdpoint.document.Node;
import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.Mend;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.read.slip.Sheet;
import dev.holdpoint.read.slip.Slips;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a YAML document that is refused a second time, for all that is wrong with it: mends what can be mended, leaves out what
 * nothing can be made of, and checks the rest. What comes of it is problems only, never a situation.
 */
final class Recovery {
    /** Above that a document is no work of a hand, and looking twice would take long. */
    private static final int LARGEST = 1 << 18;

    private static final int MOST_DROPPED = 20;

    /** What may only seem to be missing once something has been left out. */
    private static final Set<Mistake> DOUBTFUL = EnumSet.of(
            Mistake.NO_FORMAT,
            Mistake.KEY_NEEDED,
            Mistake.NO_CATEGORY,
            Mistake.NO_CONTENT,
            Mistake.EMPTY,
            Mistake.NOT_KEYS,
            Mistake.SECOND_DOCUMENT);

    private final Sheet sheet;
    private final String name;
    private final @Nullable Path folder;
    private final Problems all = new Problems();
    private final Set<Integer> told = new HashSet<>();
    private boolean dropped;

    private Recovery(String text, String name, @Nullable Path folder) {
        this.sheet = new Sheet(text);
        this.name = name;
        this.folder = folder;
    }

    /** What is wrong; what was found at the first look, where that cannot be bettered. */
    static Problems of(String text, String name, @Nullable Path folder, Problems first) {
        if (text.length() > LARGEST) {
            return first;
        }
        Problems all = new Recovery(text, name, folder).look();
        return all.none() ? first : all;
    }

    private Problems look() {
        for (Complaint slip : Slips.mend(sheet)) {
            all.tell(slip);
        }
        for (int i = 0; i < MOST_DROPPED; i++) {
            Problems rest = new Problems();
            rest.withLines();
            try {
                Node root = YamlTree.read(sheet.text(), rest);
                new Binder(rest, new Attachments(folder)).bind(root, name);
            } catch (Problems.Stop stop) {
                // it has added why
            } catch (YamlTree.Broken broken) {
                drop(broken.fault);
                continue;
            }
            addRest(rest);
            break;
        }
        return all;
    }

    private void drop(YamlFault fault) {
        Complaint complaint = typed(fault.complaint());
        boolean again = complaint.mistake() == Mistake.NOT_YAML && dropped;
        if (told.add(complaint.line()) && !again) {
            all.tell(complaint);
        }
        dropped = true;
        int from = sheet.typedLine(fault.from());
        int to = Math.max(from, sheet.typedLine(fault.to()) - (fault.to() > fault.from() ? 1 : 0));
        sheet.drop(from, fault.complaint().mistake() == Mistake.UNCLOSED_QUOTE ? from : to);
    }

    private void addRest(Problems rest) {
        for (Complaint complaint : rest.complaints()) {
            if (!dropped || !DOUBTFUL.contains(complaint.mistake())) {
                all.tell(typed(complaint));
            }
        }
        for (int i = rest.complaints().size(); i < rest.count(); i++) {
            all.room();
        }
    }

    private Complaint typed(Complaint complaint) {
        int line = complaint.line() == 0 ? 0 : sheet.typedLine(complaint.line());
        Mend parent = complaint.mend();
        Mend mend = parent == null
                ? null
                : sheet.below(parent.lines().get(0), line, sheet.typedLine(parent.last()), complaint.column() - 1);
        return complaint.at(line, sheet.typedColumn(line, complaint.column())).mended(mend);
    }
}
