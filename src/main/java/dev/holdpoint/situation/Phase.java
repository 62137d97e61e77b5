package dev.holdpoint.situation;

/** When a piece of work is due, in the order in which it should be done. */
public enum Phase {
    /** Save what a retry would destroy. */
    PRESERVE,
    /** Stop the damage: pause automation, contain exposure. */
    STABILISE,
    /** Find whom to go to, and give them what they may see. */
    REPORT,
    /** What must be known and in place before an update. */
    PREPARE,
    /** Try it on staging. */
    REHEARSE,
    /** Make the update. */
    UPDATE,
    /** See that production works. */
    VERIFY,
    /** Write down what was done. */
    RECORD,
    /** Return to normal scope. */
    RECOVER
}
