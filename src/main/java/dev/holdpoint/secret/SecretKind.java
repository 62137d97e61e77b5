package dev.holdpoint.secret;

/** What must not leave with a support report; each kind is a clause of its own (PC-19 … PC-23), but for {@link #ACCOUNT}. */
public enum SecretKind {
    /** A key of an AI provider or another service (PC-19). */
    PROVIDER_KEY("provider-key"),
    /** A password, token, cookie, private key or connection string (PC-20). */
    CREDENTIAL("credential"),
    /** A card number or what goes with it, a bank account (PC-21). */
    PAYMENT_DATA("payment-data"),
    /** What identifies a shop's customer (PC-22). */
    CUSTOMER_DETAIL("customer-detail"),
    /** A block of unprocessed log lines or a stack trace (PC-23). */
    RAW_LOG("raw-log"),
    /**
     * An account's name: a login, a database, a home folder, an organisation at a provider. No clause forbids it and no rule sees it;
     * who needs it to help is given it, everybody else is not.
     */
    ACCOUNT("account");

    private final String wireName;

    SecretKind(String wireName) {
        this.wireName = wireName;
    }

    /** The name that stands in verdicts, manifests and placeholders, such as {@code provider-key}. */
    public String wireName() {
        return wireName;
    }
}
