package dev.holdpoint.gather;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A call of WP-CLI as a shell shows it, prompt and all. */
record WpCommand(String text) {
    private static final int LONGEST = 500;
    private static final List<String> WORDS =
            List.of("plugin", "theme", "core", "cli", "option", "db", "cron", "eval", "site");
    private static final List<String> OTHER_SITES = List.of("staging", "stage", "dev", "test", "local");
    private static final List<String> PRODUCTION = List.of("@production", "@prod", "@live");
    private static final List<String> PROMPTS = List.of("$", "#", "%");

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
        return prompt && WORDS.stream().anyMatch(word -> isWord(word, text.substring(at)))
                ? Optional.of(new WpCommand(text))
                : Optional.empty();
    }

    /** The last call before the line at that index. */
    static Optional<WpCommand> before(List<Line> lines, int index, int furthest) {
        for (int i = index - 1; i >= 0 && i >= index - furthest; i--) {
            Optional<WpCommand> call = of(lines.get(i));
            if (call.isPresent()) {
                return call;
            }
        }
        return Optional.empty();
    }

    private static boolean isPrompt(String before) {
        return PROMPTS.stream().anyMatch(mark -> before.endsWith(mark))
                || before.contains("$ ")
                || before.contains("# ")
                || before.startsWith("sudo ")
                || before.startsWith("docker ");
    }

    private static boolean isWord(String word, String text) {
        return (text + " ").contains(" " + word + " ");
    }

    boolean calls(String words) {
        return isWord(words, (" " + text + " ").replaceAll(" --?[\\w=@./-]+(?= )", ""));
    }

    boolean says(String word) {
        return text.contains(word);
    }

    /** Whether the call says that it is for production. */
    boolean isProduction() {
        return PRODUCTION.stream().anyMatch(alias -> isWord(alias, text));
    }

    /** The site that the call says it is for, where that is not production. */
    Optional<String> otherSite() {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[ =@./:~]", -1))
                .filter(OTHER_SITES::contains)
                .findFirst();
    }
}
