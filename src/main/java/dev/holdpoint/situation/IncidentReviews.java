package dev.holdpoint.situation;

/** When the runbook was gone through again (OC-2 … OC-4). */
public final class IncidentReviews extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<IncidentReviews> TYPE = new SectionType<>("incident.reviews", IncidentReviews::new);

    public static final Field<Answer> ON_REPORT = TYPE.field(
                    "onReport", Kind.oneOf(Answer.class), "the runbook was gone through when the incident was reported")
            .otherwise("the runbook was not gone through when the incident was reported")
            .todo(Phase.STABILISE, "Go through the runbook for this incident");
    public static final Field<Answer> BEFORE_CONTACT = TYPE.field(
                    "beforeContact",
                    Kind.oneOf(Answer.class),
                    "the runbook was gone through before support is contacted")
            .otherwise("the runbook was not gone through before support is contacted")
            .todo(Phase.REPORT, "Go through the runbook before contacting support");
    public static final Field<Answer> AFTER_RECOVERY = TYPE.field(
                    "afterRecovery", Kind.oneOf(Answer.class), "the runbook was gone through after recovery")
            .otherwise("the runbook was not gone through after recovery")
            .todo(Phase.RECOVER, "Go through the runbook after recovery, and improve it");

    private IncidentReviews(Draft<IncidentReviews> draft) {
        super(draft);
    }

    /** Whether the runbook was gone through when the incident was reported. */
    public Fact<Answer> onReport() {
        return fact(ON_REPORT);
    }

    /** Whether the runbook was gone through before support is contacted. */
    public Fact<Answer> beforeContact() {
        return fact(BEFORE_CONTACT);
    }

    /** Whether the runbook was gone through after recovery. */
    public Fact<Answer> afterRecovery() {
        return fact(AFTER_RECOVERY);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<IncidentReviews, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets whether the runbook was gone through when the incident was reported. */
        public Builder onReport(Answer onReport) {
            return set(ON_REPORT, onReport);
        }

        /** Sets whether the runbook was gone through before support is contacted. */
        public Builder beforeContact(Answer beforeContact) {
            return set(BEFORE_CONTACT, beforeContact);
        }

        /** Sets whether the runbook was gone through after recovery. */
        public Builder afterRecovery(Answer afterRecovery) {
            return set(AFTER_RECOVERY, afterRecovery);
        }
    }
}
