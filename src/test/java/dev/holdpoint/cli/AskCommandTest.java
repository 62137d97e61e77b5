package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFileThatIsNotThereIsBegunAndHasEachAnswer() throws IOException {
        Path file = folder.resolve("shop.yaml");

        int exit = ask("applied\nq\n", file.toString());

        assertThat(exit).isZero();
        assertThat(Files.readString(file)).contains("state: applied");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("[update.state] How far is the update on production?")
                .contains("start: blocked → not-applicable");
    }

    @Test
    void nobodyIsAskedWhereTheAnswersCannotBeKept() {
        assertThat(ask("applied\n", folder.resolve("none/shop.yaml").toString()))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the folder of", "does not exist");
    }

    @Test
    void choicesAreTakenByNumberLetterNameAndBeginning() throws IOException {
        for (String typed : List.of("2", "b", "applied", "app", "APPLIED")) {
            Path file = folder.resolve(typed + ".yaml");
            ask(typed + "\n", file.toString());
            assertThat(Files.readString(file)).as(typed).contains("state: applied");
        }
    }

    @Test
    void aCommentStaysAndAStepBackTakesTheAnswerOut() throws IOException {
        Path file = folder.resolve("shop.yaml");
        String begun = "situation: 1 # mine\nupdate:\n  state: applied\n";
        Files.writeString(file, begun);

        assertThat(ask("none\n<\nq\n", file.toString())).isZero();

        assertThat(Files.readString(file)).isEqualTo(begun);
    }

    @Test
    void whetherAnythingWentWrongIsAnsweredByNoneOrYes() throws IOException {
        Path file = folder.resolve("shop.yaml");
        Files.writeString(file, "situation: 1\n");

        assertThat(ask("yes\n", "--gate", "handoff", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("incident:");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("escalation: none → escalate");

        Files.writeString(file, "situation: 1\n");
        assertThat(ask("none\n", "--gate", "handoff", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("incident: none");
    }

    @Test
    void whetherAnythingWentWrongTakesNoOtherWord() throws IOException {
        Path file = folder.resolve("shop.yaml");
        Files.writeString(file, "situation: 1\n");

        assertThat(ask("maybe\n", "--gate", "handoff", file.toString())).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("`incident` takes `none` or `yes` here");
    }

    @Test
    void inAnIncidentSevenAnswersSayWhomToGoToAndWhatToPause() throws IOException {
        Path file = folder.resolve("shop.yaml");
        Files.writeString(file, "situation: 1\nincident:\n  symptoms: [php-fatal, plugin-defect]\n");

        int exit = ask("yes\ncontinuing\nnone\nanswers, mailings\nanswers\nyes\nno\nq\n", file.toString());

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("route: codecanyon", "to pause: answers ·", "left on handoff")
                .containsSubsequence("on whom to go to", "on what to pause", "left on handoff", "  pause     answers");
        assertThat(Files.readString(file)).contains("affectedAutomation: [answers]");
    }

    @Test
    void categoriesAreSeparatedByCommasWithOrWithoutABlankAndOfferedWhereSomeAreAsked() throws IOException {
        Path file = folder.resolve("shop.yaml");
        Files.writeString(file, "situation: 1\nincident:\n  symptoms: [dns]\n");

        assertThat(ask("continuing\nnone\nanswers,mailings; carts\nanswers,carts\nq\n", file.toString()))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("  answers · mailings · carts (several");
        assertThat(Files.readString(file)).contains("category: mailings", "affectedAutomation: [answers, carts]");
    }

    @Test
    void withoutATerminalAnAnswerThatCannotBeEndsIt() throws IOException {
        Path file = folder.resolve("shop.yaml");

        assertThat(ask("applied\nnone\nnonsense\n", file.toString())).isEqualTo(2);

        assertThat(Files.readString(file)).contains("state: applied");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nonsense").contains("passed");
    }

    @Test
    void enterIsNotKnownAndAQuestionMarkExplains() {
        Path file = folder.resolve("shop.yaml");

        assertThat(ask("\n?\n", file.toString())).isZero();

        assertThat(file).doesNotExist();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Not decided");
    }

    @Test
    @Timeout(120)
    void onATerminalAnswersAreTypedAndAnInterruptionLosesNothing() throws Exception {
        Assumptions.assumeTrue(hasScript(), "script of util-linux is not here");
        Path file = folder.resolve("shop.yaml");
        String classPath = classPath();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // what was started in the background ignores interruptions, and so does whatever it starts, unless that is
        // taken back; and a shell that only waits may die of the interruption in the command's stead
        ProcessBuilder builder = new ProcessBuilder(
                        "script",
                        "-qec",
                        "stty cols 80 rows 24; exec env --default-signal=INT " + java + " -cp '" + classPath
                                + "' dev.holdpoint.cli.Main ask '" + file + "'",
                        "/dev/null")
                .redirectErrorStream(true);
        builder.environment().put("TERM", "xterm");
        Process process = builder.start();
        CompletableFuture.delayedExecutor(100, TimeUnit.SECONDS).execute(process::destroyForcibly);
        StringBuilder seen = new StringBuilder();
        await(process.getInputStream(), seen, "> ");
        process.getOutputStream().write("appl\t\r".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        await(process.getInputStream(), seen, "[incident]");
        await(process.getInputStream(), seen, "> ");

        process.getOutputStream().write(3);
        process.getOutputStream().flush();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(seen.toString()).isTrue();
        assertThat(process.exitValue()).as(seen.toString()).isZero();
        assertThat(Files.readString(file)).contains("state: applied");
    }

    /** The class path of the tests, whoever runs them. */
    private static String classPath() {
        Stream<String> parts = Main.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(url -> url.getPath())
                : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        return parts.map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Reads until the text has come. */
    private static void await(InputStream in, StringBuilder seen, String text) throws IOException {
        int from = seen.length();
        while (seen.indexOf(text, from) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("ended before " + text + ": " + seen);
            }
            seen.append((char) next);
        }
    }

    private static boolean hasScript() {
        return Files.isExecutable(Path.of("/usr/bin/script"));
    }

    private int ask(String answers, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)));
        try {
            String[] all = Stream.concat(Stream.of("ask"), Stream.of(arguments)).toArray(String[]::new);
            return Main.run(new Terminal(out, err), all);
        } finally {
            System.setIn(before);
        }
    }
}
