package dev.holdpoint.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.generate.Facts;
import dev.holdpoint.generate.Json;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Situation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Edits of files of every kind. {@code -Dholdpoint.edits=} says how many, {@code -Dholdpoint.seed=} from which seed. */
class SituationEditorPropertyTest {
    private static final int EDITS = Integer.getInteger("holdpoint.edits", 1_500);
    private static final long SEED = Long.getLong("holdpoint.seed", 20_260_429);
    private static final Pattern NOTE = Pattern.compile("note \\d+!");
    private static final List<String> TEXTS = List.of(
            "yes",
            "6.10",
            "a: b",
            "#14 shop manager",
            "a #b",
            " leading",
            "trailing ",
            "- x",
            "[a",
            "{a}",
            "'q'",
            "say \"q\"",
            "back\\slash",
            "two\nlines",
            "a\ttab",
            "é ☃ 𝄞",
            "%x",
            "@x",
            "`x`",
            "&a",
            "*a",
            "!t",
            "|",
            ">",
            "? x",
            "a:",
            "true",
            "0x1F",
            "1e3",
            "2026-04-29",
            "12:30:45",
            "=",
            "<<",
            "key: value # c",
            "a, b]",
            "x".repeat(300),
            ",x",
            "it's \"both\"",
            "no-break\u00a0x",
            "\u2028line",
            "0o17",
            "on",
            "y",
            "---",
            "...",
            "--- x",
            "plain text");

    private final Situations situations = new Situations(SEED).unknown(0.4);
    private final Random random = new Random(SEED);

    /** A file, an edit, and what is known of both. */
    private record Trial(String name, String text, Fact<?> fact, String path, Object value) {
        @Override
        public String toString() {
            return path + "=" + value + " in " + name + ":\n" + text;
        }
    }

    private Trial trial() {
        while (true) {
            Situation situation = situations.next();
            boolean json = random.nextInt(4) == 0;
            String text = json ? json(situation) : Written.yaml(situation, random);
            List<Fact<?>> values = Facts.leaves(situations.next()).stream()
                    .filter(fact -> fact.known() && fact.item() < 0 && fact.field() != Situation.SITUATION)
                    .filter(fact ->
                            !(fact.field().kind() instanceof Kind.Repeated<?>) && fact.field() != Situation.INCIDENT)
                    .filter(fact -> fact.field() != Incident.AFFECTED_AUTOMATION)
                    .toList();
            if (!values.isEmpty()) {
                Fact<?> fact = values.get(random.nextInt(values.size()));
                Object value = fact.field().kind() == Kind.TEXT && random.nextBoolean()
                        ? TEXTS.get(random.nextInt(TEXTS.size()))
                        : fact.get();
                return new Trial(json ? "shop.json" : "shop.yaml", text, fact, fact.path(), value);
            }
        }
    }

    private String json(Situation situation) {
        String line = Json.line(situation);
        return switch (random.nextInt(3)) {
            case 0 -> line;
            case 1 -> pretty(line, "  ") + "\n";
            default -> pretty(line, "\t").replace("\n", "\r\n");
        };
    }

