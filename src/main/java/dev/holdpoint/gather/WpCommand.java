package dev.holdpoint.gather;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A call of WP-CLI as a shell shows it, prompt and all. */
record WpCommand(String text) {
    private static final int LONGEST = 500;
    private static final List<String> WORDS =
            List.of("plugin", "theme", "core", "cli", "option", "db", "cron", "eval", "site");
    private static final List<String> OTHER_SITES = List.of("staging", "stage", "dev", "test", "local");

    private static final List<String> PRODUCTION = List.of("@production", "@prod", "@live");

    static boolean isIn(Line line) {
        return of(line).isPresent();
    }

    /** The call that the line is; empty for any other line. */
    static Optional<WpCommand> of(Line line) {
        if (line.text().length() > LONGEST || !line.text().contains("wp ")) {
            return Optional.empty();
        }
        String text = line.plain();
        int at = text.startsWith("wp ") ? 0 : text.indexOf(" wp ") + 1;
        boolean prompt = at == 0 ? text.startsWith("wp ") : isPrompt(text.substring(0, at - 1));
        String call = text.substring(at);
        return prompt && WORDS.stream().anyMatch(word -> (call + " ").contains(" " + word + " "))
                ? Optional.of(new WpCommand((at == 0 ? "" : text.substring(0, at)) + call))
                : Optional.empty();
    }

    private static boolean isPrompt(String before) {
        return before.endsWith("$")
                || before.endsWith("#")
                || before.endsWith("%")
                || before.contains("$ ")
                || before.contains("# ")
                || before.startsWith("sudo ")
                || before.startsWith("docker ");
    }

    boolean calls(String words) {
        return (" " + text + " ").replaceAll(" --?[\\w=@./-]+(?= )", "").contains(" " + words + " ");
    }

    boolean says(String word) {
        return text.contains(word);
    }

    /** Whether the call says that it is for production. */
    boolean isProduction() {
        return PRODUCTION.stream().anyMatch(alias -> (text + " ").contains(" " + alias + " "));
    }

    /** The site that the call says it is for, where that is not production. */
    Optional<String> otherSite() {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : lower.split("[ =@./:~]", -1)) {
            if (OTHER_SITES.contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
