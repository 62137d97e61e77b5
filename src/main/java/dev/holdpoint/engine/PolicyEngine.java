package dev.holdpoint.engine;

import dev.holdpoint.derived.AllFindingsKnown;
import dev.holdpoint.derived.AllReasonsKnown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** The rules, ready to run. Thread-safe: each run has a session to itself, which is emptied and kept for a later run. */
public final class PolicyEngine {
    /** Firings that no situation comes near: so many for each fact, and as many again for none. */
    private static final int FIRINGS_PER_FACT = 1_000;

    /** Firings, and combinations of facts looked at, of rules that nobody here has tried; those of this release need a tenth. */
    private static final int STEPS_PER_FACT = 500;

    private final Ahead<KieBase> rules;
    private final int perFact;
    /** Whether the rules may go round or combine everything with everything. */
    private final boolean bounded;

    /** Empty sessions: to make one costs as much as a third of a run. As many as ever ran at a time. */
    private final Queue<StatefulKnowledgeSessionImpl> idle = new ConcurrentLinkedQueue<>();

    PolicyEngine(Ahead<KieBase> rules) {
        this(rules, FIRINGS_PER_FACT, false);
    }

    private PolicyEngine(Ahead<KieBase> rules, int perFact, boolean bounded) {
        this.rules = rules;
        this.perFact = perFact;
        this.bounded = bounded;
    }

    /** The rules of this release, compiled with it. They load in the background; the first run waits for them. */
    public static PolicyEngine standard() {
        return new PolicyEngine(Ahead.of(CompiledRules::load));
    }

    /** The same rules, where somebody has loaded them already. */
    public static PolicyEngine standard(Collection<Model> models) {
        return new PolicyEngine(Ahead.of(() -> CompiledRules.base(models)));
    }

    /**
     * Rules that were compiled at run time. A run of them ends: it is refused, with the rule that is to blame, where it would go on for
     * ever or take all memory.
     *
     * @throws PolicyException if there are none
     */
    public static PolicyEngine of(Collection<Model> models) {
        return of(models, STEPS_PER_FACT);
    }

    /** The same, with another bound: so many steps for each fact, and as many again for none. */
    static PolicyEngine of(Collection<Model> models, int stepsPerFact) {
        return new PolicyEngine(Ahead.made(CompiledRules.base(Counted.models(models))), stepsPerFact, true);
    }

    /**
     * Everything that is true once the rules have run on the facts: the facts themselves and what was concluded.
     *
     * @throws PolicyException if the rules cannot be loaded, a rule fails, the rules do not come to rest, or they conclude what does not
     *     go together
     */
    public Collection<?> run(Collection<?> facts) {
        StatefulKnowledgeSessionImpl session = idle.poll();
        if (session == null) {
            session = (StatefulKnowledgeSessionImpl) rules.get().newKieSession();
        }
        Collection<?> all = run(session, facts, null);
        session.reset();
        idle.add(session);
        Together.check(all);
        return all;
    }

    /**
     * The same, and tells the id of each rule that fires, as often as it does. The order means nothing.
     *
     * @throws PolicyException if a rule fails or the rules do not come to rest
     */
    public Collection<?> run(Collection<?> facts, Consumer<String> fired) {
        return run(facts, (rule, matched) -> fired.accept(rule));
    }

    /** The same, and tells what each rule matched as well. */
    public Collection<?> run(Collection<?> facts, BiConsumer<String, List<Object>> fired) {
        return apart(facts, null, session -> session.addEventListener(new Firings(fired)));
    }

    /**
     * The same, and tells what each rule concluded: its id and what it added.
     *
     * @throws PolicyException if a rule fails or the rules do not come to rest
     */
    public Collection<?> concluding(Collection<?> facts, BiConsumer<String, Object> concluded) {
        return apart(facts, null, session -> session.addEventListener(new Author(concluded)));
    }

    /** Everything that is true once all rules but these have run on the facts. @throws PolicyException as a run does */
    public Collection<?> runWithout(Collection<?> facts, Set<String> left) {
        AgendaFilter others =
                match -> !left.contains(PolicyRules.kept(match.getRule()).id());
        return apart(facts, others, session -> {});
    }

    /** In a session that is not kept. */
    private Collection<?> apart(Collection<?> facts, @Nullable AgendaFilter only, Consumer<KieSession> listening) {
        KieSession session = rules.get().newKieSession();
        listening.accept(session);
        Collection<?> all = run(session, facts, only);
        session.dispose();
        return all;
    }

    /** Runs without rules, so that what a run needs besides them is there. */
    static void rehearse(KieBase noRules) {
        new PolicyEngine(Ahead.made(noRules)).run(noRules.newKieSession(), List.of(), null);
    }

    /** A session in which something failed is not used again. */
    private Collection<?> run(KieSession session, Collection<?> facts, @Nullable AgendaFilter only) {
        try {
            Told told = new Told();
            session.addEventListener(told);
            int limit = perFact * (facts.size() + 1);
            @Nullable RunLimits bounds = bounded ? RunLimits.begin(limit) : null;
            if (bounds != null) {
                session.addEventListener(bounds);
            }
            for (Object fact : facts) {
                session.insert(fact);
            }
            fire(session, only, limit, bounds);
            session.insert(new AllReasonsKnown());
            fire(session, only, limit, bounds);
            session.insert(new AllFindingsKnown());
            fire(session, only, limit, bounds);
            return told.facts;
        } catch (PolicyException e) {
            session.dispose();
            throw e;
        } catch (RuntimeException e) {
            session.dispose();
            throw refused(e) instanceof PolicyException ours
                    ? ours
                    : new PolicyException("a rule failed while it ran", e);
        } finally {
            RunLimits.end();
        }
    }

    /** The engine wraps what a condition throws. */
    private static @Nullable Throwable refused(RuntimeException e) {
        @Nullable Throwable cause = e;
        while (cause != null && !(cause instanceof PolicyException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static void fire(KieSession session, @Nullable AgendaFilter only, int limit, @Nullable RunLimits bounds) {
        if (session.fireAllRules(only, limit) >= limit) {
            throw new PolicyException("the rules did not come to rest after " + limit + " firings"
                    + (bounds == null ? "" : bounds.mostFired()));
        }
    }

    /** Everything that the session was told, by us and by the rules. It forgets what no rule looks at. */
    private static final class Told extends DefaultRuleRuntimeEventListener {
        final List<Object> facts = new ArrayList<>();

        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            facts.add(event.getObject());
        }
    }

    /** Tells which rule something comes from, where it comes from one. */
    private static final class Author extends DefaultRuleRuntimeEventListener {
        private final BiConsumer<String, Object> concluded;

        Author(BiConsumer<String, Object> concluded) {
            this.concluded = concluded;
        }

        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (event.getRule() != null) {
                concluded.accept(PolicyRules.kept(event.getRule()).id(), event.getObject());
            }
        }
    }

    private static final class Firings extends DefaultAgendaEventListener {
        private final BiConsumer<String, List<Object>> fired;

        Firings(BiConsumer<String, List<Object>> fired) {
            this.fired = fired;
        }

        /** What the rule's variables stood for, and the facts that it joined. */
        private static List<Object> matched(Match match) {
            List<Object> matched = new ArrayList<>();
            for (String variable : match.getDeclarationIds()) {
                matched.add(match.getDeclarationValue(variable));
            }
            for (Object object : match.getObjects()) {
                if (!matched.contains(object)) {
                    matched.add(object);
                }
            }
            return matched;
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            fired.accept(PolicyRules.kept(event.getMatch().getRule()).id(), matched(event.getMatch()));
        }
    }
}
