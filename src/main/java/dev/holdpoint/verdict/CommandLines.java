package dev.holdpoint.verdict;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Party;
import java.util.Optional;

/** What is typed to make a step; empty where the file has no name that can be typed. */
final class CommandLines {
    private CommandLines() {}

    /** The situation's file, as a command can name it. */
    static Optional<String> file(Verdict verdict) {
        return verdict.situation().source().flatMap(CommandLines::word);
    }

    /** Puts on record that the update was closed now, which is later than all that the file says of an earlier time. */
    static Optional<String> close(Verdict verdict) {
        String asOf = verdict.situation().asOf().known() ? " asOf=now" : "";
        return file(verdict).map(file -> "holdpoint set " + file + asOf + " update.closedAt=now");
    }

    /** Makes the packet for that party. */
    static Optional<String> packet(Verdict verdict, Party party) {
        return file(verdict)
                .map(source -> "holdpoint packet " + source + " --party " + party.wireName() + " -o packet");
    }

    /** Writes the attached file without what was found in it, beside it. */
    static Optional<String> redact(Verdict verdict, Fact<?> file) {
        String attached = Phrases.value(file);
        String folder = verdict.situation()
                .source()
                .filter(source -> !source.equals("-"))
                .map(source -> source.substring(0, source.lastIndexOf('/') + 1))
                .orElse("");
        int dot = attached.indexOf('.', attached.lastIndexOf('/') + 2);
        String stem = dot < 0 ? attached : attached.substring(0, dot);
        String clean = stem + ".redacted" + attached.substring(stem.length());
        return word(folder + attached)
                .flatMap(from -> word(folder + clean).map(to -> "holdpoint redact " + from + " -o " + to));
    }

    /** The name as one word: in quotes where a shell would take it for something else, empty where quotes do not help. */
    private static Optional<String> word(String name) {
        if (name.chars().allMatch(c -> isPlain(c, "._-/"))) {
            return Optional.of(name);
        }
        boolean quotable = name.chars().allMatch(c -> isPlain(c, "._-/ ()[]{}#&+,;:=@~%!$*?^"));
        return quotable ? Optional.of("'" + name + "'") : Optional.empty();
    }

    private static boolean isPlain(int c, String others) {
        return Character.isLetterOrDigit(c) || others.indexOf(c) >= 0;
    }
}
