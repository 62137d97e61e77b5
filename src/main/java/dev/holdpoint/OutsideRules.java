package dev.holdpoint;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.drl.Recompiling;
import dev.holdpoint.drl.RuleCompiler;
import dev.holdpoint.engine.PolicyEngine;
import dev.holdpoint.engine.PolicyException;
import java.nio.file.Path;

/** Rules that did not come with this release. Apart, so that a check by the standard rules loads no compiler. */
final class OutsideRules {
    /** A class of the compiler, which whoever uses the library adds only to try rules. */
    private static final String COMPILER = "org.drools.model.codegen.ExecutableModelProject";

    private OutsideRules() {}

    static PolicyChecker checker(Path folder, boolean partial) {
        return checker(read(folder, partial), new Recompiling());
    }

    static PolicyChecker checker(Policies policy, Recompiling compiler) {
        return new PolicyChecker(PolicyEngine.of(compiled(policy, compiler).models()), policy.id());
    }

    static RuleCompiler.Compiled compiled(Path folder, boolean partial) {
        return compiled(read(folder, partial), new Recompiling());
    }

    static Policies read(Path folder, boolean partial) {
        try {
            Class.forName(COMPILER, false, OutsideRules.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new PolicyException(
                    "rules of your own need a compiler on the class path: add the artifact org.drools:drools-engine",
                    e);
        }
        Policies policy = Policies.read(folder);
        return partial ? policy : policy.whole();
    }

    private static RuleCompiler.Compiled compiled(Policies policy, Recompiling compiler) {
        return compiler.compile(policy.files(), policy.book().register().ids());
    }
}
