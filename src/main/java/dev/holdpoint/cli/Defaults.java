package dev.holdpoint.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What options are where a call does not say: from the environment, so that a pipeline or a person says it once. */
final class Defaults implements IDefaultValueProvider {
    private static final List<Variable> VARIABLES = List.of(
            new Variable("--format", "HOLDPOINT_FORMAT", names(Format.values())),
            new Variable("--color", "HOLDPOINT_COLOR", names(Terminal.ColourChoice.values())),
            new Variable("--gate", "HOLDPOINT_GATE", List.of("start", "close", "resume", "handoff")));

    private final Map<String, String> environment;

    /** What an option is called in the environment, and what may be said there. */
    private record Variable(String option, String name, List<String> choices) {}

    private Defaults(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Those of the environment. @throws CallException if one of them says what no option takes */
    static Defaults of(Map<String, String> environment) {
        for (Variable variable : VARIABLES) {
            String value = environment.getOrDefault(variable.name(), "");
            if (!value.isEmpty() && !variable.choices().contains(value.toLowerCase(Locale.ROOT))) {
                throw new CallException("the environment's " + variable.name() + " is `" + value + "`; expected "
                        + String.join(", ", variable.choices()));
            }
        }
        return new Defaults(environment);
    }

    private static List<String> names(Object[] constants) {
        return Stream.of(constants)
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Of formats, a command has some: one that it does not have is meant for others. */
    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        String value = VARIABLES.stream()
                .filter(variable -> variable.option().equals(option.longestName()))
                .map(variable -> environment.getOrDefault(variable.name(), ""))
                .findFirst()
                .orElse("");
        Object[] constants = option.type().getEnumConstants();
        boolean takes = constants == null
                || !option.longestName().equals("--format")
                || names(constants).contains(value.toLowerCase(Locale.ROOT));
        return value.isEmpty() || !takes ? null : value;
    }
}
