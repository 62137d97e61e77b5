package dev.holdpoint.analyse;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.drl.Policies;
import dev.holdpoint.drl.SubsetCheck;
import dev.holdpoint.register.Register;
import dev.holdpoint.register.RuleFiles;
import dev.holdpoint.register.RulesException;
import dev.holdpoint.text.Shipped;
import dev.holdpoint.text.WholeFile;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What is proved of the rules of a policy, over all situations within bounds. A property is proved, or there is a situation in which it
 * does not hold and in which formulas and engine agree on everything. Not thread-safe.
 */
public final class Proofs implements AutoCloseable {
    private static final String FILE = "properties.yaml";

    private final Solver solver;
    private final ExampleSearch.Side side;
    private final List<Property> properties;
    private final ExampleSearch search;

    private Proofs(Solver solver, ExampleSearch.Side side, List<Property> properties, ExampleSearch search) {
        this.solver = solver;
        this.side = side;
        this.properties = properties;
        this.search = search;
    }

    /**
     * Of the rules of a policy.
     *
     * @param checker runs the same rules
     * @param path what to call the file of properties in messages
     * @param text what stands in it
     * @throws Untranslated if a rule says something that is not translated, or what it says has no one meaning
     * @throws dev.holdpoint.register.RulesException if the properties are wrong, or a clause has none
     */
    public static Proofs of(Policies policy, PolicyChecker checker, String path, String text) {
        return of(policy, checker, path, text, Optional.empty());
    }

    private static Proofs of(
            Policies policy, PolicyChecker checker, String path, String text, Optional<Bounds> bounds) {
        Register register = policy.book().register();
        List<ParsedRule> parsed = SubsetCheck.parsed(policy.files(), register.ids());
        Solver solver = new Solver(bounds.orElseGet(() -> Bounds.of(parsed)));
        try {
            ExampleSearch.Side side = ExampleSearch.Side.of(parsed, solver.space(), checker);
            List<Property> properties = PropertyFile.read(path, text, register, side.rules(), side.decided());
            ExampleSearch search = new ExampleSearch(solver, List.of(side));
            search.sound();
            for (Property property : properties) {
                conceivable(path, property, search);
            }
            return new Proofs(solver, side, properties, search);
        } catch (RuntimeException e) {
            solver.close();
            throw e;
        }
    }

    /** A property that no rules could break says nothing. */
    private static void conceivable(String path, Property property, ExampleSearch search) {
        for (Property.Case way : property.cases()) {
            if (search.never(way.conceivable())) {
                throw RulesException.of(
                        path, "no situation is as `" + property.name() + "` says, whatever the rules are");
            }
        }
    }

    /** Of the rules in a folder, by the properties in it, or by ours where it has none; of those of this release, where there is none. */
    public static Proofs of(Policies policy, PolicyChecker checker, Optional<Path> folder) {
        return of(policy, checker, folder, Optional.empty());
    }

    /** The same within other bounds. */
    static Proofs of(Policies policy, PolicyChecker checker, Optional<Path> folder, Optional<Bounds> bounds) {
        Optional<Path> own = folder.map(path -> path.resolve(FILE)).filter(Files::exists);
        if (own.isEmpty()) {
            return of(policy, checker, "rules/" + FILE, Shipped.rules(FILE), bounds);
        }
        String path = own.get().toString();
        try {
            return of(
                    policy,
                    checker,
                    path,
                    new String(WholeFile.read(own.get(), RuleFiles.SIZE_LIMIT), StandardCharsets.UTF_8),
                    bounds);
        } catch (IOException e) {
            throw RulesException.of(path, "cannot be read");
        }
    }

    /** Whether the solver is on the class path. */
    public static boolean possible() {
        try {
            Class.forName("com.microsoft.z3.Context", false, Proofs.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** The bounds within which everything is looked at. */
    public Bounds bounds() {
        return solver.space().bounds();
    }

    /** The names of all properties, in the order of their file, those of clauses behind them. */
    public List<String> names() {
        return properties.stream().map(Property::name).toList();
    }

    /**
     * What is known of each property; of those that are named, where some are.
     *
     * @param known told each as soon as it is
     * @throws DisagreementException if formulas and engine disagree on a situation that the solver names
     */
    public List<Proof> prove(Set<String> names, Consumer<Proof> known) {
        List<Proof> proofs = new ArrayList<>();
        for (Property property : properties) {
            if (names.isEmpty() || names.contains(property.name())) {
                Proof proof = prove(property);
                proofs.add(proof);
                known.accept(proof);
            }
        }
        return List.copyOf(proofs);
    }

    private Proof prove(Property property) {
        Proof.Answer answer = Proof.Answer.PROVED;
        for (Property.Case way : property.cases()) {
            try {
                Optional<Found> found = search.smallest(way.broken(), way.filledIn());
                if (found.isPresent()) {
                    return proof(
                            property, Proof.Answer.BROKEN, Optional.of(counterexample(property, way, found.get())));
                }
            } catch (UndecidedException e) {
                answer = Proof.Answer.UNDECIDED;
            }
        }
        return proof(property, answer, Optional.empty());
    }

    private static Proof proof(Property property, Proof.Answer answer, Optional<Counterexample> counterexample) {
        return new Proof(property.name(), property.says(), property.clauses(), answer, counterexample);
    }

    private Counterexample counterexample(Property property, Property.Case way, Found found) {
        return new Counterexample(
                found.situation(), found.text(), found.facts(), found.smallest(), way.what(), passing(property, found));
    }

    /** What the rules did there that cite the clauses of the property. */
    private List<String> passing(Property property, Found found) {
        Verdict verdict = side.checker().check(found.situation());
        Set<String> firing = side.checker().firedRules(found.situation());
        List<String> passing = new ArrayList<>();
        for (Clause clause : property.clauses()) {
            boolean cited = false;
            for (ParsedRule rule : side.rules().rules()) {
                if (rule.text().rule().clauses().contains(clause)) {
                    cited = true;
                    String line = rule.id() + " " + did(rule, verdict, firing);
                    if (!passing.contains(line)) {
                        passing.add(line);
                    }
                }
            }
            if (!cited) {
                passing.add("no rule cites " + clause);
            }
        }
        return List.copyOf(passing);
    }

    private static String did(ParsedRule rule, Verdict verdict, Set<String> firing) {
        if (!firing.contains(rule.id())) {
            return "does not fire";
        }
        Set<String> statuses = new TreeSet<>();
        rule.text().rule().decisions().forEach(decision -> {
            for (Finding finding : verdict.findings(decision)) {
                if (finding.rule().id().equals(rule.id())) {
                    statuses.add(finding.status().wireName() + " on " + decision.wireName());
                }
            }
        });
        return statuses.isEmpty() ? "fires" : "fires: " + String.join(", ", statuses);
    }

    /** What stands in the rules and does nothing. */
    public List<Remark> remarks() {
        return new IdleParts(side.rules(), side.decided(), search).all();
    }

    @Override
    public void close() {
        solver.close();
    }
}
