package dev.holdpoint.situation;

import java.util.List;

/** The rollback record, as documented (RR-1 … RR-6, PC-7 … PC-11). */
public final class RollbackRecord extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<RollbackRecord> TYPE = new SectionType<>("update.record", RollbackRecord::new);

    public static final Field<Version> VERSION = TYPE.field(
                    "version", Kind.VERSION, "the release version, as the rollback record has it")
            .otherwise("the release version is not on the rollback record")
            .todo(Phase.RECORD, "Write the release version into the rollback record")
            .example("3.2.0");
    public static final Field<Moment> UPDATED_AT = TYPE.field(
                    "updatedAt", Kind.MOMENT, "the time of the update, as the rollback record has it")
            .otherwise("the time of the update is not on the rollback record")
            .todo(Phase.RECORD, "Write the time of the update into the rollback record")
            .example("2026-04-29T09:00:00Z");
    public static final Field<String> OWNER = TYPE.field("owner", Kind.TEXT, "the owner, as the rollback record has it")
            .otherwise("the owner is not on the rollback record")
            .todo(Phase.RECORD, "Write the owner into the rollback record")
            .example("Dana Reyes");
    public static final Field<String> BACKUP_LOCATION = TYPE.field(
                    "backupLocation", Kind.TEXT, "the backup's location, as the rollback record has it")
            .otherwise("the backup's location is not on the rollback record")
            .todo(Phase.RECORD, "Write the backup's location into the rollback record")
            .example("s3://backups/shop/2026-04-29");
    public static final Field<String> RESTORE_OWNER = TYPE.field(
                    "restoreOwner", Kind.TEXT, "the owner of a restore, as the rollback record has it")
            .otherwise("the owner of a restore is not on the rollback record")
            .todo(Phase.RECORD, "Write into the rollback record who would restore")
            .example("Kim Osei");
    public static final Field<Diagnostics> DIAGNOSTICS_RESULT = TYPE.field(
                    "diagnosticsResult",
                    Kind.oneOf(Diagnostics.class),
                    "the diagnostics result, as the rollback record has it")
            .otherwise("the diagnostics result is not on the rollback record")
            .todo(Phase.RECORD, "Write the diagnostics result into the rollback record");
    public static final Field<List<String>> KNOWN_CAVEATS = TYPE.field(
                    "knownCaveats", Kind.TEXTS, "the known caveats; [] when there are none")
            .otherwise("the rollback record does not say which caveats are known")
            .todo(Phase.RECORD, "Write the known caveats into the rollback record, [] if there are none")
            .example("Approvals are slow for the first hour");
    public static final Field<RollbackDecision> ROLLBACK_DECISION = TYPE.field(
                    "rollbackDecision",
                    Kind.oneOf(RollbackDecision.class),
                    "the decision whether to roll back, as the rollback record has it")
            .otherwise("the decision whether to roll back is not on the rollback record")
            .todo(Phase.RECORD, "Decide whether to keep the update, and write it into the rollback record");

    private RollbackRecord(Draft<RollbackRecord> draft) {
        super(draft);
    }

    /** The release version. */
    public Fact<Version> version() {
        return fact(VERSION);
    }

    /** The time of the update. */
    public Fact<Moment> updatedAt() {
        return fact(UPDATED_AT);
    }

    /** The owner. */
    public Fact<String> owner() {
        return fact(OWNER);
    }

    /** The backup's location. */
    public Fact<String> backupLocation() {
        return fact(BACKUP_LOCATION);
    }

    /** The owner of a restore. */
    public Fact<String> restoreOwner() {
        return fact(RESTORE_OWNER);
    }

    /** The diagnostics result. */
    public Fact<Diagnostics> diagnosticsResult() {
        return fact(DIAGNOSTICS_RESULT);
    }

    /** The known caveats; [] when there are none. */
    public Fact<List<String>> knownCaveats() {
        return fact(KNOWN_CAVEATS);
    }

    /** The decision whether to roll back. */
    public Fact<RollbackDecision> rollbackDecision() {
        return fact(ROLLBACK_DECISION);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<RollbackRecord, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets the release version, as written in a file. @throws IllegalArgumentException if it is not a version */
        public Builder version(String version) {
            return set(VERSION, Version.of(version));
        }

        /** Sets the time of the update, as written in a file. @throws IllegalArgumentException if it is not a time with an offset */
        public Builder updatedAt(String updatedAt) {
            return set(UPDATED_AT, Moment.of(updatedAt));
        }

        /** Sets the owner. */
        public Builder owner(String owner) {
            return set(OWNER, owner);
        }

        /** Sets the backup's location. */
        public Builder backupLocation(String backupLocation) {
            return set(BACKUP_LOCATION, backupLocation);
        }

        /** Sets the owner of a restore. */
        public Builder restoreOwner(String restoreOwner) {
            return set(RESTORE_OWNER, restoreOwner);
        }

        /** Sets the diagnostics result. */
        public Builder diagnosticsResult(Diagnostics diagnosticsResult) {
            return set(DIAGNOSTICS_RESULT, diagnosticsResult);
        }

        /** Sets the known caveats; [] when there are none. */
        public Builder knownCaveats(String... knownCaveats) {
            return set(KNOWN_CAVEATS, List.of(knownCaveats));
        }

        /** Sets the decision whether to roll back. */
        public Builder rollbackDecision(RollbackDecision rollbackDecision) {
            return set(ROLLBACK_DECISION, rollbackDecision);
        }
    }
}
