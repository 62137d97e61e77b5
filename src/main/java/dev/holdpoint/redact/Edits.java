package dev.holdpoint.redact;

import dev.holdpoint.secret.Chars;
import dev.holdpoint.secret.Hit;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.text.LineIndex;
import java.util.ArrayList;
import java.util.List;

/** What was replaced in one text, in places of the original; the text as it is now; and the way back from it to the original. */
final class Edits {
    /** Less than this between a piece of a log and its neighbour is punctuation of the log. */
    private static final int GAP = 4;

    private final String original;
    private final Numbering numbering;
    private List<Edit> edits = new ArrayList<>();
    private String text;

    Edits(String original, Numbering numbering) {
        this.original = original;
        this.numbering = numbering;
        this.text = original;
    }

    String text() {
        return text;
    }

    /** Replaces what was found in {@link #text()}. */
    void replace(List<Hit> hits) {
        List<Edit> all = new ArrayList<>();
        Origins origins = new Origins(edits);
        int next = 0;
        for (int i = 0; i < hits.size(); ) {
            int last = groupEnd(hits, i);
            int start = origins.start(hits.get(i).start());
            int end = origins.end(hits.get(last - 1).end());
            List<Hit> found = new ArrayList<>();
            for (; next < edits.size() && edits.get(next).start() < end; next++) {
                Edit edit = edits.get(next);
                if (edit.end() <= start) {
                    all.add(edit);
                } else {
                    found.addAll(edit.found());
                }
            }
            for (Hit hit : hits.subList(i, last)) {
                found.add(new Hit(hit.kind(), hit.detector(), origins.start(hit.start()), origins.end(hit.end())));
            }
            if (!all.isEmpty() && all.get(all.size() - 1).end() > start) {
                Edit same = all.remove(all.size() - 1); // two hits within what one placeholder stands for
                found.addAll(0, same.found());
                start = Math.min(start, same.start());
                end = Math.max(end, same.end());
            }
            SecretKind kind = groupKind(hits.subList(i, last));
            all.add(new Edit(start, end, numbering.placeholder(kind, original.substring(start, end)), found));
            i = last;
        }
        all.addAll(edits.subList(next, edits.size()));
        edits = all;
        text = Redacted.Replaced.in(original, replaced());
    }

    /** The text as it is now, with the list of what was taken out. */
    Redacted redacted() {
        LineIndex lines = new LineIndex(original);
        List<Removed> removed = new ArrayList<>();
        for (Edit edit : edits) {
            for (Hit hit : edit.found()) {
                int at = hit.start();
                removed.add(new Removed(
                        hit.kind(), hit.detector(), edit.placeholder(), at, lines.line(at), lines.column(at)));
            }
        }
        return new Redacted(text, removed, replaced());
    }

    private List<Redacted.Replaced> replaced() {
        List<Redacted.Replaced> replaced = new ArrayList<>();
        edits.forEach(edit -> replaced.add(new Redacted.Replaced(edit.start(), edit.end(), edit.placeholder())));
        return replaced;
    }

    /** A raw log goes as a whole, with what was found in it: one placeholder for all that touches. */
    private int groupEnd(List<Hit> hits, int first) {
        int last = first + 1;
        while (last < hits.size() && touch(hits.get(last - 1), hits.get(last))) {
            last++;
        }
        return last;
    }

    private boolean touch(Hit a, Hit b) {
        boolean log = a.kind() == SecretKind.RAW_LOG || b.kind() == SecretKind.RAW_LOG;
        return log && b.start() - a.end() < 64 && Chars.alnums(text, /* start= */ a.end(), /* end= */ b.start()) < GAP;
    }

    private static SecretKind groupKind(List<Hit> group) {
        return group.size() > 1 ? SecretKind.RAW_LOG : group.get(0).kind();
    }

    /** One replaced stretch of the original. */
    record Edit(int start, int end, String placeholder, List<Hit> found) {}
}
