package dev.holdpoint.derived;

import dev.holdpoint.situation.Choice;

/** What is to be done with a category of automation. */
public enum PauseAction implements Choice {
    /** It runs, and has to be paused. */
    PAUSE,
    /** It is paused, and has to stay so. */
    STAY_PAUSED,
    /** It runs, and nothing speaks against that. */
    KEEP_RUNNING,
    /** It is paused, and may run again. */
    MAY_RESUME
}
