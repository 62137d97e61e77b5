package dev.holdpoint.gather;

import dev.holdpoint.gather.Conflict.Claim;
import dev.holdpoint.situation.Moment;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Brings together what several materials and the situation say of one field. */
final class Settlement {
    /** In the order of the format. */
    private static final List<String> PATHS = List.of(
            Finds.AS_OF,
            "release.version",
            "release.previousVersion",
            "environment.site",
            "environment.sophmateVersion",
            "environment.wordpressVersion",
            "environment.phpVersion",
            "environment.woocommerce",
            Finds.OCCURRED,
            Finds.SYMPTOMS);

    private final Set<String> accepted;
    private final Stated stated;

    Settlement(Set<String> accepted, @Nullable Situation known) {
        this.accepted = accepted;
        this.stated = new Stated(known);
    }

    Gathered of(List<Finds> materials, List<Notice> notices) {
        List<Proposal> proposals = all(materials, Finds::proposals);
        List<GatheredFact> found = all(materials, Finds::facts);
        proposals.stream()
                .filter(this::isAccepted)
                .map(one -> new GatheredFact(one.path(), one.value(), one.form(), one.from(), one.line()))
                .forEach(found::add);
        proposals.removeIf(this::isAccepted);
        List<GatheredFact> facts = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (String path : PATHS) {
            List<GatheredFact> said =
                    found.stream().filter(fact -> fact.path().equals(path)).toList();
            if (!said.isEmpty()) {
                settle(path, said, facts, conflicts);
            }
        }
        List<Notice> told = new ArrayList<>(notices);
        olderThanTheIncident(facts, proposals).ifPresent(asOf -> {
            facts.remove(asOf);
            told.add(new Notice(
                    asOf.place(),
                    "written at " + asOf.value() + ", before what went wrong, so asOf is not taken from it"));
        });
        return new Gathered(facts, proposals, conflicts, all(materials, Finds::unread), told);
    }

    private static <T> List<T> all(List<Finds> materials, Function<Finds, List<T>> of) {
        List<T> all = new ArrayList<>();
        materials.forEach(finds -> all.addAll(of.apply(finds)));
        return all;
    }

    /** A report from before the incident says nothing of the time that the situation is of, which would contradict it. */
    private static Optional<GatheredFact> olderThanTheIncident(List<GatheredFact> facts, List<Proposal> proposals) {
        List<String> occurred = new ArrayList<>();
        facts.stream().filter(fact -> fact.path().equals(Finds.OCCURRED)).forEach(fact -> occurred.add(fact.value()));
        proposals.stream().filter(one -> one.path().equals(Finds.OCCURRED)).forEach(one -> occurred.add(one.value()));
        return facts.stream()
                .filter(fact -> fact.path().equals(Finds.AS_OF))
                .filter(asOf ->
                        occurred.stream().anyMatch(at -> Moment.of(asOf.value()).compareTo(Moment.of(at)) < 0))
                .findFirst();
    }

    private boolean isAccepted(Proposal proposal) {
        return accepted.contains(proposal.path().equals(Finds.OCCURRED) ? "occurredAt" : proposal.value());
    }

    private void settle(String path, List<GatheredFact> found, List<GatheredFact> facts, List<Conflict> conflicts) {
        Optional<Claim> denial = stated.denial(path);
        if (denial.isPresent()) {
            GatheredFact first = found.get(0);
            conflicts.add(new Conflict(path, List.of(denial.get(), claim(first))));
            return;
        }
        switch (path) {
            case Finds.AS_OF -> {
                if (stated.claim(path).isEmpty()) {
                    facts.add(byTime(found, true));
                }
            }
            case Finds.SYMPTOMS -> {
                Set<String> seen = new LinkedHashSet<>();
                found.stream().filter(fact -> seen.add(fact.value())).forEach(facts::add);
            }
            case Finds.OCCURRED -> agree(path, List.of(byTime(found, false)), facts, conflicts);
            default -> agree(path, found, facts, conflicts);
        }
    }

    private static Claim claim(GatheredFact fact) {
        return new Claim(fact.value(), fact.from(), fact.line());
    }

    private static GatheredFact byTime(List<GatheredFact> found, boolean latest) {
        Comparator<GatheredFact> time = Comparator.comparing(fact -> Moment.of(fact.value()));
        return found.stream().min(latest ? time.reversed() : time).orElseThrow();
    }

    private void agree(String path, List<GatheredFact> found, List<GatheredFact> facts, List<Conflict> conflicts) {
        List<Claim> claims = new ArrayList<>();
        stated.claim(path).ifPresent(claims::add);
        for (GatheredFact fact : found) {
            if (claims.stream().noneMatch(claim -> Same.value(path, claim.value(), fact.value()))) {
                claims.add(claim(fact));
            }
        }
        if (claims.size() > 1) {
            conflicts.add(new Conflict(path, claims));
        } else {
            facts.add(found.get(0));
        }
    }
}
