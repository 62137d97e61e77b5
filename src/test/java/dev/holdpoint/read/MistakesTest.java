package dev.holdpoint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdpoint.read.problem.Mend;
import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.situation.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes as people make them: what is shown is copied, and what comes of it is what was meant. */
class MistakesTest {
    private static final Path CASES = Path.of("src/test/resources/dev/holdpoint/read/mistakes/mistakes.txt");
    private static final Pattern ESCAPE = Pattern.compile("\\{U\\+([0-9A-F]{4})}");
    private static final Pattern WRITE = Pattern.compile("(?:^|: )(?:write|did you mean) `([^`]+)`");

    record Mistaken(String name, String typed, @Nullable String meant) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Mistaken> mistakes() throws IOException {
        List<Mistaken> cases = new ArrayList<>();
        for (String part : Files.readString(CASES).split("\n## ", -1)) {
            String[] halves = part.split("\nmeant\n", 2);
            int name = part.indexOf('\n');
            if (halves.length == 2) {
                String meant = halves[1].strip().isEmpty() ? null : document(halves[1]);
                cases.add(new Mistaken(part.substring(0, name), document(halves[0].substring(name + 1)), meant));
            }
        }
        return cases;
    }

    private static String document(String text) {
        String plain = ESCAPE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
        return "situation: 1\n" + plain.stripTrailing() + "\n";
    }

    static Stream<Mistaken> mendable() throws IOException {
        return mistakes().stream().filter(one -> one.meant() != null);
    }

    private static SituationException refusal(String text) {
        SituationException refusal = catchThrowableOfType(
                SituationException.class, () -> SituationReader.standard().read(text, "shop.yaml"));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }

    @Test
    void eightyMistakesArePlentyAndAllButAFewAreMendedByCopying() throws IOException {
        List<Mistaken> all = mistakes();
        assertThat(all).hasSizeGreaterThanOrEqualTo(80);
        assertThat(all.stream().filter(one -> one.meant() == null)).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("mendable")
    void whatIsShownIsCopiedAndIsWhatWasMeant(Mistaken mistaken) {
        SituationException refusal = refusal(mistaken.typed());
        String mended = copied(mistaken.typed(), refusal.problems());
        String told = ProblemText.of(refusal) + "\ncopied:\n" + mended;
        Situation read = read(mended, told);
        Situation meant = SituationReader.standard().read(String.valueOf(mistaken.meant()), "shop.yaml");
        assertThat(dev.holdpoint.situation.Digests.of(read))
                .as(told)
                .isEqualTo(dev.holdpoint.situation.Digests.of(meant));
    }

    private static Situation read(String text, String told) {
        try {
            return SituationReader.standard().read(text, "shop.yaml");
        } catch (SituationException e) {
            throw new AssertionError(told + "\nis refused:\n" + ProblemText.of(e), e);
        }
    }

    /** The document with all that is shown put in its place; an offset that is left open is UTC, a time of day a quarter past ten. */
    private static String copied(String text, List<Problem> problems) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        List<Problem> fromBelow = new ArrayList<>(problems);
        fromBelow.sort(Comparator.comparingInt(Problem::line)
                .thenComparingInt(Problem::column)
                .reversed());
        int untouched = lines.size() + 1;
        for (Problem problem : fromBelow) {
            Mend mend = problem.mended();
            if (mend != null && mend.last() < untouched) {
                lines.subList(mend.first() - 1, mend.last()).clear();
                lines.addAll(mend.first() - 1, mend.lines());
                untouched = mend.first();
            } else if (mend == null) {
                value(lines, problem);
            }
        }
        return String.join("\n", lines);
    }

    private static void value(List<String> lines, Problem problem) {
        String shown = problem.suggestion();
        Matcher write = WRITE.matcher(String.valueOf(problem.help()));
        if (shown == null && write.find()) {
            shown = write.group(1);
            shown = shown.replace("hh:mm", "10:15");
            if (String.valueOf(problem.help()).contains("behind it")) {
                shown += "Z";
            }
        }
        if (shown == null) {
            return;
        }
        String line = lines.get(problem.line() - 1);
        int start = problem.column() - 1;
        int length = problem.excerpt() == null ? 0 : problem.excerpt().length();
        if (shown.matches("[a-zA-Z]+: .*")) {
            start = line.indexOf(shown.substring(0, shown.indexOf(':')));
            length = line.length() - start;
        }
        int end = Math.min(line.length(), start + length);
        lines.set(problem.line() - 1, line.substring(0, start) + shown + line.substring(end));
    }
}
