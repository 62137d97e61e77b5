package dev.holdpoint.situation;

/** Production after the update or the rollback. */
public final class Production extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Production> TYPE = new SectionType<>("update.production", Production::new);

    public static final Field<Diagnostics> DIAGNOSTICS = TYPE.field(
                    "diagnostics",
                    Kind.oneOf(Diagnostics.class),
                    "production passes diagnostics after the update or rollback")
            .otherwise("production has not passed diagnostics after the update or rollback")
            .todo(Phase.VERIFY, "Run diagnostics on production until they pass");

    private Production(Draft<Production> draft) {
        super(draft);
    }

    /** Production passes diagnostics after the update or rollback. */
    public Fact<Diagnostics> diagnostics() {
        return fact(DIAGNOSTICS);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Production, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets production passes diagnostics after the update or rollback. */
        public Builder diagnostics(Diagnostics diagnostics) {
            return set(DIAGNOSTICS, diagnostics);
        }
    }
}
