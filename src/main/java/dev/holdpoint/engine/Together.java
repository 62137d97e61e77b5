package dev.holdpoint.engine;

import dev.holdpoint.derived.CategoryAction;
import dev.holdpoint.derived.NotApplicable;
import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.derived.Route;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses what rules must not conclude together: a verdict could only show one of it, and would keep the other from being seen. */
final class Together {
    private static final Set<String> MAY_NOT_APPLY =
            Set.of(Decision.START.wireName(), Decision.HANDOFF.wireName(), Decision.ROLLBACK.wireName());

    private Together() {}

    /** @throws PolicyException if the conclusions do not go together */
    static void check(Collection<?> facts) {
        Map<String, PauseAction> actions = new HashMap<>();
        Set<String> notApplicable = new HashSet<>();
        boolean routed = false;
        for (Object fact : facts) {
            if (fact instanceof CategoryAction action) {
                @Nullable PauseAction before = actions.put(action.automation().name(), action.action());
                if (before != null && before != action.action()) {
                    throw new PolicyException("the rules conclude both " + before.wireName() + " and "
                            + action.action().wireName() + " for one category of automation");
                }
            } else if (fact instanceof NotApplicable gate) {
                notApplicable.add(gate.gate());
            } else if (fact instanceof Route) {
                if (routed) {
                    throw new PolicyException("the rules conclude two routes for one incident");
                }
                routed = true;
            }
        }
        if (!notApplicable.isEmpty()) {
            applicable(notApplicable, facts);
        }
    }

    private static void applicable(Set<String> notApplicable, Collection<?> facts) {
        for (String gate : notApplicable) {
            if (!MAY_NOT_APPLY.contains(gate)) {
                throw new PolicyException("the rules conclude that " + gate + " is not applicable, which it never is");
            }
        }
        for (Object fact : facts) {
            if (fact instanceof Finding finding && finding.status().blocks() && isUnseen(finding, notApplicable)) {
                throw new PolicyException("the rules conclude that " + String.join(" and ", notApplicable)
                        + " is not applicable, and `" + finding.rule().id() + "` holds it shut");
            }
        }
    }

    /** A finding that another decision shows as well is not lost. */
    private static boolean isUnseen(Finding finding, Set<String> notApplicable) {
        return finding.rule().decisions().stream().allMatch(decision -> notApplicable.contains(decision.wireName()));
    }
}
