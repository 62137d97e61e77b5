package dev.holdpoint.analyse;

import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.situation.AutomationState;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.ProductionImpact;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.FindingType;
import dev.holdpoint.verdict.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The findings that rules conclude: what each method of {@link dev.holdpoint.engine.Findings} makes of what it is given. Said here once
 * more, as formulas, and held to the engine by tests.
 */
final class Conclusions {
    private final Formulas formulas;
    private final Sayings sayings;
    private final Additions additions;

    Conclusions(Formulas formulas, Sayings sayings, Additions additions) {
        this.formulas = formulas;
        this.sayings = sayings;
        this.additions = additions;
    }

    /** How a finding of that method can stand. */
    static Set<Status> statuses(String method) {
        return switch (method) {
            case "notAsWanted", "missing" -> EnumSet.of(Status.FAILED, Status.UNKNOWN);
            case "stillRunning" -> EnumSet.of(Status.FAILED, Status.UNKNOWN);
            case "failed", "secret", "conflictingRoutes" -> EnumSet.of(Status.FAILED);
            case "advised", "advice", "secretSeen" -> EnumSet.of(Status.ADVICE);
            case "trigger",
                    "escalate",
                    "reasonToPause",
                    "pauseUntilClosed",
                    "affectedAutomation",
                    "incompleteEvidence" -> EnumSet.of(Status.TRIGGER, Status.UNKNOWN);
            case "inform", "route" -> EnumSet.of(Status.TRIGGER);
            case "contradiction" -> EnumSet.of(Status.CONTRADICTION);
            case "notKnown", "noRoute" -> EnumSet.of(Status.UNKNOWN);
            case "notClosed" ->
                EnumSet.of(Status.FAILED, Status.UNKNOWN, Status.CONTRADICTION, Status.TRIGGER, Status.ADVICE);
            default -> throw new Untranslated("`Findings." + method + "`");
        };
    }

    /** Whether a finding of that method is a reason to pause a category. */
    static boolean pauses(String method) {
        return Set.of("reasonToPause", "pauseUntilClosed", "affectedAutomation").contains(method);
    }

    /** What the method concludes. */
    Conclusion of(ParsedRule rule, String method, List<Value> given) {
        return switch (method) {
            case "notAsWanted" -> wanted(rule, byFact(given, Status.FAILED), given);
            case "advised" -> wanted(rule, always(Status.ADVICE), given);
            case "failed" -> failed(rule, given);
            case "missing" -> missing(rule, given);
            case "notKnown" ->
                plain(rule, FindingType.NOT_KNOWN, always(Status.UNKNOWN), facts(given), List.of(say(given.get(0))))
                        .build();
            case "trigger" -> trigger(rule, given);
            case "escalate" -> escalate(rule, given);
            case "inform" ->
                plain(rule, FindingType.AS_THE_RULE_SAYS, always(Status.TRIGGER), facts(given.subList(1, 2)), List.of())
                        .sent(parties(given.get(0)))
                        .build();
            case "advice" -> advice(rule, given);
            case "contradiction" ->
                plain(
                                rule,
                                FindingType.CONTRADICTION,
                                always(Status.CONTRADICTION),
                                facts(given),
                                List.of(say(given.get(0)), say(given.get(1))))
                        .build();
            case "reasonToPause" -> reason(rule, given, false);
            case "pauseUntilClosed" -> reason(rule, given, true);
            case "affectedAutomation" -> affected(rule, given);
            case "stillRunning" -> stillRunning(rule, given);
            case "secret" ->
                plain(rule, FindingType.SECRET, always(Status.FAILED), List.of(), List.of())
                        .build();
            case "secretSeen" ->
                plain(rule, FindingType.SECRET, always(Status.ADVICE), List.of(), List.of())
                        .build();
            case "route" ->
                plain(rule, FindingType.ROUTE, always(Status.TRIGGER), facts(given.subList(1, 2)), List.of())
                        .sent(parties(given.get(0)))
                        .build();
            case "noRoute" -> unclear(rule, Status.UNKNOWN, given, true);
            case "conflictingRoutes" -> unclear(rule, Status.FAILED, given, false);
            case "incompleteEvidence" -> incomplete(rule, given);
            case "notClosed" ->
                plain(rule, FindingType.NOT_CLOSED, statuses(given.get(0)), List.of(), List.of())
                        .build();
            default -> throw new Untranslated("`Findings." + method + "`");
        };
    }

