package dev.holdpoint.situation;

/** Whether a linked procedure was followed. */
public enum ProcedureStatus implements Choice {
    DONE,
    NOT_DONE
}
