package dev.holdpoint.packet;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Set;

/** Strings of a narrow shape that may be taken out of a text which as a whole may not be seen. */
record Signal(String name, String label, List<Pattern> patterns) {
    private static final int MOST = 20;

    /** Adds what the text holds of it, once each; a report that says the same ten thousand times says it once. */
    void collect(String text, Set<String> found) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            while (found.size() < MOST && matcher.find()) {
                String taken = matcher.group(matcher.groupCount() > 0 ? 1 : 0);
                if (taken != null && !taken.isBlank()) {
                    found.add(taken);
                }
            }
        }
    }
}
