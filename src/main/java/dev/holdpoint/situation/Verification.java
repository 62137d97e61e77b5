package dev.holdpoint.situation;

/** What was verified before the window closes (AC-3 … AC-6). */
public final class Verification extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Verification> TYPE = new SectionType<>("update.verified", Verification::new);

    public static final Field<Answer> AUTOMATION = TYPE.field(
                    "automation", Kind.oneOf(Answer.class), "the automation has been verified")
            .otherwise("the automation has not been verified")
            .todo(Phase.VERIFY, "Verify the automation");
    public static final Field<Answer> PROVIDER_TESTS = TYPE.field(
                    "providerTests", Kind.oneOf(Answer.class), "the provider tests have passed")
            .otherwise("the provider tests have not passed")
            .todo(Phase.VERIFY, "Run the provider tests");
    public static final Field<Answer> APPROVALS = TYPE.field(
                    "approvals", Kind.oneOf(Answer.class), "the approvals have been verified")
            .otherwise("the approvals have not been verified")
            .todo(Phase.VERIFY, "Verify the approvals");
    public static final Field<Answer> PUBLIC_PATHS = TYPE.field(
                    "publicPaths", Kind.oneOf(Answer.class), "the key public paths have been verified")
            .otherwise("the key public paths have not been verified")
            .todo(Phase.VERIFY, "Verify the key public paths");

    private Verification(Draft<Verification> draft) {
        super(draft);
    }

    /** Whether the automation has been verified. */
    public Fact<Answer> automation() {
        return fact(AUTOMATION);
    }

    /** Whether the provider tests have passed. */
    public Fact<Answer> providerTests() {
        return fact(PROVIDER_TESTS);
    }

    /** Whether the approvals have been verified. */
    public Fact<Answer> approvals() {
        return fact(APPROVALS);
    }

    /** Whether the key public paths have been verified. */
    public Fact<Answer> publicPaths() {
        return fact(PUBLIC_PATHS);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Verification, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets whether the automation has been verified. */
        public Builder automation(Answer automation) {
            return set(AUTOMATION, automation);
        }

        /** Sets whether the provider tests have passed. */
        public Builder providerTests(Answer providerTests) {
            return set(PROVIDER_TESTS, providerTests);
        }

        /** Sets whether the approvals have been verified. */
        public Builder approvals(Answer approvals) {
            return set(APPROVALS, approvals);
        }

        /** Sets whether the key public paths have been verified. */
        public Builder publicPaths(Answer publicPaths) {
            return set(PUBLIC_PATHS, publicPaths);
        }
    }
}
