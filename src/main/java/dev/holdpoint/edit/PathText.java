package dev.holdpoint.edit;

import dev.holdpoint.situation.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path as it is typed: names with dots between, each with an entry in square brackets where it has one. */
record PathText(List<Step> steps) {
    /**
     * A piece of a path.
     *
     * @param entry the name or number of an entry of the list; null for none
     */
    record Step(String name, @Nullable String entry) {}

    static PathText of(String path) {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at <= path.length(); ) {
            int end = at;
            while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
                end++;
            }
            String name = path.substring(at, end).strip();
            int close = end < path.length() && path.charAt(end) == '[' ? close(path, end) : -1;
            steps.add(new Step(name, close < 0 ? null : path.substring(end + 1, close)));
            at = (close < 0 ? end : close + 1) + 1;
        }
        return new PathText(List.copyOf(steps));
    }

    /** The bracket that ends an entry's name, which may hold brackets and dots itself. */
    private static int close(String path, int open) {
        int close = path.indexOf("].", open);
        return close >= 0 ? close : path.endsWith("]") ? path.length() - 1 : -1;
    }

    /** Whether it names that field, or its end, such as {@code production.diagnostics}. */
    boolean endsLike(Field<?> field) {
        StringBuilder bare = new StringBuilder();
        steps.forEach(step -> bare.append('.').append(step.name()));
        return ("." + field.path().replace("[]", "")).endsWith(bare.toString());
    }

    /** The same with all the names before it that such a field's path has. */
    PathText completed(Field<?> field) {
        String[] names = field.path().replace("[]", "").split("\\.", -1);
        List<Step> all = new ArrayList<>();
        for (int i = 0; i < names.length - steps.size(); i++) {
            all.add(new Step(names[i], null));
        }
        all.addAll(steps);
        return new PathText(List.copyOf(all));
    }
}
