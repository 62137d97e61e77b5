package dev.holdpoint.drl;

import dev.holdpoint.engine.CompiledRules;
import dev.holdpoint.register.RuleCatalogue;
import dev.holdpoint.register.RuleFile;
import dev.holdpoint.register.RuleFiles;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.verdict.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/**
 * Compiles rules, but none that is compiled already: not those that stand in the files as they stand in this release, which the build
 * has compiled, and not those that have not changed since the last time. All are checked, each time. What was compiled is kept in
 * memory, by this object and nowhere else.
 */
public final class Recompiling {
    private final Map<Source, Rule> compiled = new HashMap<>();

    /** What a rule is made of, to the letter: what its file imports, and its own lines. */
    private record Source(List<String> imports, String text) {}

    /** Knows the rules of this release. */
    public Recompiling() {
        remember(RuleFiles.standard(), RuleCatalogue.standard(), CompiledRules.models());
    }

    /**
     * Checks the files, then compiles what is new in them.
     *
     * @param known the clauses that a rule may cite
     * @return all rules of the files, in their order
     * @throws dev.holdpoint.register.RulesException if they are not in the subset or do not compile
     */
    public synchronized RuleCompiler.Compiled compile(RuleFiles files, Set<Clause> known) {
        RuleCatalogue rules = SubsetCheck.rules(files, known);
        Set<String> fresh = fresh(files, rules);
        if (!fresh.isEmpty()) {
            RuleFiles rest = only(fresh, files, rules);
            RuleCompiler.Compiled made = RuleCompiler.compile(rest, known);
            remember(rest, made.rules(), made.models());
        }
        return new RuleCompiler.Compiled(rules, List.of(model(files, rules)));
    }

    /** The ids of the rules that would have to be compiled. */
    Set<String> fresh(RuleFiles files, RuleCatalogue rules) {
        Set<String> fresh = new HashSet<>();
        sources(files, rules).forEach((source, id) -> {
            if (!compiled.containsKey(source)) {
                fresh.add(id);
            }
        });
        return fresh;
    }

    private void remember(RuleFiles files, RuleCatalogue rules, List<Model> models) {
        Map<String, Rule> byId = new HashMap<>();
        for (Model model : models) {
            model.getRules().forEach(rule -> byId.put(rule.getName().split(" ", 2)[0], rule));
        }
        sources(files, rules).forEach((source, id) -> compiled.put(source, byId.get(id)));
    }

    private Model model(RuleFiles files, RuleCatalogue rules) {
        Map<String, Rule> byId = new HashMap<>();
        sources(files, rules).forEach((source, id) -> byId.put(id, compiled.get(source)));
        List<Rule> inOrder = new ArrayList<>();
        rules.rules().forEach(rule -> inOrder.add(byId.get(rule.id())));
        return new ModelImpl(Scope.PACKAGE).withRules(inOrder);
    }

    private static Map<Source, String> sources(RuleFiles files, RuleCatalogue rules) {
        Map<String, List<String>> imports = new HashMap<>();
        for (RuleFile file : files.files()) {
            imports.put(
                    file.path(),
                    file.lines().stream()
                            .filter(line -> line.startsWith("import "))
                            .toList());
        }
        Map<Source, String> sources = new HashMap<>();
        for (RuleText rule : rules.rules()) {
            sources.put(new Source(imports.getOrDefault(rule.path(), List.of()), rule.text()), rule.id());
        }
        return sources;
    }

    /** The files that have one of the rules, with empty lines where others stand: what is wrong is told by the line of the whole. */
    private static RuleFiles only(Set<String> ids, RuleFiles files, RuleCatalogue rules) {
        Map<String, List<String>> lines = new HashMap<>();
        files.files().forEach(file -> lines.put(file.path(), new ArrayList<>(file.lines())));
        Set<String> with = new HashSet<>();
        for (RuleText rule : rules.rules()) {
            if (ids.contains(rule.id())) {
                with.add(rule.path());
            } else {
                List<String> all = lines.getOrDefault(rule.path(), List.of());
                int first = rule.line() - 1;
                all.subList(first, first + (int) rule.text().lines().count()).replaceAll(line -> "");
            }
        }
        return new RuleFiles(files.files().stream()
                .filter(file -> with.contains(file.path()))
                .map(file -> new RuleFile(
                        file.path(), file.name(), String.join("\n", lines.getOrDefault(file.path(), List.of()))))
                .toList());
    }
}
