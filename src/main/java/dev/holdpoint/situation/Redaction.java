package dev.holdpoint.situation;

/** What has been removed from the evidence; yes also when there was none (PC-19 … PC-23). */
public final class Redaction extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Redaction> TYPE = new SectionType<>("incident.evidence.redacted", Redaction::new);

    public static final Field<Answer> PROVIDER_KEYS = TYPE.field(
                    "providerKeys", Kind.oneOf(Answer.class), "the evidence is free of provider keys")
            .otherwise("provider keys have not been removed from the evidence")
            .todo(Phase.REPORT, "Remove provider keys from the evidence");
    public static final Field<Answer> CREDENTIALS = TYPE.field(
                    "credentials", Kind.oneOf(Answer.class), "the evidence is free of credentials")
            .otherwise("credentials have not been removed from the evidence")
            .todo(Phase.REPORT, "Remove credentials from the evidence");
    public static final Field<Answer> PAYMENT_DATA = TYPE.field(
                    "paymentData", Kind.oneOf(Answer.class), "the evidence is free of payment data")
            .otherwise("payment data have not been removed from the evidence")
            .todo(Phase.REPORT, "Remove payment data from the evidence");
    public static final Field<Answer> CUSTOMER_DETAILS = TYPE.field(
                    "customerDetails", Kind.oneOf(Answer.class), "the evidence is free of private customer details")
            .otherwise("private customer details have not been removed from the evidence")
            .todo(Phase.REPORT, "Remove private customer details from the evidence");
    public static final Field<Answer> RAW_LOGS = TYPE.field(
                    "rawLogs", Kind.oneOf(Answer.class), "the evidence is free of raw logs")
            .otherwise("raw logs have not been removed from the evidence")
            .todo(Phase.REPORT, "Remove raw logs from the evidence");

    private Redaction(Draft<Redaction> draft) {
        super(draft);
    }

    /** Whether the evidence is free of provider keys. */
    public Fact<Answer> providerKeys() {
        return fact(PROVIDER_KEYS);
    }

    /** Whether the evidence is free of credentials. */
    public Fact<Answer> credentials() {
        return fact(CREDENTIALS);
    }

    /** Whether the evidence is free of payment data. */
    public Fact<Answer> paymentData() {
        return fact(PAYMENT_DATA);
    }

    /** Whether the evidence is free of private customer details. */
    public Fact<Answer> customerDetails() {
        return fact(CUSTOMER_DETAILS);
    }

    /** Whether the evidence is free of raw logs. */
    public Fact<Answer> rawLogs() {
        return fact(RAW_LOGS);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Redaction, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets whether the evidence is free of provider keys. */
        public Builder providerKeys(Answer providerKeys) {
            return set(PROVIDER_KEYS, providerKeys);
        }

        /** Sets whether the evidence is free of credentials. */
        public Builder credentials(Answer credentials) {
            return set(CREDENTIALS, credentials);
        }

        /** Sets whether the evidence is free of payment data. */
        public Builder paymentData(Answer paymentData) {
            return set(PAYMENT_DATA, paymentData);
        }

        /** Sets whether the evidence is free of private customer details. */
        public Builder customerDetails(Answer customerDetails) {
            return set(CUSTOMER_DETAILS, customerDetails);
        }

        /** Sets whether the evidence is free of raw logs. */
        public Builder rawLogs(Answer rawLogs) {
            return set(RAW_LOGS, rawLogs);
        }
    }
}
