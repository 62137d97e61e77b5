package dev.holdpoint.verdict;

import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Diagnostics;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.FormatOrder;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.Phase;
import dev.holdpoint.situation.ProductionImpact;
import dev.holdpoint.situation.RollbackDecision;
import dev.holdpoint.situation.RollbackRecord;
import dev.holdpoint.situation.Update;
import dev.holdpoint.situation.UpdateState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a verdict asks people to do, and to find out: each thing once, in the order in which it is due. */
public final class NextSteps {
    // written out: those that Comparator makes are in no archive of classes, and every start would make them again
    private static final Comparator<Step> BY_PHASE = (one, other) -> one.due().compareTo(other.due());

    private static final Comparator<Question> BY_QUESTION = (one, other) -> {
        int later = one.fact().field().asked().compareTo(other.fact().field().asked());
        return later != 0 ? later : FormatOrder.FACTS.compare(one.fact(), other.fact());
    };

    /** What is written down last is found first: a backup is proved where it lies. */
    private static final Comparator<Fact<?>> LATE_FIRST = (one, other) -> {
        int earlier = other.field().phase().compareTo(one.field().phase());
        return earlier != 0 ? earlier : FormatOrder.FACTS.compare(one, other);
    };

    private final Verdict verdict;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Fact<?>, Question> questions = new LinkedHashMap<>();
    /** What contradicts something else: which of both is wrong is settled before anything is done about one of them. */
    private final Set<Fact<?>> disputed = new HashSet<>();

    private boolean decided;
    private boolean goesBack;

    private NextSteps(Verdict verdict) {
        this.verdict = verdict;
        for (Finding finding : findings(verdict)) {
            if (finding.type() == FindingType.CONTRADICTION) {
                disputed.addAll(finding.facts());
            }
        }
        actions();
        goBack();
        close();
        for (Finding finding : findings(verdict)) {
            finding(finding);
        }
        receivers();
    }

    /** What that verdict asks for. */
    public static NextSteps of(Verdict verdict) {
        return new NextSteps(verdict);
    }

    /** What to do, in the order in which it should be done. */
    public List<Step> steps() {
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort(BY_PHASE);
        checkAgain(sorted);
        return List.copyOf(sorted);
    }

