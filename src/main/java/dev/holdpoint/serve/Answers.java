package dev.holdpoint.serve;

import static dev.holdpoint.serve.Route.Parameter;

import dev.holdpoint.gather.Gatherer;
import dev.holdpoint.gather.Material;
import dev.holdpoint.plan.Plan;
import dev.holdpoint.report.GatheredJson;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.report.RedactReceipt;
import dev.holdpoint.schema.Schemas;
import dev.holdpoint.text.Decoded;
import dev.holdpoint.text.NoTextException;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The interface, version 1: what the command line answers, in the same bytes. */
final class Answers {
    static final Set<String> SITUATION = new TreeSet<>(Set.of("application/json", "application/yaml"));
    static final Set<String> TEXT =
            new TreeSet<>(Set.of("application/json", "application/yaml", "application/octet-stream", "text/plain"));

    private static final Parameter NAME = Parameter.query("name", "what the answer calls what was sent (default: -)");
    private static final Parameter ACCEPT = Parameter.query(
            "accept",
            "what is suggested and to be taken for a fact: symptoms by name, or occurredAt, with commas between");

    private static final Parameter WHICH = new Parameter("name", "path", "which", Schemas.names());
    private static final String SCHEMA = "application/schema+json";

    private final Checking checking;

    private Answers(Checking checking) {
        this.checking = checking;
    }

    static List<Route> routes(Checking checking) {
        Answers answers = new Answers(checking);
        return List.of(
                Route.post("/v1/check", SITUATION, answers::check)
                        .about("Decides what the policy says of a situation.", NAME)
                        .giving(Reply.JSON, "check")
                        .refusing(422),
                Route.post("/v1/plan", SITUATION, answers::plan)
                        .about("Decides, and gives the shortest way to open each gate that is blocked.", NAME)
                        .giving(Reply.JSON, "check")
                        .refusing(422),
                Route.post("/v1/gather", TEXT, answers::gather)
                        .about(
                                "Reads facts out of a status report, a plugin list, a log or an error message.",
                                NAME,
                                ACCEPT)
                        .giving(Reply.JSON, "gather"),
                Route.post("/v1/redact", TEXT, answers::redact)
                        .about("Takes out of a situation, or of any text, what must not leave.", NAME)
                        .giving(Reply.JSON, "redact")
                        .refusing(422),
                new Packets(checking).route(),
                Route.get("/v1/schema/{name}", Answers::schema)
                        .about("Gives the JSON Schema of a situation, or of an answer.", WHICH)
                        .giving(SCHEMA, "the schema")
                        .refusing(404));
    }

    private Reply check(Call call) {
        return Reply.json(JsonReport.of(checking.verdict(checking.situation(call))));
    }

    private Reply plan(Call call) {
        Verdict verdict = checking.verdict(checking.situation(call));
        List<Plan> plans = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            if (decision.isGate() && !verdict.gate(decision).isOpen()) {
                plans.add(checking.checker().plan(verdict.situation(), decision));
            }
        }
        return Reply.json(JsonReport.of(verdict, plans));
    }

    private Reply gather(Call call) {
        List<String> accepted =
                call.query("accept").map(list -> List.of(list.split(","))).orElse(List.of());
        Material material = Material.of(call.name(), call.body());
        return Reply.json(
                GatheredJson.of(Gatherer.standard().accepting(accepted).gather(List.of(material))));
    }

    private Reply redact(Call call) {
        RedactReceipt receipt = RedactReceipt.of(call.name(), call.body(), decoded(call.body()));
        if (receipt.refused().isPresent()) {
            throw Refusal.of(422, "Nothing was given back", receipt.refused().get());
        }
        return Reply.json(receipt.json(/* withText= */ true));
    }

    private static Decoded decoded(byte[] bytes) {
        try {
            return Decoded.of(bytes);
        } catch (NoTextException e) {
            throw Refusal.of(422, "No text", String.valueOf(e.getMessage()));
        }
    }

    private static Reply schema(Call call) {
        if (!Schemas.names().contains(call.part())) {
            throw Refusal.of(404, "No such schema", "There are " + String.join(", ", Schemas.names()) + ".");
        }
        return Reply.of(SCHEMA, Schemas.json(call.part()));
    }
}
