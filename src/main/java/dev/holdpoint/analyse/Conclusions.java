package dev.holdpoint.analyse;

import dev.holdpoint.analyse.Conclusion.Cure;
import dev.holdpoint.analyse.Value.Part;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The finding that a rule concludes: what each method of {@link dev.holdpoint.engine.Findings} makes of what it is given. Said here once
 * more, as formulas, and held to the engine by tests.
 *
 * @param rule that concludes it
 * @param given to the method
 */
record Conclusions(ParsedRule rule, List<Value> given) {
    /** How a finding of that method can stand. */
    static Set<Status> statuses(String method) {
        return switch (method) {
            case "notAsWanted", "missing", "stillRunning" -> EnumSet.of(Status.FAILED, Status.UNKNOWN);
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
            case "notClosed" -> EnumSet.allOf(Status.class);
            default -> throw new Untranslated("`Findings." + method + "`");
        };
    }

    /** Whether a finding of that method is a reason to pause a category. */
    static boolean pauses(String method) {
        return Set.of("reasonToPause", "pauseUntilClosed", "affectedAutomation").contains(method);
    }

    /** What the method concludes. */
    Conclusion of(String method) {
        return switch (method) {
            case "notAsWanted" ->
                of(FindingType.NOT_AS_WANTED, byFact(0, Status.FAILED), factsBut(1), List.of(to(0, 1)));
            case "advised" -> of(FindingType.NOT_AS_WANTED, always(Status.ADVICE), factsBut(1), List.of(to(0, 1)));
            case "failed" -> said(always(Status.FAILED), wants() ? to(0, 1) : say(given.get(0)));
            case "advice" -> wants() ? said(always(Status.ADVICE), to(0, 1)) : said(always(Status.ADVICE));
            case "missing" -> missing();
            case "notKnown" ->
                of(FindingType.NOT_KNOWN, always(Status.UNKNOWN), facts(given), List.of(say(given.get(0))));
            case "trigger" -> trigger();
            case "escalate" -> escalate();
            case "inform" -> sent(FindingType.AS_THE_RULE_SAYS);
            case "contradiction" ->
                of(
                        FindingType.CONTRADICTION,
                        always(Status.CONTRADICTION),
                        facts(given),
                        List.of(say(given.get(0)), say(given.get(1))));
            case "reasonToPause" -> reason(false);
            case "pauseUntilClosed" -> reason(true);
            case "affectedAutomation" -> affected();
            case "stillRunning" -> stillRunning();
            case "secret" -> of(FindingType.SECRET, always(Status.FAILED), List.of(), List.of());
            case "secretSeen" -> of(FindingType.SECRET, always(Status.ADVICE), List.of(), List.of());
            case "route" -> sent(FindingType.ROUTE);
            case "noRoute" -> unclear(Status.UNKNOWN, Incident.SYMPTOMS.name(), Incident.SUSPECTED_PARTY.name());
            case "conflictingRoutes" -> unclear(Status.FAILED, Incident.SYMPTOMS.name());
            case "incompleteEvidence" -> incomplete();
            case "notClosed" -> of(FindingType.NOT_CLOSED, keyed(Status.class, given.get(0)), List.of(), List.of());
            default -> throw new Untranslated("`Findings." + method + "`");
        };
    }

    private Conclusion of(FindingType type, Map<Status, Formula> statuses, List<Part> facts, List<Cure> remedies) {
        return Conclusion.of(rule, type, statuses, facts, remedies);
    }

    /** What the rule's own sentence says, of a fact and what would clear it, and of the facts why. */
    private Conclusion said(Map<Status, Formula> statuses, Cure... remedies) {
        return of(FindingType.AS_THE_RULE_SAYS, statuses, wants() ? factsBut(1) : facts(given), List.of(remedies));
    }

    /** Whether the method was given the value that its first fact should have. */
    private boolean wants() {
        return given.size() > 1 && given.get(1) instanceof Value.Cases;
    }