    private static String pretty(String json, String step) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            quoted ^= c == '"' && json.charAt(i - 1) != '\\';
            boolean empty =
                    !quoted && (c == '{' || c == '[') && (json.charAt(i + 1) == '}' || json.charAt(i + 1) == ']');
            if (quoted || empty || "{}[],:".indexOf(c) < 0) {
                out.append(c);
                if (empty) {
                    out.append(json.charAt(++i));
                }
            } else if (c == ':') {
                out.append(": ");
            } else if (c == ',') {
                out.append(",\n").append(step.repeat(depth));
            } else if (c == '{' || c == '[') {
                out.append(c).append('\n').append(step.repeat(++depth));
            } else {
                out.append('\n').append(step.repeat(--depth)).append(c);
            }
        }
        return out.toString();
    }

    private static SituationEditor set(SituationEditor editor, String path, Object value) {
        return value instanceof Collection<?> values
                ? editor.set(path, values.stream().map(Written::text).toList())
                : editor.set(path, Written.text(value));
    }

    private static Situation read(Trial trial, String text) {
        return SituationReader.standard().read(text, trial.name());
    }

    private static Optional<?> said(Situation situation, String path) {
        return Facts.leaves(situation).stream()
                .filter(fact -> fact.path().equals(path))
                .findFirst()
                .flatMap(Fact::value);
    }

    private static List<Fact<?>> others(Situation situation, String path) {
        return Facts.leaves(situation).stream()
                .filter(fact -> fact.known() && !fact.path().equals(path) && fact.field() != Situation.INCIDENT)
                .toList();
    }

    private static List<String> notes(String text) {
        return NOTE.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    @Test
    void read_back_a_file_says_what_was_set_and_nothing_else_has_changed() {
        int edits = 0;
        for (int i = 0; i < EDITS; i++) {
            Trial trial = trial();
            SituationEditor before = SituationEditor.of(trial.text(), trial.name());
            SituationEditor after;
            try {
                after = set(before, trial.path(), trial.value());
            } catch (SituationException e) {
                assertThat(e.problems().get(0).line())
                        .as("%s: %s", e.getMessage(), trial)
                        .isZero();
                assertThat(e.getMessage()).as(trial.toString()).doesNotContain("cannot be changed");
                continue;
            }
            edits++;
            Situation read = read(trial, after.text());
            assertThat((Object) said(read, trial.path()).orElseThrow())
                    .as("seed %d, edit %d: %s\n---- became\n%s", SEED, i, trial, after.text())
                    .hasToString(trial.value().toString());
            assertThat(others(read, trial.path()))
                    .as("seed %d, edit %d: %s\n---- became\n%s", SEED, i, trial, after.text())
                    .isEqualTo(others(before.situation(), trial.path()));
            assertThat(notes(after.text()))
                    .as("seed %d, edit %d: %s", SEED, i, trial)
                    .isEqualTo(notes(trial.text()));
            assertThat(outside(trial.text(), after.text()))
                    .as("seed %d, edit %d: %s\n---- became\n%s", SEED, i, trial, after.text())
                    .isEmpty();
        }
        assertThat(edits).isGreaterThan(EDITS / 2);
    }

    /** Lines that have gone besides those in which the change begins and ends. */
    private static String outside(String before, String after) {
        int start = 0;
        while (start < Math.min(before.length(), after.length()) && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.length(), after.length()) - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        String gone = before.substring(start, before.length() - end);
        Matcher key = Pattern.compile("(?:^|[\\r\\n])\\s*\"?[A-Za-z]+\"?:").matcher(gone);
        return key.find() ? gone : "";
    }

    @Test
    void set_and_taken_out_again_the_bytes_are_what_they_were() {
        int undone = 0;
        for (int i = 0; i < EDITS; i++) {
            Trial trial = trial();
            SituationEditor before = SituationEditor.of(trial.text(), trial.name());
            boolean said = said(before.situation(), trial.path()).isPresent();
            boolean empty = Pattern.compile("\\b" + trial.fact().field().name() + "\"?\\s*:")
                    .matcher(trial.text())
                    .find();
            boolean section = trial.path().startsWith("incident.")
                    && before.situation().anIncident().isEmpty();
            boolean bare = trial.text().contains("{}");
            // what stood there with nothing behind it is not told from what was made
            if (said || empty || section || bare) {
                continue;
            }
            try {
                SituationEditor there = set(before, trial.path(), trial.value());
                undone++;
                assertThat(there.remove(trial.path()).text())
                        .as("seed %d, edit %d: %s\n---- became\n%s", SEED, i, trial, there.text())
                        .isEqualTo(trial.text());
            } catch (SituationException e) {
                assertThat(e.problems().get(0).line())
                        .as("%s: %s", e.getMessage(), trial)
                        .isZero();
            }
        }
        assertThat(undone).isGreaterThan(EDITS / 10);
    }

    @Test
    void another_value_and_the_old_one_again_leave_what_stands_around_it() {
        for (int i = 0; i < EDITS; i++) {
            Trial trial = trial();
            SituationEditor before = SituationEditor.of(trial.text(), trial.name());
            Optional<?> old = said(before.situation(), trial.path());
            if (old.isEmpty()) {
                continue;
            }
            try {
                SituationEditor back = set(set(before, trial.path(), trial.value()), trial.path(), old.get());
                assertThat(others(back.situation(), "")).isEqualTo(others(before.situation(), ""));
                assertThat(notes(back.text())).isEqualTo(notes(trial.text()));
                SituationEditor again = set(set(back, trial.path(), trial.value()), trial.path(), old.get());
                assertThat(again.text())
                        .as("seed %d, edit %d: %s", SEED, i, trial)
                        .isEqualTo(back.text());
            } catch (SituationException e) {
                assertThat(e.problems().get(0).line())
                        .as("%s: %s", e.getMessage(), trial)
                        .isZero();
            }
        }
    }

    @Test
    void whatever_is_taken_out_the_rest_stays() {
        for (int i = 0; i < EDITS; i++) {
            Trial trial = trial();
            SituationEditor before = SituationEditor.of(trial.text(), trial.name());
            List<Fact<?>> known = others(before.situation(), "situation");
            if (known.isEmpty()) {
                continue;
            }
            Fact<?> fact = known.get(random.nextInt(known.size()));
            if (fact.field() == Automation.CATEGORY || fact.path().contains("attachments")) {
                continue;
            }
            String was = "seed " + SEED + ", edit " + i + ": without " + fact.path() + " " + trial.text();
            SituationEditor after = before.remove(fact.path());
            assertThat(said(after.situation(), fact.path())).as(was).isEmpty();
            assertThat(others(read(trial, after.text()), fact.path()))
                    .as(was)
                    .isEqualTo(others(before.situation(), fact.path()));
            assertThat(notes(after.text()))
                    .as("%s\n---- became\n%s", was, after.text())
                    .isEqualTo(notes(trial.text()));
        }
    }
}
