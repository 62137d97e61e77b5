package dev.holdpoint.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.text.Json;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why there is no answer, as RFC 9457 has it. Thrown to whoever replies; repeats nothing of what was sent but what a reader's problem shows. */
final class Refusal extends RuntimeException {
    static final String TYPE = "application/problem+json";

    private static final String NAMELESS = "about:blank";
    private static final long serialVersionUID = 1;

    private final transient Reply reply;

    /** One thing that is wrong with a document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(@Nullable Integer line, @Nullable Integer column, String path, String message, String help) {}

    /** The members of a problem document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Details(
            String type,
            String title,
            int status,
            String detail,
            @Nullable List<Place> problems,
            @Nullable Integer count,
            @Nullable List<String> findings) {}

    private Refusal(Details details, Map<String, String> headers) {
        super(details.title(), null, false, false);
        this.reply = new Reply(
                details.status(), TYPE, headers, Json.indented(details).getBytes(StandardCharsets.UTF_8));
    }

    static Refusal of(int status, String title, String detail) {
        return of(status, title, detail, Map.of());
    }

    static Refusal of(int status, String title, String detail, Map<String, String> headers) {
        return new Refusal(new Details(NAMELESS, title, status, detail, null, null, null), headers);
    }

    /** The document is no situation: all that is wrong with it. */
    static Refusal of(SituationException refused) {
        List<Place> places = refused.problems().stream()
                .map(problem -> new Place(
                        problem.line() == 0 ? null : (Integer) problem.line(),
                        problem.line() == 0 ? null : (Integer) problem.column(),
                        problem.path() == null ? "" : problem.path(),
                        problem.message(),
                        problem.help() == null ? "" : problem.help()))
                .toList();
        String detail =
                refused.count() == 1 ? "One place has to be mended." : refused.count() + " places have to be mended.";
        return new Refusal(
                new Details(NAMELESS, "This is no situation", 422, detail, places, refused.count(), null), Map.of());
    }

    /** The policy holds something back: what it says. */
    static Refusal heldBack(String detail, Verdict verdict, Decision decision) {
        List<String> findings = Packets.holding(verdict, decision)
                .map(finding -> finding.message() + " " + finding.clauses())
                .toList();
        return new Refusal(
                new Details(NAMELESS, "The policy holds this back", 409, detail, null, null, findings), Map.of());
    }

    static Refusal tooLarge(int most) {
        return of(413, "Too large", "A request has at most " + (most >> 20) + " MiB.");
    }

    static Refusal busy() {
        return of(503, "Busy", "Too much is asked at once; the same can be asked again.", Map.of("Retry-After", "1"));
    }

    Reply reply() {
        return reply;
    }
}
