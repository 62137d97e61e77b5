package dev.holdpoint.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes what a distribution holds beside the program: the sources of its man pages, and the shells' completions. */
public final class Documentation {
    private Documentation() {}

    /** Takes the folder for the sources of man pages, and the one for completions. */
    public static void main(String[] arguments) throws IOException {
        Path pages = Files.createDirectories(Path.of(arguments[0]));
        Path completions = Files.createDirectories(Path.of(arguments[1]));
        Terminal nowhere = new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        List<CommandSpec> commands = new ArrayList<>();
        collect(Main.commandLine(nowhere), commands);
        int code = ManPageGenerator.generateManPage(
                pages.toFile(), null, new boolean[0], true, commands.toArray(new CommandSpec[0]));
        if (code != 0) {
            throw new IllegalStateException("no man pages were written");
        }
        completion(completions.resolve("holdpoint.bash"), "bash");
        completion(completions.resolve("_holdpoint"), "zsh");
        completion(completions.resolve("holdpoint.fish"), "fish");
    }

    private static void collect(CommandLine line, List<CommandSpec> commands) {
        commands.add(line.getCommandSpec());
        line.getSubcommands().values().forEach(below -> collect(below, commands));
    }

    private static void completion(Path file, String shell) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new Terminal(out, OutputStream.nullOutputStream()), "completion", shell);
        Files.writeString(file, out.toString(StandardCharsets.UTF_8));
    }
}
