package dev.holdpoint.situation;

/** The kinds of automation that the plugin runs. */
public enum AutomationKind implements Choice {
    WORKFLOW,
    WATCHER,
    AGENT,
    CAMPAIGN,
    CUSTOM_TOOL,
    PLAYBOOK,
    OTHER
}