    private Conclusion missing() {
        List<Cure> remedies = new ArrayList<>();
        Formula unknown = Formula.YES;
        for (Value value : given) {
            Said fact = Said.of(value);
            Formula empty = fact.empty();
            remedies.add(new Cure(fact, "", fact.unknown().or(empty)));
            // the last that is missing says how the finding stands
            unknown = fact.unknown().or(empty.not().and(unknown));
        }
        return of(FindingType.NOT_AS_WANTED, unknownOr(Status.FAILED, unknown), facts(given), remedies);
    }

    private Conclusion trigger() {
        List<Part> facts = facts(given.subList(0, 1));
        if (facts.isEmpty() || !facts.get(0).when().isTrue()) {
            throw new Untranslated("`Findings.trigger` of a list whose first fact is not always the same");
        }
        Said first = facts.get(0).said();
        Formula unknown = first.unknown();
        Cure remedy = new Cure(first, given.size() > 1 ? wanted(given.get(1)) : "", unknown);
        return of(FindingType.AS_THE_RULE_SAYS, unknownOr(Status.TRIGGER, unknown), facts, List.of(remedy));
    }

    private Conclusion escalate() {
        List<Value> facts = new ArrayList<>(given);
        facts.remove(2);
        return of(
                        FindingType.AS_THE_RULE_SAYS,
                        byFact(1, Status.TRIGGER),
                        facts(facts.subList(1, facts.size())),
                        List.of(to(1, 2)))
                .sent(keyed(Party.class, given.get(0)));
    }

    /** To a party, because of a fact, and nothing has to be put right for that. */
    private Conclusion sent(FindingType type) {
        return of(type, always(Status.TRIGGER), facts(given.subList(1, 2)), List.of())
                .sent(keyed(Party.class, given.get(0)));
    }

    private Conclusion reason(boolean untilClosed) {
        return of(FindingType.REASON_TO_PAUSE, byFact(1, Status.TRIGGER), facts(given.subList(1, 2)), List.of(to(1, 2)))
                .about(category(), untilClosed);
    }

    private Conclusion affected() {
        Said affected = Said.of(given.get(1));
        Said impact = Said.of(given.get(2));
        Formula known = affected.known();
        return of(
                        FindingType.REASON_TO_PAUSE,
                        unknownOr(Status.TRIGGER, known.not()),
                        facts(given.subList(1, 3)),
                        List.of(
                                new Cure(impact, ProductionImpact.ENDED.wireName(), known),
                                new Cure(affected, "", known.not())))
                .about(category(), false);
    }

    /** As certain as its reasons are, and cites what they cite. */
    private Conclusion stillRunning() {
        if (!(given.get(0) instanceof Thing automation) || !(given.get(1) instanceof Value.Several reasons)) {
            throw new Untranslated("`Findings.stillRunning` of these");
        }
        Said state = Said.of(automation.property("state"));
        List<Part> facts = new ArrayList<>(List.of(new Part(state, Formula.YES)));
        Map<Clause, Formula> clauses = new TreeMap<>();
        List<Formula> certain = new ArrayList<>();
        for (Thing thing : reasons.things()) {
            Conclusion reason = thing.conclusion();
            if (reason == null || reason.facts().isEmpty()) {
                throw new Untranslated("to collect " + thing.type().getSimpleName());
            }
            Part first = reason.facts().get(0);
            facts.add(new Part(first.said(), thing.exists().and(first.when())));
            reason.clauses()
                    .forEach((clause, when) ->
                            clauses.merge(clause, thing.exists().and(when), Formula::or));
            Formula unknown = reason.statuses().getOrDefault(Status.UNKNOWN, Formula.NO);
            certain.add(thing.exists().and(unknown.not()));
        }
        Formula failed = state.known().and(Formula.any(certain));
        Cure remedy = new Cure(state, AutomationState.PAUSED.wireName(), Formula.YES);
        return of(FindingType.STILL_RUNNING, unknownOr(Status.FAILED, failed.not()), facts, List.of(remedy))
                .about(category(), false)
                .citing(clauses);
    }

