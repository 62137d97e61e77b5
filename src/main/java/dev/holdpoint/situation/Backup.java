package dev.holdpoint.situation;

/** The backup to go back to. */
public final class Backup extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Backup> TYPE = new SectionType<>("update.backup", Backup::new);

    public static final Field<Moment> TAKEN_AT =
            TYPE.field("takenAt", Kind.MOMENT, "when the backup was taken").example("2026-04-29T08:00:00Z");
    public static final Field<Answer> RESTORE_TESTED = TYPE.field(
                    "restoreTested", Kind.oneOf(Answer.class), "the backup is proven to restore")
            .otherwise("the backup is not proven to restore")
            .todo(Phase.PREPARE, "Restore the backup somewhere safe and see that it works");

    private Backup(Draft<Backup> draft) {
        super(draft);
    }

    /** When the backup was taken. */
    public Fact<Moment> takenAt() {
        return fact(TAKEN_AT);
    }

    /** Whether the backup is proven to restore. */
    public Fact<Answer> restoreTested() {
        return fact(RESTORE_TESTED);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Backup, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets when the backup was taken, as written in a file. @throws IllegalArgumentException if it is not a time with an offset */
        public Builder takenAt(String takenAt) {
            return set(TAKEN_AT, Moment.of(takenAt));
        }

        /** Sets whether the backup is proven to restore. */
        public Builder restoreTested(Answer restoreTested) {
            return set(RESTORE_TESTED, restoreTested);
        }
    }
}
