package dev.holdpoint.situation;

/** What was looked at before the update, on a WooCommerce store (BU-4 … BU-8). */
public final class UpdateReviews extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<UpdateReviews> TYPE = new SectionType<>("update.reviews", UpdateReviews::new);

    public static final Field<Answer> WORKFLOWS = TYPE.field(
                    "workflows", Kind.oneOf(Answer.class), "the active workflows have been reviewed")
            .otherwise("the active workflows have not been reviewed")
            .todo(Phase.PREPARE, "Review the active workflows");
    public static final Field<Answer> WATCHERS = TYPE.field(
                    "watchers", Kind.oneOf(Answer.class), "the watchers have been reviewed")
            .otherwise("the watchers have not been reviewed")
            .todo(Phase.PREPARE, "Review the watchers");
    public static final Field<Answer> AGENTS = TYPE.field(
                    "agents", Kind.oneOf(Answer.class), "the agents have been reviewed")
            .otherwise("the agents have not been reviewed")
            .todo(Phase.PREPARE, "Review the agents");
    public static final Field<Answer> PROVIDER_SETTINGS = TYPE.field(
                    "providerSettings", Kind.oneOf(Answer.class), "the provider settings have been reviewed")
            .otherwise("the provider settings have not been reviewed")
            .todo(Phase.PREPARE, "Review the provider settings");
    public static final Field<Answer> THEME_ASSISTANT_DRAFTS = TYPE.field(
                    "themeAssistantDrafts", Kind.oneOf(Answer.class), "the Theme Assistant drafts have been reviewed")
            .otherwise("the Theme Assistant drafts have not been reviewed")
            .todo(Phase.PREPARE, "Review the Theme Assistant drafts");

    private UpdateReviews(Draft<UpdateReviews> draft) {
        super(draft);
    }

    /** Whether the active workflows have been reviewed. */
    public Fact<Answer> workflows() {
        return fact(WORKFLOWS);
    }

    /** Whether the watchers have been reviewed. */
    public Fact<Answer> watchers() {
        return fact(WATCHERS);
    }

    /** Whether the agents have been reviewed. */
    public Fact<Answer> agents() {
        return fact(AGENTS);
    }

    /** Whether the provider settings have been reviewed. */
    public Fact<Answer> providerSettings() {
        return fact(PROVIDER_SETTINGS);
    }

    /** Whether the Theme Assistant drafts have been reviewed. */
    public Fact<Answer> themeAssistantDrafts() {
        return fact(THEME_ASSISTANT_DRAFTS);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<UpdateReviews, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets whether the active workflows have been reviewed. */
        public Builder workflows(Answer workflows) {
            return set(WORKFLOWS, workflows);
        }

        /** Sets whether the watchers have been reviewed. */
        public Builder watchers(Answer watchers) {
            return set(WATCHERS, watchers);
        }

        /** Sets whether the agents have been reviewed. */
        public Builder agents(Answer agents) {
            return set(AGENTS, agents);
        }

        /** Sets whether the provider settings have been reviewed. */
        public Builder providerSettings(Answer providerSettings) {
            return set(PROVIDER_SETTINGS, providerSettings);
        }

        /** Sets whether the Theme Assistant drafts have been reviewed. */
        public Builder themeAssistantDrafts(Answer themeAssistantDrafts) {
            return set(THEME_ASSISTANT_DRAFTS, themeAssistantDrafts);
        }
    }
}
