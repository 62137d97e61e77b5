package dev.holdpoint.situation;

/** How far the review of the audit log is (RR-7). */
public enum AuditLogReview implements Choice {
    DONE,
    PENDING,
    NO_ACTIONS_YET
}
