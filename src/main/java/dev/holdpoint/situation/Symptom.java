package dev.holdpoint.situation;

/** What an incident looks like; each points to one party (LD-1 … LD-4), as the cause or as an effect of one. */
public enum Symptom implements Choice {
    HOST_CONNECTIVITY(Party.HOST, true),
    DNS(Party.HOST, true),
    TLS(Party.HOST, true),
    FIREWALL(Party.HOST, true),
    CDN(Party.HOST, true),
    DISK_FULL(Party.HOST, true),
    CRON_STALLED(Party.HOST, true),
    FILE_PERMISSIONS(Party.HOST, true),
    PHP_VERSION(Party.HOST, true),
    PHP_EXTENSION(Party.HOST, true),
    MAIL_FAILED(Party.HOST, true),
    PHP_FATAL(Party.HOST, false),
    MEMORY_LIMIT(Party.HOST, false),
    TIME_LIMIT(Party.HOST, false),
    DATABASE_ERROR(Party.HOST, false),
    HTTP_5XX(Party.HOST, false),
    LOOPBACK_FAILED(Party.HOST, false),
    PROVIDER_AUTH(Party.PROVIDER, true),
    PROVIDER_TIMEOUT(Party.PROVIDER, true),
    PROVIDER_ERROR(Party.PROVIDER, true),
    PROVIDER_RATE_LIMIT(Party.PROVIDER, true),
    PROVIDER_QUOTA(Party.PROVIDER, true),
    PROVIDER_REQUEST_REJECTED(Party.PROVIDER, true),
    MODEL_UNAVAILABLE(Party.PROVIDER, true),
    PLUGIN_DEFECT(Party.CODECANYON, true),
    UPDATE_PACKAGE(Party.CODECANYON, true),
    LICENCE(Party.CODECANYON, true),
    DATA_MIGRATION(Party.CODECANYON, true),
    SCRIPT_ERROR(Party.CODECANYON, false),
    VALIDATION_ERROR(Party.INTERNAL, true),
    WORKFLOW_MISCONFIGURED(Party.INTERNAL, true),
    ACTION_FAILED(Party.INTERNAL, true),
    PERMISSION_DENIED(Party.INTERNAL, true),
    PROVIDER_KEY_INVALID(Party.INTERNAL, true),
    STALE_KNOWLEDGE_BASE(Party.INTERNAL, true),
    STALE_CACHE(Party.INTERNAL, true),
    MAINTENANCE_MODE(Party.INTERNAL, true),
    THEME_CONFLICT(Party.INTERNAL, true),
    PLUGIN_CONFLICT(Party.INTERNAL, true),
    OTHER_PLUGIN_DEFECT(Party.INTERNAL, true),
    PAYMENT_GATEWAY(Party.INTERNAL, true),
    WEBHOOK_FAILED(Party.INTERNAL, true),
    COMPROMISE(Party.INTERNAL, true);

    private final Party party;
    private final boolean cause;

    Symptom(Party party, boolean cause) {
        this.party = party;
        this.cause = cause;
    }

    /** The party that it points to. */
    public Party party() {
        return party;
    }

    /** Whether it says why something failed; else it says what was seen, of which something else may be the cause. */
    public boolean isCause() {
        return cause;
    }
}