    /** To internal operations; what would clear it are these facts of the incident. */
    private Conclusion unclear(Status status, String... remedies) {
        if (!(given.get(0) instanceof Thing incident)) {
            throw new Untranslated("an unclear route of no incident");
        }
        List<Value> facts = Stream.of(Incident.SYMPTOMS, Incident.SUSPECTED_PARTY, Incident.REPRODUCIBLE)
                .map(field -> incident.property(field.name()))
                .toList();
        return of(
                        FindingType.UNCLEAR_ROUTE,
                        always(status),
                        facts(facts),
                        Stream.of(remedies)
                                .map(name -> say(incident.property(name)))
                                .toList())
                .sent(Map.of(Party.INTERNAL, Formula.YES));
    }

    private Conclusion incomplete() {
        if (!(given.get(0) instanceof Value.Several gaps)) {
            throw new Untranslated("`Findings.incompleteEvidence` of these");
        }
        List<Part> facts = new ArrayList<>();
        List<Formula> certain = new ArrayList<>();
        List<Formula> lasting = new ArrayList<>();
        for (Thing gap : gaps.things()) {
            Said fact = Said.of(gap.property("fact"));
            facts.add(new Part(fact, gap.exists()));
            certain.add(gap.exists().and(fact.known()));
            if (gap.property("lasting") instanceof Formula lasts) {
                lasting.add(gap.exists().and(lasts));
            }
        }
        Formula cures = Formula.any(lasting).not();
        List<Cure> remedies = new ArrayList<>();
        for (Thing gap : gaps.things()) {
            String wanted = gap.properties().containsKey("wanted") ? wanted(gap.property("wanted")) : "";
            remedies.add(
                    new Cure(Said.of(gap.property("fact")), wanted, gap.exists().and(cures)));
        }
        Formula unknown = Formula.any(certain).not();
        return of(FindingType.INCOMPLETE_EVIDENCE, unknownOr(Status.TRIGGER, unknown), facts, remedies)
                .sent(Map.of(Party.INTERNAL, Formula.YES));
    }

    private static Map<Status, Formula> always(Status status) {
        return Map.of(status, Formula.YES);
    }

    /** Unknown where that fact is. */
    private Map<Status, Formula> byFact(int argument, Status known) {
        return unknownOr(known, Said.of(given.get(argument)).unknown());
    }

    private static Map<Status, Formula> unknownOr(Status known, Formula unknown) {
        Map<Status, Formula> statuses = new EnumMap<>(Status.class);
        statuses.put(Status.UNKNOWN, unknown);
        statuses.put(known, unknown.not());
        return statuses;
    }

    private static <E extends Enum<E>> Map<E, Formula> keyed(Class<E> type, Value value) {
        Map<E, Formula> keyed = new EnumMap<>(type);
        cases(value).forEach((key, when) -> keyed.put(type.cast(key), when));
        return keyed;
    }

    private static Map<Object, Formula> cases(Value value) {
        if (value instanceof Value.Cases cases) {
            return cases.when();
        }
        throw new Untranslated("what is none of a few values");
    }

    private static List<Part> facts(List<Value> values) {
        return Value.Basis.of(values).parts();
    }

    private List<Part> factsBut(int argument) {
        List<Value> facts = new ArrayList<>(given);
        facts.remove(argument);
        return facts(facts);
    }

    private Cure to(int fact, int wanted) {
        return new Cure(Said.of(given.get(fact)), wanted(given.get(wanted)), Formula.YES);
    }

    private static Cure say(Value fact) {
        return new Cure(Said.of(fact), "", Formula.YES);
    }

    private static String wanted(Value value) {
        Map<Object, Formula> cases = cases(value);
        if (cases.size() == 1 && cases.keySet().iterator().next() instanceof Choice choice) {
            return choice.wireName();
        }
        throw new Untranslated("a remedy that is not always the same");
    }

    /** That the first argument is. */
    private Value.Name category() {
        if (given.get(0) instanceof Thing automation
                && cases(automation.property("name")).keySet().iterator().next() instanceof Value.Name name) {
            return name;
        }
        throw new Untranslated("a finding about what is no category");
    }
}
