package dev.holdpoint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Answers from somebody at a terminal, with editing, arrow keys, what was typed before, and completion of the choices. */
final class TerminalPrompt implements Prompt {
    private final Terminal terminal;
    private final LineReader reader;
    private List<String> completions = List.of();

    TerminalPrompt() {
        try {
            terminal = TerminalBuilder.builder().system(true).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.BRACKETED_PASTE, false)
                .completer((line, parsed, candidates) ->
                        completions.forEach(choice -> candidates.add(new Candidate(choice))))
                .build();
    }

    @Override
    public @Nullable String line(List<String> choices) {
        completions = choices;
        try {
            return reader.readLine("> ");
        } catch (UserInterruptException | EndOfFileException e) {
            return null; // every answer is in the file already
        }
    }

    @Override
    public boolean isPatient() {
        return true;
    }

    @Override
    public int columns() {
        return terminal.getWidth() > 0 ? terminal.getWidth() : dev.holdpoint.cli.Terminal.columns();
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
