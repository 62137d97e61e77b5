package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * WordPress's mail about a critical error. Its words are the administrator's language; its shape is not: four lines, of WordPress, the
 * theme, the plugin and PHP, each with its version.
 */
record RecoveryMail(Form form) implements Recogniser {
    @Override
    public void read(Finds finds) {
        List<Line> lines = finds.lines();
        for (int i = 0; i < lines.size(); i++) {
            facts(block(lines, i), finds);
        }
        List<Optional<Signature>> errors =
                lines.stream().map(line -> form.first(Where.LINE, line.said())).toList();
        boolean limited = errors.stream().flatMap(Optional::stream).anyMatch(error -> !isFatal(error));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (errors.get(i).isPresent()) {
                Signature error = errors.get(i).get();
                finds.take(i);
                // The mail begins with whose error it was, and says further down what it was: that may be a limit, and
                // nobody's defect.
                if (!limited || !isFatal(error) || line.plain().contains("E_")) {
                    finds.suggest(error, line);
                    if (isFatal(error)) {
                        Owner.of(error, line.text()).ifPresent(owner -> finds.suggest(owner, line));
                    }
                }
            }
        }
    }

    private static boolean isFatal(Signature error) {
        return error.gives().equals(Owner.FATAL);
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
        List<String> versions =
                Stream.of(text.split(" ", -1)).filter(Versions::alone).toList();
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

    private void facts(List<Line> block, Finds finds) {
        if (block.isEmpty()) {
            return;
        }
        Line first = block.get(0);
        Line last = block.get(block.size() - 1);
        version(first.plain()).ifPresent(version -> finds.fact(form, "environment.wordpressVersion", version, first));
        version(last.plain())
                .flatMap(Versions::php)
                .ifPresent(version -> finds.fact(form, "environment.phpVersion", version, last));
        if (block.size() == 4) {
            plugin(block.get(2), finds);
        }
    }

    private void plugin(Line line, Finds finds) {
        String text = line.plain();
        int bracket = text.lastIndexOf('(');
        if (SophMate.isName(text.substring(text.indexOf(':') + 1, bracket).strip())) {
            version(text.substring(bracket + 1, text.length() - 1))
                    .ifPresent(version -> finds.fact(form, Report.SOPHMATE, version, line));
        }
    }
}
