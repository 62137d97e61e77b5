package dev.holdpoint.oracle;

import dev.holdpoint.generate.Edits;
import dev.holdpoint.generate.Facts;
import dev.holdpoint.generate.Shrinker;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.generate.Values;
import dev.holdpoint.generate.Yaml;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Evidence;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Release;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The corollary of R-1, for any reading of the register: filling in one unknown fact closes no open gate, makes nothing mandatory
 * and adds nothing to pause, but for the exceptions that R-1 itself names: what contradicts another fact, adds or moves a routing
 * pointer, lists automation (by name, where it is not listed), or tells of an incident; a major that R-3 derives is not unknown; and an
 * age that needs a missing {@code asOf} is not judged without it. What is filled in is no secret, which is the last of them.
 */
public final class Corollary {
    private static final int FACTS_A_SITUATION = 3;

    private Corollary() {}

    /** What filling in a fact has made worse; empty where the corollary holds, or makes an exception. */
    public static List<String> broken(Result before, Result after) {
        List<String> broken = new ArrayList<>();
        closed("start", before.start(), after.start(), broken);
        closed("close", before.close(), after.close(), broken);
        closed("resume", before.resume(), after.resume(), broken);
        closed("handoff", before.handoff(), after.handoff(), broken);
        if (before.staging().outcome().equals("recommended")
                && after.staging().outcome().equals("mandatory")) {
            broken.add("staging becomes mandatory");
        }
        if (!toPause(before).containsAll(toPause(after))) {
            broken.add("a category is added to pause");
        }
        boolean excepted = contradictions(after) > contradictions(before)
                || !pointers(after).equals(pointers(before));
        return excepted ? List.of() : broken;
    }

    private static void closed(String gate, Result.Decision before, Result.Decision after, List<String> broken) {
        if (before.open() && !after.open()) {
            broken.add(gate + " closes");
        }
    }

    private static long contradictions(Result result) {
        return Stream.of(result.start(), result.close(), result.handoff(), result.rollback())
                .flatMap(decision -> decision.findings().stream())
                .filter(finding -> finding.status().equals("contradiction"))
                .count();
    }

    /** Where the symptoms point, as far as a verdict tells. */
    private static List<Found> pointers(Result result) {
        return result.escalation().findings().stream()
                .filter(finding -> finding.clauses().get(0).startsWith("LD-")
                        || finding.clauses().get(0).equals("OC-8"))
                .toList();
    }

    private static List<String> toPause(Result result) {
        return result.pause().categories().stream()
                .filter(category -> category.action().equals("pause"))
                .map(Result.Category::category)
                .toList();
    }

    /** Whether the corollary speaks of this fact: it is unknown, no pointer, no list of automation, and R-3 does not know it otherwise. */
    public static boolean coversFact(Situation situation, Fact<?> fact) {
        return fact.unknown() && !isExcepted(situation, fact.field());
    }

    private static boolean isExcepted(Situation situation, Field<?> field) {
        return field == Incident.SYMPTOMS
                || field == Incident.SUSPECTED_PARTY
                || field == Environment.AUTOMATION
                || field == Situation.INCIDENT
                || (field == Incident.AFFECTED_AUTOMATION
                        && situation.environment().automation().unknown())
                || (field == Release.MAJOR && StagingReading.major(situation.release()) != null);
    }

    /** What to fill in. */
    public static List<Object> fillings(Situation situation, Fact<?> fact) {
        if (fact.field() == Environment.AUTOMATION) {
            Automation unknown = Automation.TYPE
                    .draft(0)
                    .put(Automation.CATEGORY, "new", null)
                    .build();
            return List.of(List.of(), List.of(unknown));
        }
        if (fact.field() == Situation.INCIDENT) {
            return List.of(Incident.TYPE.none(), Incident.TYPE.draft().build());
        }
        if (fact.field() == Evidence.ATTACHMENTS) {
            Attachment report = Attachment.TYPE
                    .draft(0)
                    .put(Attachment.NAME, "report.txt", null)
                    .put(Attachment.TEXT, "as it was shown", null)
                    .build();
            return List.of(List.of(), List.of(report));
        }
        if (fact.field() == Incident.AFFECTED_AUTOMATION) {
            return List.of(List.of(), categories(situation));
        }
        return Values.candidates(fact.field());
    }

