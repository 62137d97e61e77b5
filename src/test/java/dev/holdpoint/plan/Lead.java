package dev.holdpoint.plan;

import dev.holdpoint.generate.Facts;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Revised;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Somebody who knows how everything is, and answers what is asked. */
final class Lead {
    private final Function<Situation, Verdict> rules;
    private final Map<Slot, Fact<?>> truth = new HashMap<>();
    private int runs;
    private int mostRuns;

    Lead(Function<Situation, Verdict> rules, Situation truth) {
        this.rules = situation -> {
            runs++;
            return rules.apply(situation);
        };
        Facts.leaves(truth).forEach(fact -> this.truth.put(Slot.of(fact), fact));
        this.truth.put(Slot.of(truth.incident()), truth.incident());
        this.truth.put(
                Slot.of(truth.environment().automation()), truth.environment().automation());
    }

    /** How an interview went. */
    record Course(int questions, boolean open, boolean decided) {}

    Course interviewed(Situation situation, Decision gate) {
        runs = 0;
        Interview interview = new Interview(rules, situation, gate);
        int questions = courseOf(interview).size();
        return new Course(questions, interview.verdict().gate(gate).isOpen(), interview.isDecided());
    }

    /** What each question was about. */
    List<Decision> courseOf(Interview interview) {
        List<Decision> about = new ArrayList<>();
        while (true) {
            Optional<InterviewQuestion> question = interview.question();
            mostRuns = Math.max(mostRuns, runs);
            runs = 0;
            if (question.isEmpty()) {
                return about;
            }
            about.add(interview.about());
            Optional<Fact<?>> answer = answer(question.get().fact());
            if (answer.isPresent()) {
                interview.answered(Revised.of(interview.situation(), List.of(answer.get())));
            } else {
                interview.notKnown(question.get());
            }
        }
    }

    /** Every gap is asked for, in the order of the format, until the gate is open or no gap is left. */
    Course inTheOrderOfTheFormat(Situation situation, Decision gate) {
        Situation now = situation;
        Set<Slot> notKnown = new HashSet<>();
        int asked = 0;
        while (true) {
            Asking asking = new Asking(rules, now, gate, notKnown);
            List<InterviewQuestion> questions = asking.questions();
            boolean open = asking.held().verdict().gate(gate).isOpen();
            if (open || questions.isEmpty()) {
                return new Course(asked, open, open);
            }
            asked++;
            Optional<Fact<?>> answer = answer(questions.get(0).fact());
            if (answer.isPresent()) {
                now = Revised.of(now, List.of(answer.get()));
            } else {
                notKnown.add(Slot.of(questions.get(0).fact()));
            }
        }
    }

    /** The fewest questions after which the gate is decided, whichever are asked; at most so many. */
    int best(Situation situation, Decision gate, int most) {
        for (int questions = 0; questions < most; questions++) {
            if (decides(situation, gate, questions)) {
                return questions;
            }
        }
        return most;
    }

    private boolean decides(Situation situation, Decision gate, int left) {
        Asking asking = new Asking(rules, situation, gate, Set.of());
        if (asking.held().verdict().gate(gate).isOpen() || !asking.deciding().isEmpty()) {
            return true;
        }
        for (InterviewQuestion question : left == 0 ? List.<InterviewQuestion>of() : asking.questions()) {
            Optional<Fact<?>> answer = answer(question.fact());
            if (answer.isPresent() && decides(Revised.of(situation, List.of(answer.get())), gate, left - 1)) {
                return true;
            }
        }
        return false;
    }

    /** How often the rules were run, at most, between an answer and the next question. */
    int mostRuns() {
        return mostRuns;
    }

    /** An incident and a category begin with nothing but that they are there. */
    private Optional<Fact<?>> answer(Fact<?> asked) {
        Fact<?> fact = truth.get(Slot.of(asked));
        if (fact == null || fact.unknown()) {
            return Optional.empty();
        }
        if (fact.get() instanceof Incident incident && !incident.isNone()) {
            return Optional.of(Revised.fact(asked, Incident.TYPE.draft().build()));
        }
        if (fact.field() == Environment.AUTOMATION) {
            List<Automation> named = new ArrayList<>();
            for (Object entry : (List<?>) fact.get()) {
                named.add(Automation.TYPE
                        .draft(named.size())
                        .put(Automation.CATEGORY, ((Automation) entry).name(), null)
                        .build());
            }
            return Optional.of(Revised.fact(asked, List.copyOf(named)));
        }
        return Optional.of(Revised.fact(asked, fact.get()));
    }
}
