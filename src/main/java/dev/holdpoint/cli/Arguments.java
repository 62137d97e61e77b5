package dev.holdpoint.cli;

import dev.holdpoint.read.Neighbours;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.text.NotWholeException;
import dev.holdpoint.text.Printable;
import dev.holdpoint.text.WholeFile;
import dev.holdpoint.verdict.Clause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** What arguments stand for. */
final class Arguments {
    private Arguments() {}

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CallException("not a file name: " + name);
        }
    }

    /** The situation in that file; {@code -} for standard input. */
    static Situation situation(String file, InputStream in) {
        return file.equals("-")
                ? SituationReader.standard().read(in, file, Path.of(""))
                : SituationReader.standard().read(path(file));
    }

    /** All that is in that file, whatever it is; {@code -} for standard input. */
    static byte[] bytes(String file, InputStream in, int limit) {
        String shown = Printable.of(file);
        try {
            return file.equals("-") ? WholeFile.read(in, limit) : WholeFile.read(path(file), limit);
        } catch (NotWholeException e) {
            throw new CallException(
                    switch (e.why()) {
                        case FOLDER -> shown + " is a directory";
                        case DEVICE -> shown + " is a pipe or a device; use - to read standard input";
                        case TOO_LARGE -> shown + " is larger than " + (limit >> 20) + " MiB";
                    });
        } catch (NoSuchFileException e) {
            String near = Neighbours.ofAnyKind(path(file));
            throw new CallException(shown + ": there is no such file" + (near.isEmpty() ? "" : "; " + near));
        } catch (IOException e) {
            throw new CallException(
                    file.equals("-") ? "standard input could not be read to its end" : shown + " could not be read");
        }
    }

    static Clause clause(String name) {
        try {
            return Clause.of(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CallException("`" + name + "` is no clause; clauses look like AC-2");
        }
    }

    static RuleText rule(RuleBook book, String id) {
        return book.rules()
                .find(id)
                .orElseThrow(() -> new CallException("there is no rule `" + id + "`; holdpoint rules lists them"));
    }
}
