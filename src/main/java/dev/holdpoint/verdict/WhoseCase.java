package dev.holdpoint.verdict;

import dev.holdpoint.derived.Route;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Party;
import java.util.Optional;
import java.util.function.Function;

/** Whose case an incident is, in words: who has to do with it, why that is not clear where it is not, and what would settle it. */
public final class WhoseCase {
    private WhoseCase() {}

    /** By whom: what only others can mend waits until they are told, which comes later. */
    static String workAgain(Verdict verdict) {
        Optional<Party> party =
                verdict.escalation().route().filter(Route::isClear).map(Route::party);
        return party.filter(clear -> clear == Party.INTERNAL).isPresent()
                ? Sentences.workAgain(Phrases.party(Party.INTERNAL))
                : Sentences.workAgainThen(Phrases.party(party.orElse(Party.INTERNAL)));
    }

    /** What is to be done about symptoms that point to several parties. */
    static String settleCause(Finding finding) {
        return Sentences.settleCauseAt(pointers(finding, Phrases::placed));
    }

    /** What points somewhere, with the places where it stands. */
    private static String pointers(Finding unclear, Function<Fact<?>, String> place) {
        return Phrases.joined(unclear.facts().stream()
                .filter(fact -> fact.known() && fact.field() != Incident.REPRODUCIBLE)
                .map(place)
                .toList());
    }

    /** Who is to be gone to, and where it is not clear whose case it is, why, and what would settle it. */
    public static String receivers(Verdict verdict) {
        String all = Phrases.joined(verdict.escalateTo().stream()
                .map(party ->
                        party == Party.INTERNAL ? Sentences.ownPeople(Phrases.party(party)) : Phrases.party(party))
                .toList());
        return verdict.escalation().findings().stream()
                .filter(finding -> finding.type() == FindingType.UNCLEAR_ROUTE)
                .findFirst()
                .map(finding -> unclear(finding, verdict.escalation().route().orElseThrow(), all))
                .orElse(all);
    }

    private static String unclear(Finding finding, Route route, String all) {
        Fact<?> symptoms = finding.facts().get(0);
        if (finding.status() != Status.UNKNOWN) {
            return Sentences.pointsTwoWays(
                    all,
                    Phrases.joined(route.parties().stream().map(Phrases::party).toList()),
                    pointers(finding, Phrases::lined));
        }
        String asked = (symptoms.unknown() ? symptoms : finding.facts().get(1)).path();
        return symptoms.unknown()
                ? Sentences.pointsNowhere(all, asked)
                : Sentences.pointsNowhereYet(all, asked, Phrases.value(symptoms));
    }
}
