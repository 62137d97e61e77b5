package dev.holdpoint.generate;

import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.AutomationState;
import dev.holdpoint.situation.Backup;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Draft;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Evidence;
import dev.holdpoint.situation.Exposure;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Moment;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.ProductionImpact;
import dev.holdpoint.situation.Release;
import dev.holdpoint.situation.RollbackDecision;
import dev.holdpoint.situation.RollbackRecord;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Symptom;
import dev.holdpoint.situation.Update;
import dev.holdpoint.situation.UpdateState;
import dev.holdpoint.situation.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** An update that goes well, whose facts agree with each other; what a generated situation deviates from. */
final class Story {
    private static final List<Version> NEW = List.of(Version.of("3.2.0"), Version.of("3.2"));
    private static final List<Version> OLD = List.of(Version.of("3.1.4"), Version.of("3.1.4.0"));
    /** Where the good value is neither an enum's first nor drawn. */
    private static final Map<Field<?>, Object> GOOD = new HashMap<>();

    static {
        GOOD.put(Situation.SITUATION, 1);
        GOOD.put(Situation.AS_OF, Moment.of("2026-04-29T10:15:00Z"));
        GOOD.put(Release.MAJOR, Answer.NO);
        GOOD.put(Environment.WORDPRESS_VERSION, Version.of("6.8.1"));
        GOOD.put(Environment.PHP_VERSION, Version.of("8.2.18"));
        GOOD.put(Backup.TAKEN_AT, Moment.of("2026-04-29T08:00:00Z"));
        GOOD.put(RollbackRecord.UPDATED_AT, Moment.of("2026-04-29T09:00:00Z"));
        GOOD.put(Update.CLOSED_AT, Moment.of("2026-04-29T10:00:00Z"));
        GOOD.put(Incident.REPORTED_AT, Moment.of("2026-04-29T09:40:12Z"));
        GOOD.put(Incident.FAILED_VERSION, NEW.get(0));
        GOOD.put(Evidence.RETRIED_BEFORE_PRESERVING, Answer.NO);
        GOOD.put(Evidence.SETTINGS_CHANGED_BEFORE_PRESERVING, Answer.NO);
    }

    private final Map<Field<?>, Object> drawn = new HashMap<>();
    /** What a story that goes well does not have. */
    private final Set<Field<?>> absent = new HashSet<>();

    private final SplittableRandom random;

    Story(SplittableRandom random) {
        this.random = random;
        UpdateState state =
                pick(UpdateState.PLANNED, UpdateState.APPLIED, UpdateState.APPLIED, UpdateState.ROLLED_BACK);
        update(state);
        drawn.put(Environment.WOOCOMMERCE, pick(Answer.YES, Answer.NO));
        drawn.put(Incident.PRIVATE_DATA_EXPOSURE, pick(Exposure.NONE, Exposure.CONTAINED));
        drawn.put(Incident.PRODUCTION_IMPACT, pick(ProductionImpact.NONE, ProductionImpact.ENDED));
        drawn.put(Incident.CUSTOMER_VISIBLE, pick(Answer.YES, Answer.NO));
        drawn.put(Automation.RISKY, pick(Answer.NO, Answer.NO, Answer.YES));
        route(pick(Party.HOST, Party.PROVIDER, Party.CODECANYON, Party.INTERNAL));
    }

    private void update(UpdateState state) {
        drawn.put(Update.STATE, state);
        drawn.put(Release.VERSION, spelling(NEW));
        drawn.put(Release.PREVIOUS_VERSION, spelling(OLD));
        drawn.put(RollbackRecord.VERSION, spelling(NEW));
        drawn.put(Environment.SOPHMATE_VERSION, spelling(state == UpdateState.APPLIED ? NEW : OLD));
        drawn.put(
                RollbackRecord.ROLLBACK_DECISION,
                state == UpdateState.ROLLED_BACK ? RollbackDecision.ROLL_BACK : RollbackDecision.KEEP);
        if (state == UpdateState.PLANNED || random.nextBoolean()) {
            absent.add(Update.CLOSED_AT);
        }
        if (state != UpdateState.ROLLED_BACK && random.nextBoolean()) {
            absent.add(Incident.FAILED_VERSION);
        }
    }

    private Version spelling(List<Version> same) {
        return same.get(random.nextInt(4) == 0 ? 1 : 0);
    }

    private void route(Party party) {
        Symptom[] causes = switch (party) {
            case HOST -> new Symptom[] {Symptom.DNS, Symptom.CDN};
            case PROVIDER -> new Symptom[] {Symptom.PROVIDER_AUTH, Symptom.MODEL_UNAVAILABLE};
            case CODECANYON -> new Symptom[] {Symptom.PLUGIN_DEFECT, Symptom.LICENCE};
            case INTERNAL -> new Symptom[] {Symptom.VALIDATION_ERROR, Symptom.PLUGIN_DEFECT};
        };
        Symptom[] effects = {Symptom.PHP_FATAL, Symptom.SCRIPT_ERROR, Symptom.HTTP_5XX};
        List<Symptom> symptoms = new ArrayList<>();
        // an effect beside the cause, or alone
        boolean caused = random.nextInt(4) > 0;
        if (caused) {
            symptoms.addAll(random.nextBoolean() ? List.of(causes) : List.of(pick(causes)));
        }
        if (!caused || random.nextInt(3) == 0) {
            symptoms.add(pick(effects));
        }
        drawn.put(Incident.SYMPTOMS, Draft.setOf(symptoms));
        drawn.put(Incident.OCCURRED_AT, Moment.of(caused ? "2026-04-29T09:31:40Z" : "2026-04-29T08:30:00Z"));
        drawn.put(Incident.SUSPECTED_PARTY, party);
        if (random.nextBoolean()) {
            absent.add(Incident.SUSPECTED_PARTY);
        }
        // what cannot be reproduced stays internal, whatever it looks like (LD-4)
        drawn.put(Incident.REPRODUCIBLE, party == Party.INTERNAL ? Answer.NO : Answer.YES);
    }

    /** Whether a story that goes well has nothing there. */
    boolean isWithout(Field<?> field) {
        return absent.contains(field);
    }

    /** The value with which the update goes well; null where any will do. */
    @Nullable
    Object good(Field<?> field) {
        if (field == Automation.STATE) {
            return pick(AutomationState.values());
        }
        @Nullable Object value = drawn.get(field);
        if (value == null) {
            value = GOOD.get(field);
        }
        return value == null && field.kind() instanceof Kind.OneOf<?> one
                ? one.type().getEnumConstants()[0]
                : value;
    }

    /** Any value, be it good or not; for lists of sections there is none. */
    Object any(Field<?> field) {
        if (field.kind() instanceof Kind.SomeOf<?> some) {
            return Values.fitted(field, some(some.type().getEnumConstants()));
        }
        List<Object> candidates = Values.candidates(field);
        return candidates.get(random.nextInt(candidates.size()));
    }

    /** None to three of them. */
    private List<Choice> some(Choice[] all) {
        List<Choice> picked = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            picked.add(pick(all));
        }
        return picked;
    }

    @SafeVarargs
    private final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
