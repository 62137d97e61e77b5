package dev.holdpoint.analyse;

import dev.holdpoint.MutantCheckers;
import dev.holdpoint.PolicyChecker;
import dev.holdpoint.drl.Policies;
import dev.holdpoint.drl.RuleCompiler;
import dev.holdpoint.drl.SubsetCheck;
import dev.holdpoint.engine.MutantEngines;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleFile;
import dev.holdpoint.register.RuleFiles;
import dev.holdpoint.register.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.model.Rule;

/** The standard policy with one rule changed or taken out: as files, and as an engine that runs them. */
record Tampered(Policies policy, PolicyChecker checker) {
    static final Policies STANDARD = Policies.standard();

    /** With that in the rule in the place of this. */
    static Tampered changed(String id, String was, String is) {
        RuleText rule = rule(id);
        String text = rule.text().replace(was, is);
        if (text.equals(rule.text())) {
            throw new IllegalArgumentException(id + " does not say: " + was);
        }
        return of(rule, text);
    }

    /** Without that rule. */
    static Tampered without(String id) {
        return of(rule(id), "");
    }

    /** With a rule added to the file in which that rule stands. */
    static Policies with(String id, String added) {
        RuleText rule = rule(id);
        return policy(rule, rule.text() + "\n\n" + added);
    }

    private static Tampered of(RuleText rule, String text) {
        Optional<Rule> compiled = text.isEmpty() ? Optional.empty() : Optional.of(compile(rule, text));
        return new Tampered(
                policy(rule, text),
                MutantCheckers.of(MutantEngines.engine(MutantEngines.standardRules(), rule.id(), compiled)));
    }

    static RuleText rule(String id) {
        return STANDARD.book().rules().find(id).orElseThrow();
    }

    private static Policies policy(RuleText rule, String text) {
        List<RuleFile> files = new ArrayList<>();
        for (RuleFile file : STANDARD.files().files()) {
            files.add(
                    file.path().equals(rule.path())
                            ? new RuleFile(file.path(), file.name(), file.text().replace(rule.text(), text))
                            : file);
        }
        RuleFiles all = new RuleFiles(List.copyOf(files));
        RuleBook book = STANDARD.book();
        return new Policies(
                all,
                new RuleBook(
                        book.register(), SubsetCheck.rules(all, book.register().ids()), book.fixtures()),
                STANDARD.digests(),
                List.of());
    }

    private static Rule compile(RuleText rule, String text) {
        for (RuleFile file : STANDARD.files().files()) {
            if (file.path().equals(rule.path())) {
                String head = file.text().substring(0, file.text().indexOf("\nrule ") + 1);
                RuleFiles alone = new RuleFiles(List.of(new RuleFile(file.path(), file.name(), head + text + "\n")));
                return MutantEngines.rules(RuleCompiler.compile(
                                        alone, STANDARD.book().register().ids())
                                .models())
                        .get(0);
            }
        }
        throw new IllegalArgumentException(rule.id());
    }
}
