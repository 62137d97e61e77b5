package dev.holdpoint.analyse.report;

import dev.holdpoint.analyse.Bounds;
import dev.holdpoint.analyse.Change;
import dev.holdpoint.analyse.Difference;
import dev.holdpoint.analyse.Effect;
import dev.holdpoint.text.Json;
import dev.holdpoint.verdict.Decision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a change of rules means, as JSON of format 1. */
public final class DiffJson {
    private DiffJson() {}

    private record All(
            int diff,
            String within,
            List<String> notWhole,
            List<Changed> changes,
            List<Decided> decisions,
            @Nullable Checked situations) {}

    private record Changed(String kind, String what, String says) {}

    private record Decided(
            String decision, String answer, @Nullable Example example) {}

    private record Example(
            int facts,
            boolean smallest,
            String situation,
            String before,
            String after,
            List<String> noLonger,
            List<String> now,
            List<String> rules) {}

    private record Checked(int checked, int opens, int closes, int other, List<String> changed) {}

    /** All of it, between policies that are whole. */
    public static String of(List<Change> changes, List<Difference> meaning, Optional<Effect> effect, Bounds bounds) {
        return of(List.of(), changes, meaning, effect, bounds);
    }

    /**
     * All of it, indented, with a line feed at the end.
     *
     * @param notWhole which policies are not whole: {@code old}, {@code new}
     */
    public static String of(
            List<String> notWhole,
            List<Change> changes,
            List<Difference> meaning,
            Optional<Effect> effect,
            Bounds bounds) {
        return Json.indented(new All(
                1,
                Within.of(bounds),
                notWhole,
                changes.stream()
                        .map(one -> new Changed(Within.name(one.kind()), one.what(), one.says()))
                        .toList(),
                meaning.stream().map(DiffJson::decided).toList(),
                effect.map(DiffJson::checked).orElse(null)));
    }

    private static Decided decided(Difference one) {
        Decision decision = one.decision();
        return new Decided(
                decision.wireName(),
                Within.name(one.answer()),
                one.example().map(example -> example(example, decision)).orElse(null));
    }

    private static Example example(Difference.Example one, Decision decision) {
        return new Example(
                one.facts(),
                one.smallest(),
                one.text(),
                one.before().outcome(decision).wireName(),
                one.after().outcome(decision).wireName(),
                one.gone(),
                one.added(),
                one.rules());
    }

    private static Checked checked(Effect effect) {
        return new Checked(effect.situations(), effect.opens(), effect.closes(), effect.other(), effect.changed());
    }
}
