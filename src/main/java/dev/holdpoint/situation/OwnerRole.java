package dev.holdpoint.situation;

/** The roles that may own an update (OC-1). */
public enum OwnerRole implements Choice {
    SUPPORT_LEAD,
    SITE_ADMINISTRATOR
}
