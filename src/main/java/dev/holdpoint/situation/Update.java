package dev.holdpoint.situation;

import java.util.function.Consumer;

/** What has been done on production so far. */
public final class Update extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Update> TYPE = new SectionType<>("update", Update::new);

    public static final Field<UpdateState> STATE = TYPE.field(
                    "state", Kind.oneOf(UpdateState.class), "the update has been made on production")
            .otherwise("the update has not been made on production")
            .todo(Phase.UPDATE, "Make the update on production");
    public static final Field<Backup> BACKUP =
            TYPE.field("backup", Kind.section(Backup.TYPE), "the backup to go back to");
    public static final Field<UpdateReviews> REVIEWS = TYPE.field(
            "reviews",
            Kind.section(UpdateReviews.TYPE),
            "what was looked at before the update, on a WooCommerce store");
    public static final Field<Staging> STAGING =
            TYPE.field("staging", Kind.section(Staging.TYPE), "the run on staging");
    public static final Field<Production> PRODUCTION =
            TYPE.field("production", Kind.section(Production.TYPE), "production after the update or the rollback");
    public static final Field<Verification> VERIFIED =
            TYPE.field("verified", Kind.section(Verification.TYPE), "what was verified before the window closes");
    public static final Field<RollbackRecord> RECORD =
            TYPE.field("record", Kind.section(RollbackRecord.TYPE), "the rollback record, as documented");
    public static final Field<AuditLogReview> AUDIT_LOG_REVIEW = TYPE.field(
                    "auditLogReview",
                    Kind.oneOf(AuditLogReview.class),
                    "the audit log was reviewed after the first production actions")
            .otherwise("the audit log has not been reviewed after the first production actions")
            .todo(Phase.RECORD, "Review the audit log");
    public static final Field<Moment> CLOSED_AT = TYPE.field(
                    "closedAt", Kind.MOMENT, "when the update window was closed and normal use began")
            .otherwise("it is not recorded when the update window was closed")
            .todo(Phase.RECORD, "Record when the update window was closed")
            .example("2026-04-29T12:00:00Z");

    private Update(Draft<Update> draft) {
        super(draft);
    }

    /** The update has been made on production. */
    public Fact<UpdateState> state() {
        return fact(STATE);
    }

    /** The backup to go back to; a section of unknown facts where it is left out. */
    public Backup backup() {
        return fact(BACKUP).get();
    }

    /** What was looked at before the update, on a WooCommerce store; a section of unknown facts where it is left out. */
    public UpdateReviews reviews() {
        return fact(REVIEWS).get();
    }

    /** The run on staging; a section of unknown facts where it is left out. */
    public Staging staging() {
        return fact(STAGING).get();
    }

    /** Production after the update or the rollback; a section of unknown facts where it is left out. */
    public Production production() {
        return fact(PRODUCTION).get();
    }

    /** What was verified before the window closes; a section of unknown facts where it is left out. */
    public Verification verified() {
        return fact(VERIFIED).get();
    }

    /** The rollback record, as documented; a section of unknown facts where it is left out. */
    public RollbackRecord record() {
        return fact(RECORD).get();
    }

    /** The audit log was reviewed after the first production actions. */
    public Fact<AuditLogReview> auditLogReview() {
        return fact(AUDIT_LOG_REVIEW);
    }

    /** When the update window was closed and normal use began. */
    public Fact<Moment> closedAt() {
        return fact(CLOSED_AT);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Update, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets the update has been made on production. */
        public Builder state(UpdateState state) {
            return set(STATE, state);
        }

        /** Says the backup to go back to. */
        public Builder backup(Consumer<Backup.Builder> facts) {
            return nest(BACKUP, new Backup.Builder(), facts);
        }

        /** Says what was looked at before the update, on a WooCommerce store. */
        public Builder reviews(Consumer<UpdateReviews.Builder> facts) {
            return nest(REVIEWS, new UpdateReviews.Builder(), facts);
        }

        /** Says the run on staging. */
        public Builder staging(Consumer<Staging.Builder> facts) {
            return nest(STAGING, new Staging.Builder(), facts);
        }

        /** Says production after the update or the rollback. */
        public Builder production(Consumer<Production.Builder> facts) {
            return nest(PRODUCTION, new Production.Builder(), facts);
        }

        /** Says what was verified before the window closes. */
        public Builder verified(Consumer<Verification.Builder> facts) {
            return nest(VERIFIED, new Verification.Builder(), facts);
        }

        /** Says the rollback record, as documented. */
        public Builder record(Consumer<RollbackRecord.Builder> facts) {
            return nest(RECORD, new RollbackRecord.Builder(), facts);
        }

        /** Sets the audit log was reviewed after the first production actions. */
        public Builder auditLogReview(AuditLogReview auditLogReview) {
            return set(AUDIT_LOG_REVIEW, auditLogReview);
        }

        /** Sets when the update window was closed and normal use began, as written in a file. @throws IllegalArgumentException if it is not a time with an offset */
        public Builder closedAt(String closedAt) {
            return set(CLOSED_AT, Moment.of(closedAt));
        }
    }
}
