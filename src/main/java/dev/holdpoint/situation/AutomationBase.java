package dev.holdpoint.situation;

/** What a category of automation has beside its fields. */
abstract class AutomationBase extends Section {
    AutomationBase(Draft<Automation> draft) {
        super(draft);
    }

    /** The category's name, which every category has. */
    public String name() {
        return fact(Automation.CATEGORY).get();
    }
}
