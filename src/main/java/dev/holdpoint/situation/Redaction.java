package dev.holdpoint.situation;

/** What has been removed from the evidence; yes also when there was none (PC-19 … PC-23). */
public final class Redaction extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Redaction> TYPE = new SectionType<>("incident.evidence.redacted", Redaction::new);

    public static final Field<Answer> PROVIDER_KEYS = TYPE.field(
                    "providerKeys",
                    Kind.oneOf(Answer.class),
                    "provider keys have been removed from the evidence, or there were none")
            .otherwise("provider keys have not been removed from the evidence")
            .todo(Phase.REPORT, "Remove provider keys from the evidence");
    public static final Field<Answer> CREDENTIALS = TYPE.field(
                    "credentials",
                    Kind.oneOf(Answer.class),
                    "credentials have been removed from the evidence, or there were none")
            .otherwise("credentials have not been removed from the evidence")
            .todo(Phase.REPORT, "Remove credentials from the evidence");
    public static final Field<Answer> PAYMENT_DATA = TYPE.field(
                    "paymentData",
                    Kind.oneOf(Answer.class),
                    "payment data have been removed from the evidence, or there were none")
            .otherwise("payment data have not been removed from the evidence")
            .todo(Phase.REPORT, "Remove payment data from the evidence");
    public static final Field<Answer> CUSTOMER_DETAILS = TYPE.field(
                    "customerDetails",
                    Kind.oneOf(Answer.class),
                    "private customer details have been removed from the evidence, or there were none")
            .otherwise("private customer details have not been removed from the evidence")
            .todo(Phase.REPORT, "Remove private customer details from the evidence");
    public static final Field<Answer> RAW_LOGS = TYPE.field(
                    "rawLogs",
                    Kind.oneOf(Answer.class),
                    "raw logs have been removed from the evidence, or there were none")
            .otherwise("raw logs have not been removed from the evidence")
            .todo(Phase.REPORT, "Remove raw logs from the evidence");

    private Redaction(Draft<Redaction> draft) {
        super(draft);
    }

    /** Whether provider keys have been removed from the evidence, or there were none. */
    public Fact<Answer> providerKeys() {
        return fact(PROVIDER_KEYS);
    }

    /** Whether credentials have been removed from the evidence, or there were none. */
    public Fact<Answer> credentials() {
        return fact(CREDENTIALS);
    }

    /** Whether payment data have been removed from the evidence, or there were none. */
    public Fact<Answer> paymentData() {
        return fact(PAYMENT_DATA);
    }

    /** Whether private customer details have been removed from the evidence, or there were none. */
    public Fact<Answer> customerDetails() {
        return fact(CUSTOMER_DETAILS);
    }

    /** Whether raw logs have been removed from the evidence, or there were none. */
    public Fact<Answer> rawLogs() {
        return fact(RAW_LOGS);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Redaction, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets whether provider keys have been removed from the evidence, or there were none. */
        public Builder providerKeys(Answer providerKeys) {
            return set(PROVIDER_KEYS, providerKeys);
        }

        /** Sets whether credentials have been removed from the evidence, or there were none. */
        public Builder credentials(Answer credentials) {
            return set(CREDENTIALS, credentials);
        }

        /** Sets whether payment data have been removed from the evidence, or there were none. */
        public Builder paymentData(Answer paymentData) {
            return set(PAYMENT_DATA, paymentData);
        }

        /** Sets whether private customer details have been removed from the evidence, or there were none. */
        public Builder customerDetails(Answer customerDetails) {
            return set(CUSTOMER_DETAILS, customerDetails);
        }

        /** Sets whether raw logs have been removed from the evidence, or there were none. */
        public Builder rawLogs(Answer rawLogs) {
            return set(RAW_LOGS, rawLogs);
        }
    }
}
