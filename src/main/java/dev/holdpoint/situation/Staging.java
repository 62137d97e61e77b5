package dev.holdpoint.situation;

/** The run on staging. */
public final class Staging extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Staging> TYPE = new SectionType<>("update.staging", Staging::new);

    public static final Field<Answer> UPDATED = TYPE.field(
                    "updated", Kind.oneOf(Answer.class), "the update has been made on staging")
            .otherwise("the update has not been made on staging")
            .todo(Phase.REHEARSE, "Make the update on staging");
    public static final Field<Diagnostics> DIAGNOSTICS = TYPE.field(
                    "diagnostics", Kind.oneOf(Diagnostics.class), "staging passes diagnostics after the update")
            .otherwise("staging has not passed diagnostics after the update")
            .todo(Phase.REHEARSE, "Run diagnostics on staging until they pass");

    private Staging(Draft<Staging> draft) {
        super(draft);
    }

    /** Whether the update has been made on staging. */
    public Fact<Answer> updated() {
        return fact(UPDATED);
    }

    /** Staging passes diagnostics after the update. */
    public Fact<Diagnostics> diagnostics() {
        return fact(DIAGNOSTICS);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Staging, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets whether the update has been made on staging. */
        public Builder updated(Answer updated) {
            return set(UPDATED, updated);
        }

        /** Sets staging passes diagnostics after the update. */
        public Builder diagnostics(Diagnostics diagnostics) {
            return set(DIAGNOSTICS, diagnostics);
        }
    }
}
