package dev.holdpoint.analyse;

import com.sun.management.OperatingSystemMXBean;
import dev.holdpoint.PolicyChecker;
import dev.holdpoint.drl.Policies;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What one run costs, from the start of the process: {@code Cost prove CATEGORIES FOLDER} or {@code Cost diff CATEGORIES OLD NEW}, with
 * {@code standard} for the rules of this release. Prints how many rules there are, seconds of processor time, those of them before
 * anything was asked of the solver (start, and rules compiled), and the most memory that the process had, in MiB.
 */
final class Cost {
    private Cost() {}

    public static void main(String[] arguments) throws IOException {
        Bounds bounds = new Bounds(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[1]));
        Policies policy = policy(arguments[2]);
        PolicyChecker checker = checker(arguments[2]);
        double before;
        if (arguments[0].equals("prove")) {
            before = seconds();
            try (Proofs proofs = Proofs.of(policy, checker, Optional.empty(), Optional.of(bounds))) {
                require(proofs.prove(Set.of(), proof -> {}).stream()
                        .allMatch(proof -> proof.answer() == Proof.Answer.PROVED));
            }
        } else {
            Policies young = policy(arguments[3]);
            PolicyChecker after = checker(arguments[3]);
            before = seconds();
            try (Differences differences = Differences.between(policy, checker, young, after, Optional.of(bounds))) {
                require(differences.meaning().stream()
                        .anyMatch(one -> one.answer() != Difference.Answer.SAME));
            }
        }
        System.out.printf(
                Locale.ROOT, "%d %.1f %.1f %d%n", policy.book().rules().rules().size(), seconds(), before, most());
    }

    private static Policies policy(String name) {
        return name.equals("standard") ? Policies.standard() : Policies.read(Path.of(name));
    }

    private static PolicyChecker checker(String name) {
        return name.equals("standard") ? PolicyChecker.standard() : PolicyChecker.fromPartialRules(Path.of(name));
    }

    private static double seconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static long most() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("not the answer that is known");
        }
    }
}
