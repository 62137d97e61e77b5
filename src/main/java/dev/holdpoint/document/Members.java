package dev.holdpoint.document;

import dev.holdpoint.document.Part.Items;
import dev.holdpoint.document.Part.Keys;
import java.util.List;

/** What stands between brackets with commas between: where one more goes, and what goes with one that is taken out. */
record Members(String text, int open, int close, List<? extends Span> all) {
    Members(String text, Keys keys) {
        this(text, keys.start() + 1, keys.end() - 1, keys.entries());
    }

    Members(String text, Items items) {
        this(text, items.start() + 1, items.end() - 1, items.items());
    }

    /** What separates two of them behind the comma, as the others are separated. */
    String gap(String otherwise) {
        for (int i = 1; i < all.size(); i++) {
            String between = text.substring(all.get(i - 1).end(), all.get(i).start());
            if (between.strip().equals(",")) {
                return between.substring(between.indexOf(',') + 1);
            }
        }
        String before = all.isEmpty() ? "" : text.substring(open, all.get(0).start());
        boolean broken = before.indexOf('\n') >= 0 || before.indexOf('\r') >= 0;
        return broken && before.isBlank() ? before : otherwise;
    }

    /** One more, behind one that is there or before it. */
    String with(Span beside, boolean behind, String member, String gap) {
        return behind
                ? new StringBuilder(text)
                        .insert(beside.end(), "," + gap + member)
                        .toString()
                : new StringBuilder(text)
                        .insert(beside.start(), member + "," + gap)
                        .toString();
    }

    /** One more at the end, where there are some. */
    String with(String member, String gap) {
        return with(all.get(all.size() - 1), true, member, gap);
    }

    /** Without that one. */
    String without(int number) {
        boolean only = all.size() == 1;
        int from = number > 0
                ? all.get(number - 1).end()
                : only ? open : all.get(0).start();
        int to = number > 0 ? all.get(number).end() : only ? close : all.get(1).start();
        return new StringBuilder(text).delete(from, to).toString();
    }
}
