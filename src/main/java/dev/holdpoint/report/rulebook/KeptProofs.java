package dev.holdpoint.report.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.holdpoint.text.Json;
import dev.holdpoint.text.Shipped;
import dev.holdpoint.verdict.Clause;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was shown of this release's rules when it was built, kept in the product: nobody needs the solver to see it. */
public final class KeptProofs {
    private static final String FILE = "/dev/holdpoint/proofs.json";

    private KeptProofs() {}

    private record All(String policy, String sum, String over, List<One> answers) {}

    private record One(
            String name, String says, List<String> clauses, String answer, Shown.@Nullable Example example) {}

    /**
     * What the build keeps.
     *
     * @param policy digest of the rules that it was shown of
     */
    public static String text(Shown shown, String policy) {
        return Json.indented(new All(
                policy,
                shown.sum(),
                shown.over(),
                shown.answers().stream().map(KeptProofs::kept).toList()));
    }

    private static One kept(Shown.Answer answer) {
        Holding property = answer.property();
        return new One(
                property.name(),
                property.says(),
                property.clauses().stream().map(Clause::toString).toList(),
                answer.answer(),
                answer.example().orElse(null));
    }

    /** What was shown of the rules with that digest; empty where they are others, or the build had no solver. */
    public static Optional<Shown> of(String policy) {
        return KeptProofs.class.getResource(FILE) == null
                ? Optional.empty()
                : read(Shipped.beside(KeptProofs.class, FILE), policy);
    }

    static Optional<Shown> read(String text, String policy) {
        try {
            All all = JsonMapper.builder().build().readValue(text, All.class);
            return all.policy().equals(policy)
                    ? Optional.of(new Shown(
                            all.sum(),
                            all.over(),
                            all.answers().stream().map(KeptProofs::answer).toList()))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("what the build keeps cannot be read", e);
        }
    }

    private static Shown.Answer answer(One one) {
        return new Shown.Answer(
                new Holding(
                        one.name(),
                        one.says(),
                        one.clauses().stream().map(Clause::of).toList()),
                one.answer(),
                Optional.ofNullable(one.example()));
    }
}
