package dev.holdpoint.situation;

/** What a release may touch (SP-1 … SP-7). */
public enum Area implements Choice {
    WORKFLOWS,
    PROVIDERS,
    THEME_ASSISTANT,
    APPROVALS,
    DIAGNOSTICS,
    AGENTS,
    WOOCOMMERCE,
    OTHER
}
