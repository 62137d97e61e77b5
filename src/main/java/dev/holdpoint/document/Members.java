package dev.holdpoint.document;

import dev.holdpoint.document.Part.Items;
import dev.holdpoint.document.Part.Keys;
import java.util.ArrayList;
import java.util.List;

/** What stands between brackets with commas between: where one more goes, and what goes with one that is taken out. */
record Members(int open, int close, List<int[]> ranges) {
    static Members of(Keys keys) {
        List<int[]> ranges = new ArrayList<>();
        keys.entries().forEach(entry -> ranges.add(new int[] {entry.start(), entry.end()}));
        return new Members(keys.start() + 1, keys.end() - 1, ranges);
    }

    static Members of(Items items) {
        List<int[]> ranges = new ArrayList<>();
        items.items().forEach(item -> ranges.add(new int[] {item.start(), item.end()}));
        return new Members(items.start() + 1, items.end() - 1, ranges);
    }

    /** What separates two of them behind the comma, as the others are separated. */
    String gap(String text, String otherwise) {
        for (int i = 1; i < ranges.size(); i++) {
            String between = text.substring(ranges.get(i - 1)[1], ranges.get(i)[0]);
            if (between.strip().equals(",")) {
                return between.substring(between.indexOf(',') + 1);
            }
        }
        String before = ranges.isEmpty() ? "" : text.substring(open, ranges.get(0)[0]);
        boolean broken = before.indexOf('\n') >= 0 || before.indexOf('\r') >= 0;
        return broken && before.isBlank() ? before : otherwise;
    }

    /** One more behind that one. */
    String after(String text, int number, String member, String gap) {
        return new StringBuilder(text)
                .insert(ranges.get(number)[1], "," + gap + member)
                .toString();
    }

    /** One more before the first. */
    String before(String text, int number, String member, String gap) {
        return new StringBuilder(text)
                .insert(ranges.get(number)[0], member + "," + gap)
                .toString();
    }

    /** Without that one. */
    String without(String text, int number) {
        int from = ranges.get(number)[0];
        int to = ranges.get(number)[1];
        if (number > 0) {
            from = ranges.get(number - 1)[1];
        } else if (ranges.size() > 1) {
            to = ranges.get(1)[0];
        } else {
            from = open;
            to = close;
        }
        return new StringBuilder(text).delete(from, to).toString();
    }
}
