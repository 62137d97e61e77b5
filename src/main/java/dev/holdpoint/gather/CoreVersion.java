package dev.holdpoint.gather;

import java.util.List;
import java.util.Optional;

/** {@code wp core version}: a bare number behind its call, or with {@code --extra} a label that says what it is. */
record CoreVersion(Form form) implements Recogniser {
    private static final String LABEL = "WordPress version:";
    private static final String NEXT = "Database revision:";

    @Override
    public void read(Finds finds) {
        List<Line> lines = finds.lines();
        for (int i = 0; i < lines.size(); i++) {
            Optional<WpCommand> call = WpCommand.of(lines.get(i)).filter(command -> command.calls("core version"));
            String text = lines.get(i).text().strip();
            if (call.isPresent()) {
                int at = next(lines, i + 1);
                fact(call, at < lines.size() ? lines.get(at).plain() : "", at, finds);
            } else if (text.startsWith(LABEL)
                    && i + 1 < lines.size()
                    && lines.get(i + 1).text().strip().startsWith(NEXT)) {
                fact(WpCommand.before(lines, i, 3), Texts.squeezed(text.substring(LABEL.length())), i, finds);
            }
        }
    }

    /** The index of the next line that is not blank, or of the third. */
    private static int next(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && at < from + 3 && lines.get(at).blank()) {
            at++;
        }
        return at;
    }

    private void fact(Optional<WpCommand> call, String version, int index, Finds finds) {
        if (Versions.alone(version) && !finds.isElsewhere(call)) {
            finds.fact(
                    form, "environment.wordpressVersion", version, finds.lines().get(index));
        }
    }
}