    private Conclusion wanted(ParsedRule rule, Map<Status, Formula> statuses, List<Value> given) {
        List<Value> facts = new ArrayList<>(given);
        Value wanted = facts.remove(1);
        return plain(rule, FindingType.NOT_AS_WANTED, statuses, facts(facts), to(given.get(0), wanted))
                .build();
    }

    private Conclusion failed(ParsedRule rule, List<Value> given) {
        boolean wanted = given.size() > 1 && given.get(1) instanceof Value.Cases;
        List<Value> facts = new ArrayList<>(given);
        List<Conclusion.Cure> remedies = wanted ? to(given.get(0), facts.remove(1)) : List.of(say(given.get(0)));
        return plain(rule, FindingType.AS_THE_RULE_SAYS, always(Status.FAILED), facts(facts), remedies)
                .build();
    }

    private Conclusion missing(ParsedRule rule, List<Value> given) {
        List<Conclusion.Cure> remedies = new ArrayList<>();
        Formula unknown = formulas.yes();
        for (Value value : given) {
            Said fact = Additions.said(value);
            Formula empty = sayings.empty(fact);
            remedies.add(new Conclusion.Cure(fact, "", formulas.or(sayings.unknown(fact), empty)));
            // the last that is missing says how the finding stands
            unknown = formulas.or(sayings.unknown(fact), formulas.and(formulas.not(empty), unknown));
        }
        return plain(rule, FindingType.NOT_AS_WANTED, unknownOr(Status.FAILED, unknown), facts(given), remedies)
                .build();
    }

    private Conclusion trigger(ParsedRule rule, List<Value> given) {
        List<Value.Part> facts = facts(given.subList(0, 1));
        if (facts.isEmpty() || !facts.get(0).when().isTrue()) {
            throw new Untranslated("`Findings.trigger` of a list whose first fact is not always the same");
        }
        Said first = facts.get(0).said();
        Formula unknown = sayings.unknown(first);
        String wanted = given.size() > 1 ? wanted(given.get(1)) : "";
        return plain(
                        rule,
                        FindingType.AS_THE_RULE_SAYS,
                        unknownOr(Status.TRIGGER, unknown),
                        facts,
                        List.of(new Conclusion.Cure(first, wanted, unknown)))
                .build();
    }

    private Conclusion escalate(ParsedRule rule, List<Value> given) {
        List<Value> facts = new ArrayList<>(given);
        Value party = facts.remove(0);
        Value wanted = facts.remove(1);
        return plain(
                        rule,
                        FindingType.AS_THE_RULE_SAYS,
                        byFact(facts, Status.TRIGGER),
                        facts(facts),
                        to(facts.get(0), wanted))
                .sent(parties(party))
                .build();
    }

    private Conclusion advice(ParsedRule rule, List<Value> given) {
        boolean wanted = given.size() > 1 && given.get(1) instanceof Value.Cases;
        List<Value> facts = new ArrayList<>(given);
        List<Conclusion.Cure> remedies = wanted ? to(given.get(0), facts.remove(1)) : List.of();
        return plain(rule, FindingType.AS_THE_RULE_SAYS, always(Status.ADVICE), facts(facts), remedies)
                .build();
    }

    private Conclusion reason(ParsedRule rule, List<Value> given, boolean untilClosed) {
        return plain(
                        rule,
                        FindingType.REASON_TO_PAUSE,
                        byFact(given.subList(1, 2), Status.TRIGGER),
                        facts(given.subList(1, 2)),
                        to(given.get(1), given.get(2)))
                .about(given.get(0), untilClosed)
                .build();
    }

    private Conclusion affected(ParsedRule rule, List<Value> given) {
        Said affected = Additions.said(given.get(1));
        Said impact = Additions.said(given.get(2));
        Formula known = sayings.known(affected);
        List<Conclusion.Cure> remedies = List.of(
                new Conclusion.Cure(impact, ProductionImpact.ENDED.wireName(), known),
                new Conclusion.Cure(affected, "", formulas.not(known)));
        return plain(
                        rule,
                        FindingType.REASON_TO_PAUSE,
                        unknownOr(Status.TRIGGER, formulas.not(known)),
                        facts(given.subList(1, 3)),
                        remedies)
                .about(given.get(0), false)
                .build();
    }

