package dev.holdpoint.situation;

/** One category of automation. */
public final class Automation extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Automation> TYPE = new SectionType<>("environment.automation[]", Automation::new);

    public static final Field<String> CATEGORY = TYPE.field(
                    "category", Kind.TEXT, "the category's name, unique in the list")
            .example("abandoned-cart");
    public static final Field<AutomationKind> KIND =
            TYPE.field("kind", Kind.oneOf(AutomationKind.class), "what kind of automation it is");
    public static final Field<AutomationState> STATE = TYPE.field(
                    "state", Kind.oneOf(AutomationState.class), "it is paused")
            .otherwise("the category is running")
            .todo(Phase.STABILISE, "Pause it");
    public static final Field<Answer> EFFECT_VERIFIABLE = TYPE.field(
                    "effectVerifiable",
                    Kind.oneOf(Answer.class),
                    "the team can see at once whether it did the right thing")
            .otherwise("the team cannot see at once whether it did the right thing")
            .todo(Phase.STABILISE, "Find out whether its effect can be verified at once");
    public static final Field<Answer> RISKY = TYPE.field(
                    "risky", Kind.oneOf(Answer.class), "the team holds it to be risky")
            .otherwise("the team does not hold it to be risky")
            .todo(Phase.STABILISE, "Decide whether it is risky");
    public static final Field<String> OWNER =
            TYPE.field("owner", Kind.TEXT, "who answers for the category").example("Kim Osei");

    private Automation(Draft<Automation> draft) {
        super(draft);
    }

    /** The category's name, unique in the list. */
    public Fact<String> category() {
        return fact(CATEGORY);
    }

    /** The category's name, which every category has. */
    public String name() {
        return category().get();
    }

    /** What kind of automation it is. */
    public Fact<AutomationKind> kind() {
        return fact(KIND);
    }

    /** Whether it is paused. */
    public Fact<AutomationState> state() {
        return fact(STATE);
    }

    /** Whether the team can see at once whether it did the right thing. */
    public Fact<Answer> effectVerifiable() {
        return fact(EFFECT_VERIFIABLE);
    }

    /** Whether the team holds it to be risky. */
    public Fact<Answer> risky() {
        return fact(RISKY);
    }

    /** Who answers for the category. */
    public Fact<String> owner() {
        return fact(OWNER);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Automation, Builder> {
        Builder(int item) {
            super(TYPE, item);
        }

        /** Sets the category's name, unique in the list. */
        public Builder category(String category) {
            return set(CATEGORY, category);
        }

        /** Sets what kind of automation it is. */
        public Builder kind(AutomationKind kind) {
            return set(KIND, kind);
        }

        /** Sets whether it is paused. */
        public Builder state(AutomationState state) {
            return set(STATE, state);
        }

        /** Sets whether the team can see at once whether it did the right thing. */
        public Builder effectVerifiable(Answer effectVerifiable) {
            return set(EFFECT_VERIFIABLE, effectVerifiable);
        }

        /** Sets whether the team holds it to be risky. */
        public Builder risky(Answer risky) {
            return set(RISKY, risky);
        }

        /** Sets who answers for the category. */
        public Builder owner(String owner) {
            return set(OWNER, owner);
        }
    }
}
