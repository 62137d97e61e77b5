package dev.holdpoint;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.drl.RuleCompiler;
import dev.holdpoint.engine.PolicyEngine;
import dev.holdpoint.secret.Scanner;
import dev.holdpoint.verdict.HoldpointVersion;
import dev.holdpoint.verdict.PolicyId;
import java.nio.file.Path;

/** Rules that did not come with this release. Apart, so that a check by the standard rules loads no compiler. */
final class OutsideRules {
    private OutsideRules() {}

    static PolicyChecker checker(Path folder) {
        return checker(Policies.read(folder));
    }

    static PolicyChecker checker(Policies policy) {
        return new PolicyChecker(
                PolicyEngine.of(compiled(policy).models()),
                Scanner.standard(),
                new PolicyId(HoldpointVersion.get(), policy.digests()::digest));
    }

    static RuleCompiler.Compiled compiled(Path folder) {
        return compiled(Policies.read(folder));
    }

    private static RuleCompiler.Compiled compiled(Policies policy) {
        return RuleCompiler.compile(policy.files(), policy.book().register().ids());
    }
}