    /** As certain as its reasons are, and cites what they cite. */
    private Conclusion stillRunning(ParsedRule rule, List<Value> given) {
        if (!(given.get(0) instanceof Value.One automation) || !(given.get(1) instanceof Value.Several reasons)) {
            throw new Untranslated("`Findings.stillRunning` of these");
        }
        Said state = Additions.said(automation.thing().property("state"));
        List<Value.Part> facts = new ArrayList<>(List.of(new Value.Part(state, formulas.yes())));
        Map<Clause, Formula> clauses = new TreeMap<>();
        List<Formula> certain = new ArrayList<>();
        for (Thing thing : reasons.things()) {
            Conclusion reason = conclusion(thing);
            Value.Part first = reason.facts().get(0);
            facts.add(new Value.Part(first.said(), formulas.and(thing.exists(), first.when())));
            reason.clauses()
                    .forEach((clause, when) ->
                            clauses.merge(clause, formulas.and(thing.exists(), when), (a, b) -> formulas.or(a, b)));
            Formula unknown = reason.statuses().getOrDefault(Status.UNKNOWN, formulas.no());
            certain.add(formulas.and(thing.exists(), formulas.not(unknown)));
        }
        Formula failed = formulas.and(sayings.known(state), formulas.or(certain));
        List<Conclusion.Cure> remedies =
                List.of(new Conclusion.Cure(state, AutomationState.PAUSED.wireName(), formulas.yes()));
        return plain(rule, FindingType.STILL_RUNNING, unknownOr(Status.FAILED, formulas.not(failed)), facts, remedies)
                .about(given.get(0), false)
                .citing(clauses)
                .build();
    }

    private static Conclusion conclusion(Thing thing) {
        Conclusion conclusion = thing.conclusion();
        if (conclusion == null || conclusion.facts().isEmpty()) {
            throw new Untranslated("to collect " + thing.type().getSimpleName());
        }
        return conclusion;
    }

    private Conclusion unclear(ParsedRule rule, Status status, List<Value> given, boolean suspicionHelps) {
        if (!(given.get(0) instanceof Value.One incident)) {
            throw new Untranslated("an unclear route of no incident");
        }
        Thing thing = incident.thing();
        List<Value> facts = List.of(
                thing.property(Incident.SYMPTOMS.name()),
                thing.property(Incident.SUSPECTED_PARTY.name()),
                thing.property(Incident.REPRODUCIBLE.name()));
        List<Conclusion.Cure> remedies =
                suspicionHelps ? List.of(say(facts.get(0)), say(facts.get(1))) : List.of(say(facts.get(0)));
        return plain(rule, FindingType.UNCLEAR_ROUTE, always(status), facts(facts), remedies)
                .sent(Map.of(Party.INTERNAL, formulas.yes()))
                .build();
    }

    private Conclusion incomplete(ParsedRule rule, List<Value> given) {
        if (!(given.get(0) instanceof Value.Several gaps)) {
            throw new Untranslated("`Findings.incompleteEvidence` of these");
        }
        List<Value.Part> facts = new ArrayList<>();
        List<Conclusion.Cure> remedies = new ArrayList<>();
        List<Formula> certain = new ArrayList<>();
        List<Formula> lasting = new ArrayList<>();
        for (Thing gap : gaps.things()) {
            Said fact = Additions.said(gap.property("fact"));
            facts.add(new Value.Part(fact, gap.exists()));
            certain.add(formulas.and(gap.exists(), sayings.known(fact)));
            if (gap.property("lasting") instanceof Value.Truth truth) {
                lasting.add(formulas.and(gap.exists(), truth.holds()));
            }
        }
        Formula cures = formulas.not(formulas.or(lasting));
        for (Thing gap : gaps.things()) {
            String wanted = gap.properties().containsKey("wanted") ? wanted(gap.property("wanted")) : "";
            remedies.add(new Conclusion.Cure(
                    Additions.said(gap.property("fact")), wanted, formulas.and(gap.exists(), cures)));
        }
        return plain(
                        rule,
                        FindingType.INCOMPLETE_EVIDENCE,
                        unknownOr(Status.TRIGGER, formulas.not(formulas.or(certain))),
                        facts,
                        remedies)
                .sent(Map.of(Party.INTERNAL, formulas.yes()))
                .build();
    }

