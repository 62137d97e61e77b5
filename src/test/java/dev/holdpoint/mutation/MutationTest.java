package dev.holdpoint.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.drl.RuleCompiler;
import dev.holdpoint.engine.MutantEngines;
import dev.holdpoint.register.RegisterGaps;
import dev.holdpoint.register.RuleCatalogue;
import dev.holdpoint.register.RuleFile;
import dev.holdpoint.register.RuleFiles;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.register.RulesException;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.PolicyRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Makes every mutant, compiles all of them at once, and tries each. A mutant that the compiler or the subset refuses is none.
 * {@code -Dholdpoint.rule=PREFIX,…} tries the rules whose ids begin so; {@code -Dholdpoint.mutation.situations=} says over how many
 * situations the second reading compares.
 */
@Tag("mutation")
class MutationTest {
    private static final Policies POLICY = Policies.standard();
    private static final Set<Clause> CLAUSES = POLICY.book().register().ids();
    private static final PolicyRule NONE = new PolicyRule("", "", List.of(), Set.of());
    private static final List<String> PREFIXES =
            List.of(System.getProperty("holdpoint.rule", "").split(",", -1));

    @Test
    void everyMutantIsNoticedOrExcused() throws Exception {
        long start = System.nanoTime();
        List<Mutant> mutants = new ArrayList<>();
        Map<Integer, Rule> compiled = new HashMap<>();
        for (RuleFile file : POLICY.files().files()) {
            List<Mutant> valid = valid(file);
            compile(file, valid, mutants.size(), compiled);
            mutants.addAll(valid);
        }
        long compiledAfter = System.nanoTime() - start;
        Trial trial = new Trial(POLICY.book(), Integer.getInteger("holdpoint.mutation.situations", 3_000));
        assertThat(trial.noticedBy(NONE, Optional.empty()))
                .as("noticed without a change")
                .isEmpty();
        List<Optional<String>> outcomes = run(trial, mutants, compiled);
        List<String> survivors = new ArrayList<>();
        Map<Mutant.Kind, Map<String, Integer>> sums = new TreeMap<>();
        Map<String, String> excused = excused();
        Set<String> idle = new HashSet<>(excused.keySet());
        for (int i = 0; i < mutants.size(); i++) {
            String key = mutants.get(i).key();
            Optional<String> excuse = excused.keySet().stream()
                    .filter(pattern -> pattern.equals(key)
                            || (pattern.endsWith("*") && key.startsWith(pattern.substring(0, pattern.length() - 1))))
                    .findFirst();
            boolean noticed = outcomes.get(i).isPresent()
                    && isEnough(mutants.get(i).kind(), outcomes.get(i).get());
            String outcome = outcomes.get(i)
                    .orElse(excuse.map(one -> isProved(excused.get(one)) ? "proved equivalent" : "excused")
                            .orElse("survived"));
            sums.computeIfAbsent(mutants.get(i).kind(), kind -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
            if (mutants.get(i).kind() == Mutant.Kind.NOTHING) {
                assertThat(outcomes.get(i))
                        .as("noticed without a change: %s", key)
                        .isEmpty();
            } else if (!noticed) {
                excuse.ifPresentOrElse(idle::remove, () -> survivors.add(key + "\t" + outcome));
            }
        }
        sums.forEach((kind, outcome) -> System.out.println(kind + " " + outcome));
        System.out.println(mutants.size() + " mutants; compiled in " + compiledAfter / 1_000_000_000 + " s, all in "
                + (System.nanoTime() - start) / 1_000_000_000 + " s");
        assertThat(survivors).isEmpty();
        assertThat(PREFIXES.contains("") ? idle : Set.of())
                .as("excused, but noticed or gone")
                .isEmpty();
    }

    /** What a rule decides, to whom it sends and what it says has to be noticed by {@code rules test}, without the second reading. */
    private static boolean isEnough(Mutant.Kind kind, String noticedBy) {
        return !noticedBy.equals("second reading") || kind == Mutant.Kind.CONSTRAINT || kind == Mutant.Kind.REST;
    }

    /** The mutants of a file that the subset takes. */
    static List<Mutant> valid(RuleFile file) {
        List<Mutant> valid = new ArrayList<>();
        for (RuleText rule : POLICY.book().rules().rules()) {
            if (rule.path().equals(file.path()) && PREFIXES.stream().anyMatch(rule.id()::startsWith)) {
                if (valid.isEmpty()) {
                    valid.add(Mutant.none(rule));
                }
                for (Mutant mutant : Mutants.of(rule)) {
                    if (mutant.text().isEmpty() || passes(mutant)) {
                        valid.add(mutant);
                    }
                }
            }
        }
        return valid;
    }

    private static boolean passes(Mutant mutant) {
        try {
            mutant.read(POLICY.files(), CLAUSES);
            return true;
        } catch (RulesException e) {
            return false;
        }
    }

    /** Compiles the mutants of one file, some at a time, each under a name of its own. */
    static void compile(RuleFile file, List<Mutant> mutants, int first, Map<Integer, Rule> compiled) {
        String head = file.text().substring(0, file.text().indexOf("\nrule ") + 1);
        int batch = 200;
        for (int from = 0; from < mutants.size(); from += batch) {
            StringBuilder text = new StringBuilder(head);
            int count = 0;
            for (int i = from; i < Math.min(from + batch, mutants.size()); i++) {
                Mutant mutant = mutants.get(i);
                if (!mutant.text().isEmpty()) {
                    String id = mutant.rule().id();
                    text.append(mutant.text().replace("\"" + id + " ", "\"" + id + "-mutant" + (first + i) + " "));
                    text.append("\n\n");
                    count++;
                }
            }
            if (count > 0) {
                RuleFiles files = new RuleFiles(List.of(new RuleFile(file.path(), file.name(), text.toString())));
                for (Rule rule :
                        MutantEngines.rules(RuleCompiler.compile(files, CLAUSES).models())) {
                    String name = rule.getName();
                    int number = name.indexOf("-mutant") + "-mutant".length();
                    compiled.put(Integer.parseInt(name.substring(number, name.indexOf(' '))), rule);
                }
            }
        }
    }

    private static List<Optional<String>> run(Trial trial, List<Mutant> mutants, Map<Integer, Rule> compiled)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Optional<String>>> running = new ArrayList<>();
            for (int i = 0; i < mutants.size(); i++) {
                Optional<Rule> mutant = Optional.ofNullable(compiled.get(i));
                Mutant change = mutants.get(i);
                running.add(threads.submit(() -> noticedBy(trial, change, mutant)));
            }
            List<Optional<String>> outcomes = new ArrayList<>();
            for (Future<Optional<String>> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }

    private static Optional<String> noticedBy(Trial trial, Mutant mutant, Optional<Rule> compiled) {
        if (!missedByRegister(mutant)) {
            return Optional.of("register");
        }
        boolean silent = mutant.kind() == Mutant.Kind.RULE_AND_FIXTURES;
        PolicyRule changed = mutant.text().isEmpty()
                ? mutant.rule().rule()
                : mutant.read(POLICY.files(), CLAUSES).rule();
        return silent ? Optional.empty() : trial.noticedBy(changed, compiled);
    }

    /** Whether rules, clauses and decisions are still what the register says. */
    private static boolean missedByRegister(Mutant mutant) {
        List<RuleText> rules = new ArrayList<>();
        for (RuleText rule : POLICY.book().rules().rules()) {
            if (!rule.id().equals(mutant.rule().id())) {
                rules.add(rule);
            } else if (!mutant.text().isEmpty()) {
                rules.add(mutant.read(POLICY.files(), CLAUSES));
            }
        }
        return RegisterGaps.between(POLICY.book().register(), new RuleCatalogue(List.copyOf(rules)))
                .isEmpty();
    }

    /** The lines of {@code excused.tsv}: rule and change (or how it begins, and *), and the reason, with tabs between them. */
    static Map<String, String> excused() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        try (InputStream in = MutationTest.class.getResourceAsStream("excused.tsv")) {
            String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length == 3 && !cells[2].isBlank()) {
                    reasons.put(cells[0] + "\t" + cells[1], cells[2]);
                }
            }
        }
        return reasons;
    }

    /** Whether the reason is that no verdict is another in any situation; {@link TranslatedMutantsTest} holds it to that. */
    static boolean isProved(@Nullable String reason) {
        return reason != null && reason.startsWith("proved equivalent: ");
    }
}
