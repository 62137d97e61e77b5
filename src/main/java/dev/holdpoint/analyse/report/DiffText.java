package dev.holdpoint.analyse.report;

import dev.holdpoint.analyse.Bounds;
import dev.holdpoint.analyse.Change;
import dev.holdpoint.analyse.Difference;
import dev.holdpoint.analyse.Effect;
import java.util.List;
import java.util.Optional;

/** What a change of rules means, for people: as plain text, or as Markdown that fits a comment of a review. */
public final class DiffText {
    private final boolean markdown;
    private final StringBuilder text = new StringBuilder();

    private DiffText(boolean markdown) {
        this.markdown = markdown;
    }

    /** All of it, between policies that are whole. */
    public static String of(
            List<Change> changes,
            List<Difference> meaning,
            Optional<Effect> effect,
            Bounds bounds,
            boolean asMarkdown) {
        return of(List.of(), changes, meaning, effect, bounds, asMarkdown);
    }

    /**
     * All of it.
     *
     * @param notWhole which policies are not whole: {@code old}, {@code new}
     */
    public static String of(
            List<String> notWhole,
            List<Change> changes,
            List<Difference> meaning,
            Optional<Effect> effect,
            Bounds bounds,
            boolean asMarkdown) {
        DiffText diff = new DiffText(asMarkdown);
        notWhole.forEach(which -> diff.text.append(notWhole(which)).append('\n'));
        diff.heading("What changed");
        changes.forEach(diff::change);
        if (changes.isEmpty()) {
            diff.text.append("No rule, clause or reading.\n");
        }
        diff.heading("What it means");
        meaning.forEach(diff::difference);
        effect.ifPresent(diff::effect);
        diff.text.append('\n').append("Looked at: ").append(Within.of(bounds)).append(".\n");
        return diff.text.toString();
    }

    /** What is to be said first where a policy is not whole. */
    public static String notWhole(String which) {
        return "the " + which + " rules are NOT THE WHOLE POLICY: whatever they say, no gate is open by them";
    }

    private void heading(String heading) {
        text.append(text.length() > 0 ? "\n" : "")
                .append(markdown ? "### " : "")
                .append(heading);
        text.append(markdown ? "\n\n" : "\n");
    }

    private String bullet() {
        return markdown ? "- " : "  ";
    }

    private void change(Change change) {
        text.append(bullet()).append(code(change.what())).append(": ").append(Within.name(change.kind()));
        text.append(change.says().isEmpty() ? "" : " (" + change.says() + ")").append('\n');
    }

    private String code(String of) {
        return markdown ? "`" + of + "`" : of;
    }

    private void difference(Difference difference) {
        text.append(bullet()).append(difference.decision().wireName()).append(": ");
        text.append(
                switch (difference.answer()) {
                    case SAME -> "the same in every situation (proved)";
                    case OTHER_FINDINGS -> "the same outcome in every situation (proved), with other findings";
                    case OTHER_OUTCOME -> "another outcome";
                    case UNDECIDED -> "no answer";
                });
        difference.example().ifPresent(example -> example(difference, example));
        text.append(difference.example().isPresent() ? "" : "\n");
    }

    private void example(Difference difference, Difference.Example example) {
        text.append(", because of " + code(String.join(", ", example.rules())) + "\n");
        String indent = markdown ? "  " : "    ";
        text.append(indent).append("before: ");
        text.append(example.before().outcome(difference.decision()).wireName());
        text.append(", after: " + example.after().outcome(difference.decision()).wireName() + "\n");
        example.gone()
                .forEach(line ->
                        text.append(indent).append("no longer: ").append(line).append('\n'));
        example.added()
                .forEach(
                        line -> text.append(indent).append("now: ").append(line).append('\n'));
        text.append(indent).append("in this situation (");
        text.append(Within.size(example.facts(), example.smallest())).append("):\n");
        if (markdown) {
            text.append("\n    ```yaml\n" + Within.indented(example.text()) + "    ```\n");
        } else {
            text.append(Within.indented(Within.indented(example.text())));
        }
    }

    private void effect(Effect effect) {
        heading("What it does to " + effect.situations() + " situations");
        text.append(bullet()).append("a gate opens in ").append(effect.opens()).append(", closes in ");
        text.append(effect.closes() + ", something else changes in " + effect.other() + "\n");
        effect.changed().forEach(line -> text.append(bullet()).append(line).append('\n'));
    }
}