    private Map<Status, Formula> always(Status status) {
        return Map.of(status, formulas.yes());
    }

    private Map<Status, Formula> byFact(List<Value> given, Status known) {
        return unknownOr(known, sayings.unknown(Additions.said(given.get(0))));
    }

    private Map<Status, Formula> unknownOr(Status known, Formula unknown) {
        Map<Status, Formula> statuses = new EnumMap<>(Status.class);
        statuses.put(Status.UNKNOWN, unknown);
        statuses.put(known, formulas.not(unknown));
        return statuses;
    }

    private static Map<Status, Formula> statuses(Value value) {
        Map<Status, Formula> statuses = new EnumMap<>(Status.class);
        cases(value).forEach((status, when) -> statuses.put((Status) status, when));
        return statuses;
    }

    private static Map<Party, Formula> parties(Value value) {
        Map<Party, Formula> parties = new EnumMap<>(Party.class);
        cases(value).forEach((party, when) -> parties.put((Party) party, when));
        return parties;
    }

    private static Map<Object, Formula> cases(Value value) {
        if (value instanceof Value.Cases cases) {
            return cases.when();
        }
        throw new Untranslated("what is none of a few values");
    }

    private List<Value.Part> facts(List<Value> given) {
        return additions.basis(given).parts();
    }

    private List<Conclusion.Cure> to(Value fact, Value wanted) {
        return List.of(new Conclusion.Cure(Additions.said(fact), wanted(wanted), formulas.yes()));
    }

    private Conclusion.Cure say(Value fact) {
        return new Conclusion.Cure(Additions.said(fact), "", formulas.yes());
    }

    private static String wanted(Value value) {
        Map<Object, Formula> cases = cases(value);
        if (cases.size() == 1 && cases.keySet().iterator().next() instanceof Choice choice) {
            return choice.wireName();
        }
        throw new Untranslated("a remedy that is not always the same");
    }

    private Draft plain(
            ParsedRule rule,
            FindingType type,
            Map<Status, Formula> statuses,
            List<Value.Part> facts,
            List<Conclusion.Cure> remedies) {
        Map<Clause, Formula> clauses = new TreeMap<>();
        rule.text().rule().clauses().forEach(clause -> clauses.put(clause, formulas.yes()));
        return new Draft(rule, type, statuses, facts, remedies, clauses);
    }

    /** A conclusion while it is made. */
    private static final class Draft {
        private final ParsedRule rule;
        private final FindingType type;
        private final Map<Status, Formula> statuses;
        private final List<Value.Part> facts;
        private final List<Conclusion.Cure> remedies;
        private Map<Clause, Formula> clauses;
        private Optional<Value.Name> category = Optional.empty();
        private boolean untilClosed;
        private Map<Party, Formula> party = Map.of();

        Draft(
                ParsedRule rule,
                FindingType type,
                Map<Status, Formula> statuses,
                List<Value.Part> facts,
                List<Conclusion.Cure> remedies,
                Map<Clause, Formula> clauses) {
            this.clauses = clauses;
            this.rule = rule;
            this.type = type;
            this.statuses = statuses;
            this.facts = facts;
            this.remedies = remedies;
        }

        Draft about(Value automation, boolean onlyUntilClosed) {
            Object name = automation instanceof Value.One one
                    ? cases(one.thing().property("name")).keySet().iterator().next()
                    : automation;
            if (!(name instanceof Value.Name known)) {
                throw new Untranslated("a finding about what is no category");
            }
            category = Optional.of(known);
            untilClosed = onlyUntilClosed;
            return this;
        }

        Draft sent(Map<Party, Formula> parties) {
            party = parties;
            return this;
        }

        Draft citing(Map<Clause, Formula> cited) {
            clauses = cited;
            return this;
        }

        Conclusion build() {
            return new Conclusion(rule, type, statuses, clauses, facts, remedies, category, untilClosed, party);
        }
    }
}
