package dev.holdpoint.report;

import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.derived.Route;
import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.text.Count;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Gate;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.PauseDecision;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Sentences;
import dev.holdpoint.verdict.Verdict;
import dev.holdpoint.verdict.WhoseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a verdict says in few words: shared by the formats that people read. Nothing in it is escaped. */
final class Summary {
    private final Verdict verdict;

    Summary(Verdict verdict) {
        this.verdict = verdict;
    }

    /** How the decision comes out, and as much of why as fits beside its name. */
    String of(Decision decision) {
        return switch (decision) {
            case STAGING -> verdict.staging().outcome().wireName();
            case PAUSE -> pause();
            case START, CLOSE, RESUME, HANDOFF -> gate(decision);
            case ESCALATION -> escalation();
            case ROLLBACK -> spoken(verdict.rollback().outcome());
        };
    }

    /** What a section about the decision answers, as its heading. */
    String headline(Decision decision) {
        return switch (decision) {
            case STAGING -> "Why staging is " + spoken(verdict.staging().outcome());
            case PAUSE ->
                verdict.pause().outcome() == Outcome.UNKNOWN
                        ? "Which automation runs is not known"
                        : "Why automation is not to run";
            case ESCALATION -> "Whom to go to, and why";
            case ROLLBACK ->
                verdict.rollback().outcome() == Outcome.NOT_READY
                        ? "Why there is no sure way back"
                        : "To know about the way back";
            case START, CLOSE, RESUME, HANDOFF ->
                verdict.gate(decision).isOpen()
                        ? "To know about " + decision.wireName()
                        : "Why " + decision.wireName() + " is blocked";
        };
    }

    private String pause() {
        List<String> parts = new ArrayList<>();
        for (PauseAction action : PauseAction.values()) {
            List<String> names = verdict.pause().categories(action).stream()
                    .map(Summary::name)
                    .toList();
            if (!names.isEmpty()) {
                parts.add(spoken(action) + ": " + String.join(", ", names));
            }
        }
        if (verdict.pause().outcome() == Outcome.UNKNOWN) {
            return "unknown: nobody has listed the automation";
        }
        return parts.isEmpty() ? "none" : String.join("; ", parts);
    }

    /**
     * The categories to pause, by name, those last that are paused because nobody says that they need not be; a word on why nothing can
     * be named where nothing is listed; empty where nothing is to be.
     */
    String toPause() {
        if (verdict.pause().outcome() == Outcome.UNKNOWN) {
            return "not known: nobody has listed the automation";
        }
        Map<String, List<String>> names = new TreeMap<>();
        for (PauseDecision.Category category : verdict.pause().categories(PauseAction.PAUSE)) {
            names.computeIfAbsent(Phrases.precaution(category.findings()), key -> new ArrayList<>())
                    .add(name(category));
        }
        List<String> parts = new ArrayList<>();
        names.forEach((precaution, categories) ->
                parts.add(String.join(", ", categories) + (precaution.isEmpty() ? "" : " (" + precaution + ")")));
        String toPause = String.join("; ", parts);
        boolean more = !parts.isEmpty() && !verdict.pause().unlisted().isEmpty();
        return more ? Sentences.allUntilListed(toPause) : toPause;
    }

    /** The categories that have to stay as they are, by name; empty where there are none. */
    String toStayPaused() {
        List<String> names = verdict.pause().categories(PauseAction.STAY_PAUSED).stream()
                .map(Summary::name)
                .toList();
        return names.isEmpty() ? "" : Sentences.staysPaused(String.join(", ", names));
    }

    private static String name(PauseDecision.Category category) {
        return Phrases.value(category.automation().category());
    }

    /** Whom to go to. */
    String receivers() {
        return WhoseCase.receivers(verdict);
    }

    private String gate(Decision decision) {
        Gate asked = verdict.gate(decision);
        int blocking = 0;
        for (Finding finding : asked.findings()) {
            blocking += finding.blocks(decision) ? 1 : 0;
        }
        return asked.outcome() == Outcome.BLOCKED
                ? "BLOCKED by " + Count.of(blocking, "finding")
                : spoken(asked.outcome());
    }

    private String escalation() {
        if (verdict.escalation().outcome() == Outcome.NONE) {
            return "none";
        }
        List<String> names = new ArrayList<>();
        verdict.escalateTo().forEach(party -> names.add(Phrases.party(party)));
        boolean clear = verdict.escalation().route().map(Route::isClear).orElse(false);
        return "to " + String.join(" and ", names) + (clear ? "" : "; the route is unclear");
    }

    /** The values that a file may give for the fact, or an example of one. */
    static String allowed(Fact<?> fact) {
        if (fact.field().kind() instanceof Kind.OneOf<?> one) {
            return names(one.type().getEnumConstants(), " | ");
        }
        if (fact.field().kind() instanceof Kind.SomeOf<?> some) {
            return "[], or some of " + names(some.type().getEnumConstants(), ", ");
        }
        if (fact.field().deniable()) {
            return "none, or what went wrong";
        }
        if (fact.field().kind() == Kind.TEXTS) {
            // an empty list is an answer only where the format says so
            return "a list of texts" + (fact.field().description().contains("[]") ? ", [] for none" : "");
        }
        return fact.field().example().map(example -> "such as " + example).orElse("a list");
    }

    private static String names(Choice[] choices, String between) {
        List<String> names = new ArrayList<>();
        for (Choice choice : choices) {
            names.add(choice.wireName());
        }
        return String.join(between, names);
    }

    /** A path, id or list of choices in the parts between which a line may be broken; a file's name is one. */
    static List<String> parts(String code) {
        return List.of(code.split(code.indexOf('/') < 0 ? "(?<=[.:|])(?=\\w)" : "(?<=/)", -1));
    }

    /** The clauses of the findings, each once, in the register's order. */
    static String clauses(List<Finding> findings) {
        List<Clause> clauses = new ArrayList<>();
        for (Finding finding : findings) {
            for (Clause clause : finding.clauses()) {
                if (!clauses.contains(clause)) {
                    clauses.add(clause);
                }
            }
        }
        clauses.sort(null);
        StringBuilder joined = new StringBuilder();
        for (Clause clause : clauses) {
            joined.append(joined.length() == 0 ? "" : " ").append(clause);
        }
        return joined.toString();
    }

    /** What is wrong with a file, and what to do. */
    static String of(Problem problem) {
        return problem.message() + (problem.help() == null ? "" : "; " + problem.help());
    }

    /** How many problems of a file are not named. */
    static int more(SituationException refusal) {
        return refusal.count() - refusal.problems().size();
    }

    private static String spoken(Choice choice) {
        return choice.wireName().replace('-', ' ');
    }
}
