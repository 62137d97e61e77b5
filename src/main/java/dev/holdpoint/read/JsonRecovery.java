package dev.holdpoint.read;

import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.read.slip.JsonMender;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a JSON document that is refused a second time, for all that is wrong with it: as it was meant, as far as that can be told.
 * What comes of it is problems only, never a situation.
 */
final class JsonRecovery {
    /** Above that a document is no work of a hand, and looking twice would take long. */
    private static final int LARGEST = 1 << 18;

    private JsonRecovery() {}

    /** What is wrong; what was found at the first look, where that cannot be bettered. */
    static Problems of(String text, String name, @Nullable Path folder, Problems first) {
        Optional<JsonMender> mender = text.length() > LARGEST ? Optional.empty() : JsonMender.of(text);
        if (mender.isEmpty() || mender.get().complaints().isEmpty()) {
            return first;
        }
        Problems rest = rest(mender.get().mended(), name, folder);
        boolean within = rest.complaints().stream().anyMatch(one -> one.mistake() == Mistake.BRACE_MISSING);
        Problems all = new Problems();
        all.inJson();
        // what is no value at all is not told once more for what it would be
        Set<List<Integer>> told = new HashSet<>();
        for (Complaint complaint : mender.get().complaints()) {
            if (!within || complaint.mistake() != Mistake.JSON_CUT_SHORT) { // it is missing further above
                all.tell(complaint);
            }
            if (complaint.mistake() == Mistake.JSON_VALUE || complaint.mistake() == Mistake.JSON_ZERO) {
                told.add(List.of(complaint.line(), complaint.column()));
            }
        }
        rest.complaints().stream()
                .map(mender.get()::typed)
                .filter(complaint -> !told.contains(List.of(complaint.line(), complaint.column())))
                .forEach(all::tell);
        return all;
    }

    private static Problems rest(String mended, String name, @Nullable Path folder) {
        Problems rest = new Problems();
        rest.inJson();
        try {
            new Binder(rest, new Attachments(folder)).bind(JsonTree.read(mended, rest), name);
        } catch (Problems.Stop stop) {
            // it has added why
        }
        return rest;
    }
}
