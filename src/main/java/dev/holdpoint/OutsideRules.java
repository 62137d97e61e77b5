package dev.holdpoint;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.drl.RuleCompiler;
import dev.holdpoint.engine.PolicyEngine;
import dev.holdpoint.engine.PolicyException;
import dev.holdpoint.verdict.HoldpointVersion;
import dev.holdpoint.verdict.PolicyId;
import java.nio.file.Path;

/** Rules that did not come with this release. Apart, so that a check by the standard rules loads no compiler. */
final class OutsideRules {
    /** A class of the compiler, which whoever uses the library adds only to try rules. */
    private static final String COMPILER = "org.drools.model.codegen.ExecutableModelProject";

    private OutsideRules() {}

    static PolicyChecker checker(Path folder) {
        return checker(read(folder));
    }

    static PolicyChecker checker(Policies policy) {
        return new PolicyChecker(
                PolicyEngine.of(compiled(policy).models()),
                new PolicyId(HoldpointVersion.get(), policy.digests()::digest));
    }

    static RuleCompiler.Compiled compiled(Path folder) {
        return compiled(read(folder));
    }

    private static Policies read(Path folder) {
        try {
            Class.forName(COMPILER, false, OutsideRules.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new PolicyException(
                    "rules of your own need a compiler on the class path: add the artifact org.drools:drools-engine",
                    e);
        }
        return Policies.read(folder);
    }

    private static RuleCompiler.Compiled compiled(Policies policy) {
        return RuleCompiler.compile(policy.files(), policy.book().register().ids());
    }
}
