package dev.holdpoint.redact;

import java.util.List;

/** Maps places of an edited text to the original, in time that grows with the logarithm of the edits. */
final class Origins {
    private final List<Edits.Edit> edits;
    private final int[] starts;

    Origins(List<Edits.Edit> edits) {
        this.edits = edits;
        this.starts = new int[edits.size()];
        int moved = 0;
        for (int i = 0; i < starts.length; i++) {
            Edits.Edit edit = edits.get(i);
            starts[i] = edit.start() + moved;
            moved += edit.placeholder().length() - (edit.end() - edit.start());
        }
    }

    /** The original place of the first character of a stretch; within a placeholder: of the first that it replaced. */
    int start(int at) {
        return map(at, false);
    }

    /** The original place behind the last character of a stretch; within a placeholder: behind the last that it replaced. */
    int end(int at) {
        return map(at, true);
    }

    private int map(int at, boolean end) {
        int found = java.util.Arrays.binarySearch(starts, at);
        int index = found >= 0 ? found : -found - 2;
        if (index < 0) {
            return at;
        }
        Edits.Edit edit = edits.get(index);
        int into = at - starts[index];
        int beyond = into - edit.placeholder().length();
        if (into == 0) {
            return edit.start();
        }
        return beyond >= 0 ? edit.end() + beyond : end ? edit.end() : edit.start();
    }
}
