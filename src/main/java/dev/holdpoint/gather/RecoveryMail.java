package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * WordPress's mail about a critical error. Its words are the administrator's language; its shape is not: four lines, of WordPress, the
 * theme, the plugin and PHP, each with its version.
 */
final class RecoveryMail implements Recogniser {
    private static final String FATAL = "php-fatal";

    private final List<Signature> errors;

    RecoveryMail(Signatures signatures) {
        this.errors = signatures.of(FormNames.RECOVERY_MODE, Where.LINE);
    }

    @Override
    public void read(List<Line> lines, Finds finds) {
        for (int i = 0; i < lines.size(); i++) {
            List<Line> block = block(lines, i);
            if (!block.isEmpty()) {
                facts(block, finds);
            }
        }
        boolean limited = lines.stream()
                .flatMap(line -> error(line).stream())
                .anyMatch(error -> !error.gives().equals(FATAL));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Signature> error = error(line);
            if (error.isPresent()) {
                finds.take(i);
                if (!limited || !isNotice(error.get(), line)) {
                    suggest(error.get(), line, finds);
                }
            }
        }
    }

    private Optional<Signature> error(Line line) {
        return Signatures.first(errors, line.said());
    }

    /** The mail begins with whose error it was, and says further down what it was: that may be a limit, and nobody's defect. */
    private static boolean isNotice(Signature error, Line line) {
        return error.gives().equals(FATAL) && !line.plain().contains("E_");
    }

    /** The mail's four lines, or three where no plugin was to blame, from that line on; empty where they do not stand there. */
    private static List<Line> block(List<Line> lines, int from) {
        if (lines.get(from).text().length() > 120 || !closes(lines.get(from), "wordpress")) {
            return List.of();
        }
        List<Line> block = new ArrayList<>(List.of(lines.get(from)));
        for (int i = from + 1; i < lines.size() && i < from + 10 && block.size() < 4; i++) {
            Line line = lines.get(i);
            if (line.blank()) {
                continue;
            }
            block.add(line);
            if (block.size() > 2 && closes(line, "php")) {
                return block;
            }
            if (!names(line)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Whether the line names that program, and ends or goes on with its version; no label and value. */
    private static boolean closes(Line line, String program) {
        String text = line.plain();
        return text.toLowerCase(Locale.ROOT).contains(program)
                && !text.contains(":")
                && text.split(" ", -1).length < 7
                && version(text).isPresent();
    }

    private static Optional<String> version(String text) {
        List<String> versions = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            if (Versions.alone(word)) {
                versions.add(word);
            }
        }
        return versions.size() == 1 ? Optional.of(versions.get(0)) : Optional.empty();
    }

    /** {@code Current plugin: NAME (version V)} */
    private static boolean names(Line line) {
        String text = line.plain();
        return text.contains(":")
                && text.endsWith(")")
                && text.lastIndexOf('(') > text.indexOf(':')
                && text.length() < 300;
    }

    private static void facts(List<Line> block, Finds finds) {
        Line first = block.get(0);
        Line last = block.get(block.size() - 1);
        version(first.plain())
                .ifPresent(
                        version -> finds.fact(FormNames.RECOVERY_MODE, "environment.wordpressVersion", version, first));
        version(last.plain())
                .flatMap(Versions::php)
                .ifPresent(version -> finds.fact(FormNames.RECOVERY_MODE, "environment.phpVersion", version, last));
        if (block.size() == 4) {
            plugin(block.get(2), finds);
        }
    }

    private static void plugin(Line line, Finds finds) {
        String text = line.plain();
        int bracket = text.lastIndexOf('(');
        String name = text.substring(text.indexOf(':') + 1, bracket).strip();
        if (SophMate.isName(name)) {
            version(text.substring(bracket + 1, text.length() - 1))
                    .ifPresent(version ->
                            finds.fact(FormNames.RECOVERY_MODE, "environment.sophmateVersion", version, line));
        }
    }

    private static void suggest(Signature error, Line line, Finds finds) {
        finds.suggest(FormNames.RECOVERY_MODE, error, line);
        if (error.gives().equals(FATAL)) {
            Owner.suggest(FormNames.RECOVERY_MODE, line.text(), line, finds);
        }
    }
}
