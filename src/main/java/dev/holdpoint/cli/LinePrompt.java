package dev.holdpoint.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers from the lines of a stream. */
final class LinePrompt implements Prompt {
    private final BufferedReader lines;

    LinePrompt(InputStream in) {
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable String line(List<String> completions) {
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isPatient() {
        return false;
    }

    @Override
    public int columns() {
        return Terminal.columns();
    }

    @Override
    public void close() {
        // the stream is its owner's
    }
}
