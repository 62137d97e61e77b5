package dev.holdpoint.situation;

/** Who owns the update and its evidence (OC-1). */
public final class Owner extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Owner> TYPE = new SectionType<>("owner", Owner::new);

    public static final Field<String> NAME = TYPE.field("name", Kind.TEXT, "the owner, by name")
            .otherwise("the owner is not named")
            .todo(Phase.PREPARE, "Name the support lead or site administrator who owns this")
            .example("Dana Reyes");
    public static final Field<OwnerRole> ROLE = TYPE.field("role", Kind.oneOf(OwnerRole.class), "the owner's role")
            .otherwise("the owner's role is not given")
            .todo(Phase.PREPARE, "Give the owner's role");

    private Owner(Draft<Owner> draft) {
        super(draft);
    }

    /** The owner, by name. */
    public Fact<String> name() {
        return fact(NAME);
    }

    /** The owner's role. */
    public Fact<OwnerRole> role() {
        return fact(ROLE);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Owner, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets the owner, by name. */
        public Builder name(String name) {
            return set(NAME, name);
        }

        /** Sets the owner's role. */
        public Builder role(OwnerRole role) {
            return set(ROLE, role);
        }
    }
}
