package dev.holdpoint.gather;

import java.util.List;
import java.util.Optional;

/** {@code wp core version}: a bare number behind its call, or with {@code --extra} a label that says what it is. */
final class CoreVersion implements Recogniser {
    private static final String LABEL = "WordPress version:";
    private static final String NEXT = "Database revision:";

    @Override
    public void read(List<Line> lines, Finds finds) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<WpCommand> call = WpCommand.of(lines.get(i)).filter(command -> command.calls("core version"));
            if (call.isPresent()) {
                behind(call.get(), lines, i + 1, finds);
            } else if (lines.get(i).text().strip().startsWith(LABEL)) {
                extra(lines, i, finds);
            }
        }
    }

    private static void behind(WpCommand call, List<Line> lines, int from, Finds finds) {
        int at = from;
        while (at < lines.size() && at < from + 3 && lines.get(at).blank()) {
            at++;
        }
        if (at == lines.size() || !Versions.alone(lines.get(at).plain())) {
            return;
        }
        if (call.otherSite().isPresent()) {
            finds.elsewhere(call.otherSite().get());
        } else {
            finds.fact(
                    FormNames.CORE_VERSION,
                    "environment.wordpressVersion",
                    lines.get(at).plain(),
                    lines.get(at));
        }
    }

    private static void extra(List<Line> lines, int index, Finds finds) {
        Line line = lines.get(index);
        boolean whole =
                index + 1 < lines.size() && lines.get(index + 1).text().strip().startsWith(NEXT);
        String value = Texts.squeezed(line.text().strip().substring(LABEL.length()));
        Optional<String> other = WpCalls.before(lines, index, 3).flatMap(WpCommand::otherSite);
        if (whole && Versions.alone(value)) {
            if (other.isPresent()) {
                finds.elsewhere(other.get());
            } else {
                finds.fact(FormNames.CORE_VERSION, "environment.wordpressVersion", value, line);
            }
        }
    }
}
