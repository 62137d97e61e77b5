package dev.holdpoint.register;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files that cannot be used, with all that is wrong with them. Nothing of them was compiled or run. */
public final class RulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    /** Rule files with these problems. */
    public RulesException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** One thing that is wrong with a whole file or folder. */
    public static RulesException of(String path, String message) {
        return new RulesException(List.of(new RuleProblem(path, 0, message)));
    }

    /** All that is wrong, in the order of files and lines. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