    /** What else is to be done may hang on which of two that contradict each other is wrong. */
    private static void checkAgain(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (isCorrection(step)) {
                if (!steps.stream().allMatch(NextSteps::isCorrection)) {
                    steps.set(
                            i,
                            new Step(step.due(), Sentences.correctThen(step.work()), step.findings(), step.command()));
                }
                return;
            }
        }
    }

    private static boolean isCorrection(Step step) {
        return !step.findings().isEmpty()
                && step.findings().stream().allMatch(finding -> finding.type() == FindingType.CONTRADICTION);
    }

    /**
     * What to do for that gate: what clears a finding that stands on it, and in an incident all that comes before the evidence is handed
     * over.
     */
    public List<Step> steps(Decision gate) {
        return steps().stream().filter(step -> matters(step, gate)).toList();
    }

    /** What to find out for that gate: what stands in the most of the findings that hold it first, then in the order of the format. */
    public List<Question> questions(Decision gate) {
        return questions().stream()
                .filter(question -> weight(question, gate) > 0)
                .sorted((one, other) -> {
                    int heavier = Integer.compare(weight(other, gate), weight(one, gate));
                    return heavier != 0
                            ? heavier
                            : one.findings().get(0).compareTo(other.findings().get(0));
                })
                .toList();
    }

    /** The finding that is named as the reason why that gate is shut: of the first step, else of the first question. */
    public Optional<Finding> first(Decision gate) {
        return Stream.concat(
                        steps(gate).stream().flatMap(step -> step.findings().stream()),
                        questions(gate).stream().flatMap(question -> question.findings().stream()))
                .filter(finding -> finding.blocks(gate))
                .findFirst()
                .or(() -> verdict.findings(gate).stream()
                        .filter(finding -> finding.blocks(gate))
                        .findFirst());
    }

    private boolean matters(Step step, Decision gate) {
        boolean urgent =
                verdict.situation().anIncident().isPresent() && step.due().compareTo(Phase.HAND_OVER) <= 0;
        return urgent || isOpened(step, gate) || step.findings().stream().anyMatch(finding -> finding.decides(gate));
    }

    /** Whether the step is what one waits for the gate to do: the update for start, going on for the others. */
    private boolean isOpened(Step step, Decision gate) {
        return switch (gate) {
            case START -> step.due() == Phase.UPDATE && verdict.mayStart();
            case CLOSE, RESUME ->
                step.findings().isEmpty() && verdict.gate(gate).isOpen();
            default -> false;
        };
    }

    /** In how many findings that hold the gate the question stands. */
    private int weight(Question question, Decision gate) {
        int weight = 0;
        for (Finding finding : question.findings()) {
            weight += verdict.findings(gate).contains(finding) && finding.blocks(gate) ? 1 : 0;
        }
        return weight;
    }

    /** What to find out, in the order in which it is due, then in the order of the format. */
    public List<Question> questions() {
        List<Question> sorted = new ArrayList<>(questions.values());
        sorted.sort(BY_QUESTION);
        return List.copyOf(sorted);
    }

    /** Every finding that stands on a decision, once, in the register's order. */
    public static List<Finding> findings(Verdict verdict) {
        Set<Finding> all = new LinkedHashSet<>();
        for (Decision decision : Decision.values()) {
            all.addAll(verdict.findings(decision));
        }
        List<Finding> sorted = new ArrayList<>(all);
        sorted.sort(null);
        return sorted;
    }

    /** One step for all that is to be paused, and one for all that may run again: it is one visit to one page. */
    private void actions() {
        List<String> toPause = new ArrayList<>();
        List<String> mayRun = new ArrayList<>();
        List<Finding> reasons = new ArrayList<>();
        for (PauseDecision.Category category : verdict.pause().categories()) {
            String name = Phrases.value(category.automation().category());
            if (category.action() == PauseAction.PAUSE) {
                toPause.add(name);
                reasons.addAll(category.findings());
            } else if (category.action() == PauseAction.MAY_RESUME) {
                mayRun.add(name);
            }
        }
        if (!toPause.isEmpty()) {
            findings(verdict).stream()
                    .filter(finding -> finding.type() == FindingType.STILL_RUNNING)
                    .forEach(reasons::add);
        }
        List<Finding> unlisted = verdict.pause().unlisted();
        String names = String.join(", ", toPause);
        if (!unlisted.isEmpty() && goesOn()) {
            step(
                    Phase.PAUSE,
                    toPause.isEmpty() ? Sentences.pauseAll() : Sentences.pauseAllFirst(names),
                    plus(reasons, unlisted));
        } else if (!toPause.isEmpty()) {
            step(Phase.PAUSE, Sentences.pause(names), reasons);
        }
        if (!mayRun.isEmpty()) {
            step(Phase.RECOVER, Sentences.letRun(String.join(", ", mayRun)), List.of());
        }
    }

    /** Where the update may be what hurts, the way back comes before all that takes long. */
    private void goBack() {
        Update update = verdict.situation().update();
        decided = update.record().rollbackDecision().is(RollbackDecision.ROLL_BACK);
        boolean hurts = update.production().diagnostics().is(Diagnostics.FAILED) || goesOn();
        if (!hurts
                || !update.state().is(UpdateState.APPLIED)
                || update.record().rollbackDecision().is(RollbackDecision.KEEP)) {
            return;
        }
        goesBack = true;
        List<Finding> undecided = findings(verdict).stream()
                .filter(finding -> finding.remedies().stream().anyMatch(NextSteps::isOfRollback))
                .toList();
        if (verdict.rollback().outcome() == Outcome.READY) {
            String how = Sentences.wayBackReady(
                    decided ? Sentences.rollBack() : Sentences.decideRollBack(),
                    Phrases.value(update.record().backupLocation()),
                    Phrases.value(update.record().restoreOwner()));
            step(Phase.GO_BACK, how, undecided);
        } else if (decided) {
            prove();
            step(Phase.GO_BACK, Sentences.thenRollBack(), undecided);
        } else {
            step(Phase.GO_BACK, Sentences.wayBackNotReady(Sentences.decideRollBack()), undecided);
            prove();
        }
    }

    /** What the way back waits for, found before it is tried: nobody goes back to what may not be there. */
    private void prove() {
        List<Finding> missing = new ArrayList<>();
        Map<Fact<?>, String> works = new TreeMap<>(LATE_FIRST);
        for (Finding finding : verdict.rollback().findings()) {
            if (finding.type() == FindingType.CONTRADICTION) {
                step(Phase.GO_BACK, correct(finding), List.of(finding));
            }
            for (Remedy remedy : finding.remedies()) {
                if (waitsForRollback(finding, remedy) && !disputed.contains(remedy.fact())) {
                    works.put(
                            remedy.fact(),
                            remedy.fact().field().todoBeforeRollback().orElseThrow());
                    missing.add(finding);
                }
            }
        }
        if (!works.isEmpty()) {
            step(Phase.GO_BACK, Sentences.beforeRollback(Phrases.joined(List.copyOf(works.values()))), missing);
        }
    }

    /** Whether that is proved or found on the way to the rollback, and not when an update is prepared or put on record. */
    private boolean waitsForRollback(Finding finding, Remedy remedy) {
        return goesBack
                && finding.type() != FindingType.CONTRADICTION
                && verdict.rollback().findings().contains(finding)
                && remedy.fact().field().todoBeforeRollback().isPresent();
    }

    /** What may be closed is closed, and that is put on record: until then normal use has not begun. */
    private void close() {
        Update update = verdict.situation().update();
        if (verdict.mayClose() && update.closedAt().unknown()) {
            steps.add(new Step(
                    Phase.RECORD,
                    Sentences.close(),
                    List.of(),
                    file(verdict).map(file -> "holdpoint set " + file + asOfNow() + " update.closedAt=now")));
        }
    }

    /** What happens now is later than all that a file says of an earlier time. */
    private String asOfNow() {
        return verdict.situation().asOf().known() ? " asOf=now" : "";
    }

    /** Whether an incident affects production, or may. */
    private boolean goesOn() {
        return verdict.situation()
                .anIncident()
                .filter(incident -> incident.productionImpact().mayBe(ProductionImpact.CONTINUING))
                .isPresent();
    }

    private static boolean isOfRollback(Remedy remedy) {
        return remedy.fact().field() == RollbackRecord.ROLLBACK_DECISION || isRollback(remedy);
    }

    /** Whether the update is not to be made, but undone. */
    private static boolean isRollback(Remedy remedy) {
        return remedy.wanted()
                .filter(wanted -> wanted == UpdateState.ROLLED_BACK)
                .isPresent();
    }

    /** Whether it helps to know more: a conflict of causes is settled by none of the facts that nobody gave. */
    private static boolean helps(Finding finding) {
        boolean conflict = finding.type() == FindingType.UNCLEAR_ROUTE && finding.status() == Status.FAILED;
        return finding.status() != Status.ADVICE && !conflict;
    }

    private void finding(Finding finding) {
        for (Fact<?> fact : finding.facts()) {
            if (fact.unknown() && helps(finding)) {
                question(fact, finding);
            }
        }
        switch (finding.type()) {
            case CONTRADICTION -> step(finding.facts().get(0).field().phase(), correct(finding), List.of(finding));
            case SECRET -> secret(finding);
            case NOT_AS_WANTED, NOT_KNOWN, AS_THE_RULE_SAYS -> remedies(finding);
            case UNCLEAR_ROUTE -> unclear(finding);
            case REASON_TO_PAUSE, STILL_RUNNING, INCOMPLETE_EVIDENCE, ROUTE, NOT_CLOSED -> {
                // the steps for these come from the pause decision, the gates' own findings, and the parties to go to
            }
        }
    }

    /** What is known to be wrong is put right; of what nobody knows, only that is done at once which a delay would spoil. */
    private void remedies(Finding finding) {
        for (Remedy remedy : finding.remedies()) {
            Field<?> field = remedy.fact().field();
            boolean due = !disputed.contains(remedy.fact()) && (remedy.fact().known() || isUrgent(remedy));
            if (isRollback(remedy)) {
                rollBack(finding);
            } else if (due && !waitsForRollback(finding, remedy)) {
                Optional<String> todo = remedy.fact().known() ? field.todo() : field.todoIfUnsure();
                todo.ifPresent(work -> step(field.phase(), worded(finding, field, work), List.of(finding)));
            }
        }
    }

    /** A rollback that nothing urges is made when an update would be. */
    private void rollBack(Finding finding) {
        if (!goesBack) {
            step(Phase.UPDATE, Sentences.rollBack(), List.of(finding));
        }
    }

    /** What somebody does at once, without waiting to be told whether it is done already. */
    private static boolean isUrgent(Remedy remedy) {
        boolean toBeDone = remedy.wanted().filter(wanted -> wanted != Answer.NO).isPresent();
        return toBeDone && remedy.fact().field().phase().compareTo(Phase.GO_BACK) < 0;
    }

    /** Nobody is told to update production while start is blocked, or to review what has not been done. */
    private String worded(Finding finding, Field<?> field, String work) {
        if (field == Update.STATE && !verdict.mayStart()) {
            return Sentences.onceStartIsOpen(work);
        }
        if (field == Incident.PRODUCTION_IMPACT) {
            return goesBack && decided ? Sentences.workAgainBack() : WhoseCase.workAgain(verdict);
        }
        return finding.status() == Status.ADVICE && field.phase() == Phase.RECORD ? Sentences.onceActed(work) : work;
    }

    private void unclear(Finding finding) {
        if (finding.status() != Status.UNKNOWN) {
            step(Phase.COMPLETE, WhoseCase.settleCause(finding), List.of(finding));
        }
    }

    /** A case is told at once; its evidence waits for handoff. */
    private void receivers() {
        for (EscalationDecision.Receiver receiver : verdict.escalation().parties()) {
            String party = Phrases.party(receiver.party());
            List<Finding> routing = receiver.findings().stream()
                    .filter(reason -> reason.type() == FindingType.ROUTE)
                    .toList();
            if (routing.isEmpty()) {
                boolean unclear =
                        receiver.findings().stream().anyMatch(reason -> reason.type() == FindingType.UNCLEAR_ROUTE);
                step(
                        Phase.HAND_OVER,
                        unclear ? Sentences.tellUnclear(party) : Sentences.tell(party),
                        receiver.findings());
            } else if (verdict.mayHandOff()) {
                steps.add(new Step(
                        Phase.HAND_OVER, Sentences.handOver(party), receiver.findings(), packet(receiver.party())));
            } else {
                step(Phase.HAND_OVER, Sentences.handOverLater(party), receiver.findings());
            }
        }
    }

    /** The situation's file, as a command can name it; empty where no shell would take its name as it is meant. */
    public static Optional<String> file(Verdict verdict) {
        return verdict.situation().source().flatMap(NextSteps::word);
    }

    private Optional<String> packet(Party party) {
        return file(verdict)
                .map(source -> "holdpoint packet " + source + " --party " + party.wireName() + " -o packet");
    }

    /** The name as one word of a command line: in quotes where a shell would take it for something else. */
    private static Optional<String> word(String name) {
        if (name.chars().allMatch(c -> isPlain(c, "._-/"))) {
            return Optional.of(name);
        }
        boolean quotable = name.chars().allMatch(c -> isPlain(c, "._-/ ()[]{}#&+,;:=@~%!$*?^"));
        return quotable ? Optional.of("'" + name + "'") : Optional.empty();
    }

    private static boolean isPlain(int c, String others) {
        return Character.isLetterOrDigit(c) || others.indexOf(c) >= 0;
    }

    private static String correct(Finding contradiction) {
        return Sentences.correct(
                Phrases.placed(contradiction.facts().get(0)),
                Phrases.placed(contradiction.facts().get(1)));
    }

    /** What was found is taken out; a key that stood in a file is no secret any more, and is revoked. */
    private void secret(Finding finding) {
        SecretKind kind = finding.secret().orElseThrow().kind();
        step(Phase.COMPLETE, takeOut(finding), List.of(finding), isLog(finding) ? redact(finding) : Optional.empty());
        if (kind == SecretKind.PROVIDER_KEY || kind == SecretKind.CREDENTIAL) {
            step(Phase.COMPLETE, Sentences.revoke(Phrases.aSecret(kind)), List.of(finding));
        }
    }

    /** What is to be done about a secret that was found. @throws java.util.NoSuchElementException if it is no such finding */
    public static String takeOut(Finding finding) {
        return isLog(finding)
                ? Sentences.takeOff(Phrases.textOf(finding.facts().get(0)))
                : Sentences.takeOut(
                        Phrases.aSecret(finding.secret().orElseThrow().kind()),
                        Phrases.textOf(finding.facts().get(0)));
    }

    /** Whether what was found is all of a file: nothing would be left of it. */
    static boolean isLog(Finding finding) {
        return finding.secret().orElseThrow().kind() == SecretKind.RAW_LOG
                && finding.facts().get(0).field() == Attachment.FILE;
    }

    /** What writes the attached file without what was found in it, beside it. */
    private Optional<String> redact(Finding finding) {
        String attached = Phrases.value(finding.facts().get(0));
        String folder = verdict.situation()
                .source()
                .filter(source -> !source.equals("-"))
                .map(source -> source.substring(0, source.lastIndexOf('/') + 1))
                .orElse("");
        int dot = attached.indexOf('.', attached.lastIndexOf('/') + 2);
        String stem = dot < 0 ? attached : attached.substring(0, dot);
        String clean = stem + ".redacted" + attached.substring(stem.length());
        return word(folder + attached)
                .flatMap(from -> word(folder + clean).map(to -> "holdpoint redact " + from + " -o " + to));
    }

    private void step(Phase due, String work, List<Finding> findings) {
        step(due, work, findings, Optional.empty());
    }

    /** The same work for several findings is one step, due when it first is. */
    private void step(Phase due, String work, List<Finding> findings, Optional<String> command) {
        for (int i = 0; i < steps.size(); i++) {
            Step before = steps.get(i);
            if (before.work().equals(work)) {
                Phase first = due.compareTo(before.due()) < 0 ? due : before.due();
                steps.set(i, new Step(first, work, plus(before.findings(), findings), before.command()));
                return;
            }
        }
        steps.add(new Step(due, work, List.copyOf(findings), command));
    }

    private void question(Fact<?> fact, Finding finding) {
        questions.merge(
                fact,
                new Question(fact, List.of(finding)),
                (a, b) -> new Question(fact, plus(a.findings(), List.of(finding))));
    }

    private static List<Finding> plus(List<Finding> findings, List<Finding> others) {
        Set<Finding> all = new LinkedHashSet<>(findings);
        all.addAll(others);
        return List.copyOf(all);
    }
}