    private static List<String> categories(Situation situation) {
        return situation.environment().automation().value().orElse(List.of()).stream()
                .map(automation -> automation.category().get())
                .toList();
    }

    /** A way to break the corollary: the smallest situation found, what was filled in, and what that made worse. */
    public record Counterexample(Situation situation, String path, Object value, List<String> broken, int times) {
        Counterexample again() {
            return new Counterexample(situation, path, value, broken, times + 1);
        }

        @Override
        public String toString() {
            return path + ": " + value + " -> " + broken + ", " + times + " times, such as\n" + Yaml.write(situation);
        }
    }

    /** Tries a few facts of many situations; what breaks is told once for each path and consequence. */
    public static List<Counterexample> search(long seed, int situations, Function<Situation, Result> reading) {
        SplittableRandom random = new SplittableRandom(seed);
        Situations good = new Situations(seed).bad(0.01).unknown(0.03);
        Situations mixed = new Situations(seed + 1);
        Map<String, Counterexample> found = new TreeMap<>();
        for (int i = 0; i < situations; i++) {
            Situation situation = (i % 3 == 0 ? mixed : good).next();
            List<Fact<?>> unknown = new ArrayList<>(Facts.leaves(situation));
            unknown.removeIf(fact -> !coversFact(situation, fact));
            Collections.shuffle(unknown, new Random(random.nextLong()));
            for (Fact<?> fact : unknown.subList(0, Math.min(FACTS_A_SITUATION, unknown.size()))) {
                for (Object value : fillings(situation, fact)) {
                    tryOne(situation, fact.path(), value, reading, found);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static void tryOne(
            Situation situation,
            String path,
            Object value,
            Function<Situation, Result> reading,
            Map<String, Counterexample> found) {
        List<String> broken = brokenBy(situation, path, value, reading);
        if (!broken.isEmpty()) {
            String key = path.replaceAll("\\[.*?]", "[]") + " " + broken;
            Counterexample known = found.get(key);
            found.put(key, known != null ? known.again() : small(situation, path, value, broken, reading));
        }
    }

    private static List<String> brokenBy(
            Situation situation, String path, Object value, Function<Situation, Result> reading) {
        Result before = reading.apply(situation);
        Result after = reading.apply(Edits.with(situation, path, value));
        return showsAge(path, before, after) ? List.of() : broken(before, after);
    }

    /** an age that needs a missing {@code asOf} is not judged; once it is there, it may show a backup to be too old. */
    private static boolean showsAge(String path, Result before, Result after) {
        return path.equals("asOf") && tooOld(after.start()) > tooOld(before.start());
    }

    private static long tooOld(Result.Decision start) {
        return start.findings().stream()
                .filter(finding -> finding.clauses().equals(List.of("BU-3", "PC-3")))
                .filter(finding -> finding.status().equals("failed"))
                .count();
    }

    private static Counterexample small(
            Situation situation, String path, Object value, List<String> broken, Function<Situation, Result> reading) {
        Situation smallest =
                Shrinker.shrink(situation, candidate -> stillBroken(candidate, path, value, broken, reading));
        return new Counterexample(smallest, path, value, broken, 1);
    }

    private static boolean stillBroken(
            Situation situation, String path, Object value, List<String> broken, Function<Situation, Result> reading) {
        boolean covered = Facts.leaves(situation).stream()
                .anyMatch(fact -> fact.path().equals(path) && coversFact(situation, fact));
        try {
            return covered && brokenBy(situation, path, value, reading).equals(broken);
        } catch (IllegalArgumentException gone) {
            return false;
        }
    }

    /** Searches as many situations as the first argument says, and prints what it finds. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        int situations = Integer.parseInt(args[0]);
        search(1, situations, Reading::of).forEach(System.out::println);
        System.out.println(situations + " situations, " + (System.nanoTime() - start) / 1_000_000_000 + " s");
    }
}
