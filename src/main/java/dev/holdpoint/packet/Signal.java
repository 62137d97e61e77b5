package dev.holdpoint.packet;

import com.google.re2j.Matcher;
import java.util.List;
import java.util.Set;

/** Strings of narrow shapes that may be taken out of a text which as a whole may not be seen. */
record Signal(String name, String label, List<Shape> shapes) {
    private static final int MOST = 20;

    /** Adds what the text holds of it, once each; a report that says the same ten thousand times says it once. */
    void collect(String text, Set<String> found) {
        for (Shape shape : shapes) {
            Matcher matcher = shape.pattern().matcher(text);
            while (found.size() < MOST && matcher.find()) {
                String taken = matcher.group(matcher.groupCount() > 0 ? 1 : 0);
                if (taken != null && !taken.isBlank()) {
                    found.add(taken);
                }
            }
        }
    }
}
