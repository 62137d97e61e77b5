package dev.holdpoint.analyse;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.IntExpr;
import com.microsoft.z3.IntNum;
import com.microsoft.z3.Model;
import com.microsoft.z3.Params;
import com.microsoft.z3.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All situations within bounds: finds one in which a formula holds, or shows that there is none, for however many searches. The only
 * class that knows the solver, which gets no text of a situation, only what rules compare.
 */
final class Solver implements AutoCloseable {
    private static final int DAY = 86_400;
    /** As many as the longest ages that rules may ask for, one behind the other. */
    private static final long LAST_SECOND = 100_000L * DAY;
    /** Versions are compared for being the same, nothing more: a few numbers tell as many apart as there are. */
    private static final int LAST_NUMBER = 99;

    private static final int PATIENCE_MILLIS = 60_000;

    private final Space space;
    private final Context context = new Context();
    private final com.microsoft.z3.Solver solver = context.mkSimpleSolver();
    private final Map<Formula, BoolExpr> known = new HashMap<>();
    private final List<BoolExpr[]> values = new ArrayList<>();
    private final Set<Formula> nowhere = new HashSet<>();
    private final Set<Formula> seen = new HashSet<>();
    private final Map<String, IntExpr> times = new HashMap<>();
    private final Map<String, IntExpr[]> versions = new HashMap<>();

    Solver(Bounds bounds) {
        this.space = new Space(bounds);
        Params params = context.mkParams();
        params.add("timeout", PATIENCE_MILLIS);
        params.add("random_seed", 0);
        solver.setParameters(params);
        for (Variable variable : space.variables()) {
            values.add(choices(variable));
        }
        for (String path : space.times()) {
            times.put(path, number(path, LAST_SECOND));
        }
        for (String path : space.versions()) {
            versions.put(
                    path, new IntExpr[] {number(path + " first", LAST_NUMBER), number(path + " second", LAST_NUMBER)});
        }
        require(expression(space.wellFormed()));
    }

    Space space() {
        return space;
    }

    /** Whether it was not said before that somebody has looked where that holds. */
    boolean firstSeen(Formula formula) {
        return seen.add(formula);
    }

    /** A situation in which it holds; empty where there is none. @throws UndecidedException if the solver does not say */
    Optional<Solution> find(Formula formula) {
        if (nowhere.contains(formula)) {
            return Optional.empty();
        }
        Optional<Solution> found = find(expression(formula));
        if (found.isEmpty()) {
            nowhere.add(formula);
        }
        return found;
    }

    /** The same, with at most so many variables that say something. */
    Optional<Solution> find(Formula formula, int most) {
        BoolExpr[] said =
                values.stream().map(choices -> context.mkNot(choices[0])).toArray(BoolExpr[]::new);
        return find(both(expression(formula), context.mkAtMost(said, most)));
    }

    private Optional<Solution> find(BoolExpr expression) {
        solver.push();
        try {
            require(expression);
            Status status = solver.check();
            if (status == Status.UNKNOWN) {
                throw new UndecidedException(solver.getReasonUnknown());
            }
            return status == Status.UNSATISFIABLE ? Optional.empty() : Optional.of(solution(solver.getModel()));
        } finally {
            solver.pop();
        }
    }

    private Solution solution(Model model) {
        List<Integer> chosen = new ArrayList<>();
        for (BoolExpr[] choices : values) {
            int chosenHere = 0;
            for (int value = 1; value < choices.length; value++) {
                chosenHere = model.eval(choices[value], true).isTrue() ? value : chosenHere;
            }
            chosen.add(chosenHere);
        }
        Map<String, Long> seconds = new HashMap<>();
        times.forEach((path, time) -> seconds.put(path, number(model, time)));
        Map<String, List<Integer>> numbers = new HashMap<>();
        versions.forEach((path, parts) ->
                numbers.put(path, List.of((int) number(model, parts[0]), (int) number(model, parts[1]))));
        return new Solution(List.copyOf(chosen), seconds, numbers);
    }

    private static long number(Model model, IntExpr expression) {
        return ((IntNum) model.eval(expression, true)).getInt64();
    }

    /** One truth for each value, of which exactly one holds. */
    private BoolExpr[] choices(Variable variable) {
        int count = variable.values().size();
        BoolExpr[] choices = new BoolExpr[count];
        if (count == 2) {
            choices[1] = context.mkBoolConst(variable.path());
            choices[0] = context.mkNot(choices[1]);
            return choices;
        }
        for (int i = 0; i < count; i++) {
            choices[i] = context.mkBoolConst(
                    variable.path() + "=" + variable.values().get(i));
        }
        require(both(context.mkAtMost(choices, 1), context.mkOr(choices)));
        return choices;
    }

    private IntExpr number(String name, long last) {
        IntExpr number = context.mkIntConst(name);
        require(both(context.mkGe(number, context.mkInt(0)), context.mkLe(number, context.mkInt(last))));
        return number;
    }

    private void require(BoolExpr expression) {
        solver.add(new BoolExpr[] {expression});
    }

    private BoolExpr both(BoolExpr one, BoolExpr other) {
        return context.mkAnd(new BoolExpr[] {one, other});
    }

    private BoolExpr expression(Formula formula) {
        BoolExpr expression = known.get(formula);
        if (expression == null) {
            BoolExpr[] all = formula.parts().stream().map(this::expression).toArray(BoolExpr[]::new);
            expression = switch (formula.kind()) {
                case TRUE -> context.mkTrue();
                case FALSE -> context.mkFalse();
                case ATOM -> atom(formula.atom());
                case NOT -> context.mkNot(all[0]);
                case AND -> context.mkAnd(all);
                case OR -> context.mkOr(all);
            };
            known.put(formula, expression);
        }
        return expression;
    }

    private BoolExpr atom(Atom atom) {
        if (atom instanceof Atom.Is is) {
            return values.get(is.variable().index())[is.value()];
        }
        if (atom instanceof Atom.Free free) {
            return context.mkBoolConst("free:" + free.name());
        }
        Atom.Compared compared = (Atom.Compared) atom;
        String one = compared.one();
        String other = compared.other();
        return switch (compared.relation()) {
            case BEFORE -> {
                IntExpr days = context.mkInt((long) DAY * compared.days());
                yield context.mkLt(context.mkAdd(new IntExpr[] {time(one), days}), time(other));
            }
            case SAME_TIME -> context.mkEq(time(one), time(other));
            case SAME_VERSION -> both(same(one, other, 0), same(one, other, 1));
            case SAME_MAJOR -> same(one, other, 0);
        };
    }

    private IntExpr time(String path) {
        return Objects.requireNonNull(times.get(path));
    }

    /** Of two versions, whether the first numbers are the same, or the second. */
    private BoolExpr same(String one, String other, int number) {
        return context.mkEq(
                Objects.requireNonNull(versions.get(one))[number], Objects.requireNonNull(versions.get(other))[number]);
    }

    @Override
    public void close() {
        context.close();
    }
}
