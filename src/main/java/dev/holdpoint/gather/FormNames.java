package dev.holdpoint.gather;

/** The forms by name, as facts and proposals carry them. */
final class FormNames {
    static final String STATUS_REPORT = "woocommerce-status-report";
    static final String SITE_HEALTH = "site-health";
    static final String RECOVERY_MODE = "recovery-mode";
    static final String PLUGIN_LIST = "wp-plugin-list";
    static final String PLUGIN_UPDATE = "wp-plugin-update";
    static final String CORE_VERSION = "wp-core-version";
    static final String ERROR_LOG = "error-log";
    static final String PROVIDER_ERROR = "provider-error";
    static final String HOST_ERROR = "host-error";

    private FormNames() {}
}
