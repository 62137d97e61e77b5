package dev.holdpoint.situation;

/** What an incident looks like; each points to one party (LD-1 … LD-4). */
public enum Symptom implements Choice {
    HOST_CONNECTIVITY,
    DNS,
    TLS,
    FIREWALL,
    PHP_FATAL,
    MEMORY_LIMIT,
    DISK_FULL,
    CRON_STALLED,
    DATABASE_ERROR,
    PROVIDER_AUTH,
    PROVIDER_TIMEOUT,
    PROVIDER_ERROR,
    PROVIDER_RATE_LIMIT,
    PROVIDER_QUOTA,
    MODEL_UNAVAILABLE,
    PLUGIN_DEFECT,
    UPDATE_PACKAGE,
    LICENCE,
    VALIDATION_ERROR,
    WORKFLOW_MISCONFIGURED,
    PERMISSION_DENIED,
    STALE_KNOWLEDGE_BASE,
    THEME_CONFLICT,
    PLUGIN_CONFLICT
}
