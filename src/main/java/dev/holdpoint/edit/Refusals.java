package dev.holdpoint.edit;

import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Nearest;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.situation.Field;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What cannot be done to a file, told as the reader tells what is wrong with one. */
final class Refusals {
    private Refusals() {}

    static SituationException of(String typed, Complaint complaint) {
        Problems problems = new Problems();
        problems.stop(complaint);
        return problems.refusal(typed, null);
    }

    static SituationException ambiguous(String typed, List<Field<?>> meant) {
        String paths = meant.stream().map(field -> "`" + field.path() + "`").collect(Collectors.joining(", "));
        return of(typed, Mistake.PATH_OF_SEVERAL.whole("paths", paths));
    }

    static SituationException noEntry(String typed, Target.Entry entry, List<String> names) {
        String near = Nearest.of(entry.name(), names);
        String list = entry.list().path();
        String help = near == null ? "add it first, with `" + list + "+=NAME`" : "did you mean `" + near + "`?";
        return of(typed, Mistake.NO_SUCH_ENTRY.whole("list", list, "help", help).suggesting(near));
    }

    static SituationException noListToAddTo(String typed, @Nullable Field<?> field) {
        return of(typed, Mistake.NOT_ADDED_TO.whole("key", key(typed, field), "done", "added to", "adding", ""));
    }

    static SituationException noListToTakeFrom(String typed, @Nullable Field<?> field) {
        return of(typed, Mistake.NOT_ADDED_TO.whole("key", key(typed, field), "done", "taken from"));
    }

    private static String key(String typed, @Nullable Field<?> field) {
        return field == null ? typed : field.name();
    }

    static SituationException holdsFacts(String typed, Field<?> field) {
        return of(typed, Mistake.HOLDS_FACTS.whole("key", field.name(), "path", field.path()));
    }
}
