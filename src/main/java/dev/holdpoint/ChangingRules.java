package dev.holdpoint;

import dev.holdpoint.drl.Recompiling;
import java.nio.file.Path;

/**
 * A folder of rules that somebody is at work on: a checker by them is made in a moment, as only what has changed since the one before is
 * compiled. All of it is checked to be nothing but rules, each time. For trying rules; whoever keeps verdicts takes
 * {@link PolicyChecker#fromRules}. Thread-safe.
 */
public final class ChangingRules {
    private final Path folder;
    private final Recompiling compiler = new Recompiling();

    private ChangingRules(Path folder) {
        this.folder = folder;
    }

    /** Those of that folder, which may be only a part of the policy. */
    public static ChangingRules in(Path folder) {
        return new ChangingRules(folder);
    }

    /**
     * A checker by the rules as they are now.
     *
     * @throws dev.holdpoint.register.RulesException with every place that is wrong, if they cannot be used
     * @throws dev.holdpoint.engine.PolicyException if the rule compiler, {@code org.drools:drools-engine}, is not on the class path
     */
    public PolicyChecker checker() {
        return OutsideRules.checker(OutsideRules.read(folder, true), compiler);
    }
}
