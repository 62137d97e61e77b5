package dev.holdpoint.cli;

import dev.holdpoint.verdict.Decision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What options are where a call does not say: from the environment, so that a pipeline or a person says it once. */
final class Defaults implements IDefaultValueProvider {
    private static final Map<String, String> VARIABLES = new LinkedHashMap<>();

    static {
        VARIABLES.put("--format", "HOLDPOINT_FORMAT");
        VARIABLES.put("--color", "HOLDPOINT_COLOR");
        VARIABLES.put("--gate", "HOLDPOINT_GATE");
    }

    private final Map<String, String> environment;

    private Defaults(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Those of the environment. @throws CallException if one of them says what no option takes */
    static Defaults of(Map<String, String> environment) {
        VARIABLES.forEach((option, variable) -> {
            String value = environment.getOrDefault(variable, "");
            List<String> choices = choices(option);
            if (!value.isEmpty() && !choices.contains(value.toLowerCase(Locale.ROOT))) {
                throw new CallException("the environment's " + variable + " is `" + value + "`; expected "
                        + String.join(", ", choices));
            }
        });
        return new Defaults(environment);
    }

    private static List<String> choices(String option) {
        return switch (option) {
            case "--format" -> names(Format.values());
            case "--color" -> names(Terminal.ColourChoice.values());
            default ->
                List.of(Decision.values()).stream()
                        .filter(Decision::isGate)
                        .map(Decision::wireName)
                        .toList();
        };
    }

    private static List<String> names(Object[] constants) {
        return List.of(constants).stream()
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Of formats, a command has some: one that it does not have is meant for others. */
    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        String value = environment.getOrDefault(VARIABLES.getOrDefault(option.longestName(), ""), "");
        Object[] constants = option.type().getEnumConstants();
        boolean takes = constants == null
                || !option.longestName().equals("--format")
                || names(constants).contains(value.toLowerCase(Locale.ROOT));
        return value.isEmpty() || !takes ? null : value;
    }
}
