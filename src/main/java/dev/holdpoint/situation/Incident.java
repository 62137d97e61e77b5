package dev.holdpoint.situation;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What went wrong. */
public final class Incident extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Incident> TYPE = new SectionType<>("incident", Incident::new);

    public static final Field<Moment> OCCURRED_AT = TYPE.field(
                    "occurredAt", Kind.MOMENT, "the exact time of the incident")
            .otherwise("the exact time of the incident is not captured")
            .todo(Phase.PRESERVE, "Write down the exact time of the incident")
            .example("2026-04-29T09:31:40Z");
    public static final Field<Moment> REPORTED_AT = TYPE.field(
                    "reportedAt", Kind.MOMENT, "when the incident was reported")
            .example("2026-04-29T09:40:12Z");
    public static final Field<Version> FAILED_VERSION = TYPE.field(
                    "failedVersion",
                    Kind.VERSION,
                    "the SophMate version on which it failed; left out, it is the one that is installed now")
            .otherwise("the SophMate version on which it failed is not captured")
            .todo(Phase.PRESERVE, "Write down the SophMate version on which it failed")
            .example("3.2.0");
    public static final Field<String> AFFECTED_USER = TYPE.field("affectedUser", Kind.TEXT, "the affected user")
            .otherwise("the affected user is not captured")
            .todo(Phase.PRESERVE, "Write down which user is affected")
            .example("shop manager (user 14)");
    public static final Field<String> AFFECTED_SCREEN = TYPE.field("affectedScreen", Kind.TEXT, "the affected screen")
            .otherwise("the affected screen is not captured")
            .todo(Phase.PRESERVE, "Write down which screen is affected")
            .example("SophMate > Approvals");
    public static final Field<String> DESCRIPTION = TYPE.field("description", Kind.TEXT, "what happened, in your words")
            .example("Approvals stay pending after the update.");
    public static final Field<List<String>> REPRODUCTION_STEPS = TYPE.field(
                    "reproductionSteps", Kind.TEXTS, "the steps that reproduce the incident")
            .otherwise("the steps that reproduce the incident are not captured")
            .todo(Phase.REPORT, "Write down the steps that reproduce the incident")
            .example("Open Approvals");
    public static final Field<Answer> REPRODUCIBLE = TYPE.field(
                    "reproducible", Kind.oneOf(Answer.class), "the incident can be reproduced")
            .otherwise("the incident cannot be reproduced")
            .todo(Phase.REPORT, "Try the reproduction steps once, on staging");
    public static final Field<ProductionImpact> PRODUCTION_IMPACT = TYPE.field(
                    "productionImpact", Kind.oneOf(ProductionImpact.class), "production is still affected")
            .otherwise("production is still affected")
            .todo(Phase.VERIFY, "End the impact on production")
            .asked(Phase.STABILISE);
    public static final Field<Answer> CUSTOMER_VISIBLE = TYPE.field(
                    "customerVisible", Kind.oneOf(Answer.class), "customers can see it")
            .otherwise("customers cannot see it")
            .todo(Phase.REPORT, "Find out whether customers can see it");
    public static final Field<Exposure> PRIVATE_DATA_EXPOSURE = TYPE.field(
                    "privateDataExposure", Kind.oneOf(Exposure.class), "private data was exposed")
            .otherwise("private data may be exposed")
            .todo(Phase.STABILISE, "Contain the exposure of private data");
    public static final Field<Set<Symptom>> SYMPTOMS = TYPE.field(
                    "symptoms", Kind.someOf(Symptom.class), "the symptoms of the incident; they decide whom to go to")
            .todo(Phase.REPORT, "Find out which symptoms the incident shows");
    public static final Field<Party> SUSPECTED_PARTY = TYPE.field(
                    "suspectedParty", Kind.oneOf(Party.class), "whom the team holds responsible, where it knows")
            .todo(Phase.REPORT, "Say which party the team suspects");
    public static final Field<Answer> PURCHASE_CONTEXT = TYPE.field(
                    "purchaseContext",
                    Kind.oneOf(Answer.class),
                    "the CodeCanyon account, licence and support entitlement are at hand")
            .otherwise("the CodeCanyon account, licence and support entitlement are not at hand")
            .todo(Phase.REPORT, "Have the CodeCanyon account, licence and support entitlement at hand");
    public static final Field<List<String>> AFFECTED_AUTOMATION = TYPE.field(
                    "affectedAutomation",
                    Kind.TEXTS,
                    "the automation categories that the incident affects; [] when none")
            .otherwise("it is not known which automation the incident affects")
            .todo(Phase.STABILISE, "Say which automation categories are affected")
            .example("abandoned-cart");
    public static final Field<Evidence> EVIDENCE =
            TYPE.field("evidence", Kind.section(Evidence.TYPE), "what was kept and what would be handed over");
    public static final Field<IncidentReviews> REVIEWS =
            TYPE.field("reviews", Kind.section(IncidentReviews.TYPE), "when the runbook was gone through again");

    private final Set<String> affectedNames;

    private Incident(Draft<Incident> draft) {
        super(draft);
        this.affectedNames = Set.copyOf(affectedAutomation().value().orElse(List.of()));
    }

    /** Whether the incident is said to affect that category; false where nobody says which it affects. */
    public boolean affects(String category) {
        return affectedNames.contains(category);
    }

    /** The exact time of the incident. */
    public Fact<Moment> occurredAt() {
        return fact(OCCURRED_AT);
    }

    /** When the incident was reported. */
    public Fact<Moment> reportedAt() {
        return fact(REPORTED_AT);
    }

    /** The SophMate version on which it failed; left out, it is the one that is installed now. */
    public Fact<Version> failedVersion() {
        return fact(FAILED_VERSION);
    }

    /** The affected user. */
    public Fact<String> affectedUser() {
        return fact(AFFECTED_USER);
    }

    /** The affected screen. */
    public Fact<String> affectedScreen() {
        return fact(AFFECTED_SCREEN);
    }

    /** What happened, in your words. */
    public Fact<String> description() {
        return fact(DESCRIPTION);
    }

    /** The steps that reproduce it. */
    public Fact<List<String>> reproductionSteps() {
        return fact(REPRODUCTION_STEPS);
    }

    /** Whether the incident can be reproduced. */
    public Fact<Answer> reproducible() {
        return fact(REPRODUCIBLE);
    }

    /** Production is still affected. */
    public Fact<ProductionImpact> productionImpact() {
        return fact(PRODUCTION_IMPACT);
    }

    /** Whether customers can see it. */
    public Fact<Answer> customerVisible() {
        return fact(CUSTOMER_VISIBLE);
    }

    /** Private data may be exposed. */
    public Fact<Exposure> privateDataExposure() {
        return fact(PRIVATE_DATA_EXPOSURE);
    }

    /** What it looks like; decides whom to go to. */
    public Fact<Set<Symptom>> symptoms() {
        return fact(SYMPTOMS);
    }

    /** Whom the team holds responsible, where it knows. */
    public Fact<Party> suspectedParty() {
        return fact(SUSPECTED_PARTY);
    }

    /** Whether the CodeCanyon account, licence and support entitlement are at hand. */
    public Fact<Answer> purchaseContext() {
        return fact(PURCHASE_CONTEXT);
    }

    /** The automation categories that the incident affects; [] when none. */
    public Fact<List<String>> affectedAutomation() {
        return fact(AFFECTED_AUTOMATION);
    }

    /** What was kept and what would be handed over; a section of unknown facts where it is left out. */
    public Evidence evidence() {
        return fact(EVIDENCE).get();
    }

    /** When the runbook was gone through again; a section of unknown facts where it is left out. */
    public IncidentReviews reviews() {
        return fact(REVIEWS).get();
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Incident, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets the exact time of the incident, as written in a file. @throws IllegalArgumentException if it is not a time with an offset */
        public Builder occurredAt(String occurredAt) {
            return set(OCCURRED_AT, Moment.of(occurredAt));
        }

        /** Sets when the incident was reported, as written in a file. @throws IllegalArgumentException if it is not a time with an offset */
        public Builder reportedAt(String reportedAt) {
            return set(REPORTED_AT, Moment.of(reportedAt));
        }

        /** Sets the SophMate version on which it failed, as written in a file. @throws IllegalArgumentException if it is not a version */
        public Builder failedVersion(String failedVersion) {
            return set(FAILED_VERSION, Version.of(failedVersion));
        }

        /** Sets the affected user. */
        public Builder affectedUser(String affectedUser) {
            return set(AFFECTED_USER, affectedUser);
        }

        /** Sets the affected screen. */
        public Builder affectedScreen(String affectedScreen) {
            return set(AFFECTED_SCREEN, affectedScreen);
        }

        /** Sets what happened, in your words. */
        public Builder description(String description) {
            return set(DESCRIPTION, description);
        }

        /** Sets the steps that reproduce it. */
        public Builder reproductionSteps(String... reproductionSteps) {
            return set(REPRODUCTION_STEPS, List.of(reproductionSteps));
        }

        /** Sets whether the incident can be reproduced. */
        public Builder reproducible(Answer reproducible) {
            return set(REPRODUCIBLE, reproducible);
        }

        /** Sets production is still affected. */
        public Builder productionImpact(ProductionImpact productionImpact) {
            return set(PRODUCTION_IMPACT, productionImpact);
        }

        /** Sets whether customers can see it. */
        public Builder customerVisible(Answer customerVisible) {
            return set(CUSTOMER_VISIBLE, customerVisible);
        }

        /** Sets private data may be exposed. */
        public Builder privateDataExposure(Exposure privateDataExposure) {
            return set(PRIVATE_DATA_EXPOSURE, privateDataExposure);
        }

        /** Sets what it looks like; decides whom to go to. */
        public Builder symptoms(Symptom... symptoms) {
            return set(SYMPTOMS, Draft.setOf(List.of(symptoms)));
        }

        /** Sets whom the team holds responsible, where it knows. */
        public Builder suspectedParty(Party suspectedParty) {
            return set(SUSPECTED_PARTY, suspectedParty);
        }

        /** Sets whether the CodeCanyon account, licence and support entitlement are at hand. */
        public Builder purchaseContext(Answer purchaseContext) {
            return set(PURCHASE_CONTEXT, purchaseContext);
        }

        /** Sets the automation categories that the incident affects; [] when none. */
        public Builder affectedAutomation(String... affectedAutomation) {
            return set(AFFECTED_AUTOMATION, List.of(affectedAutomation));
        }

        /** Says what was kept and what would be handed over. */
        public Builder evidence(Consumer<Evidence.Builder> facts) {
            return nest(EVIDENCE, new Evidence.Builder(), facts);
        }

        /** Says when the runbook was gone through again. */
        public Builder reviews(Consumer<IncidentReviews.Builder> facts) {
            return nest(REVIEWS, new IncidentReviews.Builder(), facts);
        }
    }
}
