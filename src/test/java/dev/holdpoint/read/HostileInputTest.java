package dev.holdpoint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.read.problem.SituationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that is handed to the reader may hang it, fill the machine or come back as anything but located problems. */
class HostileInputTest {
    /** Only the long test, {@code -Dholdpoint.fuzz=…}, fills the limit. */
    private static final int FULL =
            System.getProperty("holdpoint.fuzz") == null ? 1 << 19 : SituationReader.DEFAULT_SIZE_LIMIT - 64;

    @TempDir
    Path folder;

    private static List<Problem> refused(Supplier<?> reading) {
        SituationException refusal = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> catchThrowableOfType(SituationException.class, reading::get));
        assertThat(refusal).isNotNull();
        return refusal.problems();
    }

    private static String refused(Path file) {
        List<Problem> problems = refused(() -> SituationReader.standard().read(file));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).file()).isEqualTo(file.toString());
        assertThat(problems.get(0).line()).isZero();
        return problems.get(0).message();
    }

    @Test
    void marksOfAListBehindEachOtherAreTooDeepHoweverMany() {
        String text = "situation: 1\nincident:\n" + "- ".repeat(50_000) + "x\n";
        List<Problem> problems = refused(() -> SituationReader.standard().read(text, "marks.yaml"));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).contains("nested more than 64 levels deep");
    }

    @Test
    void whatIsNoFileIsNeverOpened() throws Exception {
        assertThat(refused(folder)).isEqualTo("this is a directory, not a situation file");
        assertThat(refused(folder.resolve("absent.yaml"))).isEqualTo("there is no such file");
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        assertThat(refused(Path.of("/dev/zero"))).isEqualTo("this is a pipe or a device, not a file");
        Path pipe = folder.resolve("pipe.yaml");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(refused(pipe)).isEqualTo("this is a pipe or a device, not a file");
    }

    @Test
    void linksThatLeadNowhereAreToldAsSuch() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("a.yaml"), folder.resolve("b.yaml"));
        Files.createSymbolicLink(folder.resolve("b.yaml"), loop);
        assertThat(refused(loop)).contains("leads to itself");
        Path dangling = Files.createSymbolicLink(folder.resolve("c.yaml"), folder.resolve("absent"));
        assertThat(refused(dangling)).isEqualTo("this is a symbolic link that leads to no file");
    }

    @Test
    void aFileThatMayNotBeReadIsToldAsSuch() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.yaml"), "situation: 1\n");
        Files.setPosixFilePermissions(file, java.util.Set.of());
        assumeTrue(!Files.isReadable(file), "somebody who may read everything runs this");
        assertThat(refused(file)).isEqualTo("the file may not be read");
    }

    @Test
    void tenGigabytesAreRefusedWithoutBeingRead() throws IOException {
        Path file = folder.resolve("sparse.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(10L << 30);
        }
        assertThat(refused(file)).isEqualTo("the document is larger than 8 MiB");
    }

    @Test
    void aStreamThatNeverEndsIsReadUpToTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '#';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return length;
            }
        };
        List<Problem> problems = refused(() -> SituationReader.standard().read(endless, "-", null));
        assertThat(problems.get(0).headline()).isEqualTo("-: error: the document is larger than 8 MiB");
    }

    @Test
    void theLimitCanBeRaised() {
        String text = "situation: 1\n" + "#\n".repeat(SituationReader.DEFAULT_SIZE_LIMIT / 2);
        InputStream in = new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        assertThat(SituationReader.standard().withSizeLimit(9 << 20).read(in, "-", null))
                .isNotNull();
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path outside = Files.writeString(folder.resolve("outside.txt"), "not to be handed over");
        Files.createSymbolicLink(home.resolve("inside.txt"), outside);
        Files.createSymbolicLink(home.resolve("folder"), folder);
        for (String name : List.of("inside.txt", "folder/outside.txt", "folder/../../outside.txt", "../outside.txt")) {
            Path file = Files.writeString(home.resolve("s.yaml"), situation(name));
            List<Problem> problems = refused(() -> SituationReader.standard().read(file));
            assertThat(problems).hasSize(1);
            assertThat(problems.get(0).path()).isEqualTo("incident.evidence.attachments[0].file");
            assertThat(problems.get(0).line()).isEqualTo(4);
        }
        Files.createSymbolicLink(home.resolve("link.txt"), Files.writeString(home.resolve("real.txt"), "SM-4031"));
        Path file = Files.writeString(home.resolve("s.yaml"), situation("link.txt"));
        assertThat(SituationReader.standard().read(file)).isNotNull();
    }

    private static String situation(String attached) {
        return "situation: 1\nincident:\n  evidence:\n    attachments: [{name: a, file: " + attached + "}]\n";
    }

    @Test
    void attachmentsHaveALimitEachAndTogether() throws IOException {
        Files.write(folder.resolve("large.txt"), new byte[Attachments.LARGEST + 1]);
        Path file = Files.writeString(folder.resolve("s.yaml"), situation("large.txt"));
        assertThat(refused(() -> SituationReader.standard().read(file)).get(0).message())
                .isEqualTo("the attachment's file is too large");
        Files.writeString(folder.resolve("allowed.txt"), "x".repeat(Attachments.LARGEST));
        StringBuilder many = new StringBuilder("situation: 1\nincident:\n  evidence:\n    attachments:\n");
        for (int i = 0; i < 9; i++) {
            many.append("      - {name: a, file: allowed.txt}\n");
        }
        Path together = Files.writeString(folder.resolve("t.yaml"), many);
        assertThat(refused(() -> SituationReader.standard().read(together))).hasSize(1);
    }

    @Test
    void longListsAreCutWithOneProblem() {
        StringBuilder text = new StringBuilder("situation: 1\nenvironment:\n  automation:\n");
        for (int i = 0; i <= Binder.MOST_AUTOMATION; i++) {
            text.append("  - {category: c").append(i).append("}\n");
        }
        assertThat(refused(() -> SituationReader.standard().read(text.toString(), "a.yaml")))
                .hasSize(1);
    }

    @Test
    void aLineThatYamlWouldTakeTooLongToReadIsRefused() {
        String text = "situation: 1\nid: " + "x".repeat(YamlTree.LONGEST_LINE) + "\n";
        List<Problem> problems = refused(() -> SituationReader.standard().read(text, "a.yaml"));
        assertThat(problems.get(0).headline())
                .isEqualTo("a.yaml:2:1: error: this line has more than 1000000 characters");
    }

    @Test
    void aHundredProblemsAreShownAndTheRestIsCounted() {
        String text = "situation: 1\n" + "x: 1\n".repeat(5_000);
        SituationException refusal = catchThrowableOfType(
                SituationException.class, () -> SituationReader.standard().read(text, "a.yaml"));
        assertThat(refusal.problems()).hasSize(100);
        assertThat(refusal.count()).isEqualTo(5_000);
        assertThat(ProblemText.of(refusal)).endsWith("and 4900 more\n");
    }

    static Map<String, Supplier<String>> shapes() {
        Map<String, Supplier<String>> shapes = new TreeMap<>();
        shapes.put("brackets", () -> "[".repeat(FULL));
        shapes.put("braces", () -> "{".repeat(FULL));
        shapes.put("lists in lists", () -> "- ".repeat(FULL / 2));
        shapes.put("keys in keys", () -> "? ".repeat(FULL / 2));
        shapes.put("colons", () -> ": ".repeat(FULL / 2));
        shapes.put("one word", () -> "x".repeat(FULL));
        shapes.put("one quoted text", () -> "id: \"" + "x".repeat(FULL) + "\"\nsituation: 1");
        shapes.put("one text of escapes", () -> "id: \"" + "\\u0041".repeat(FULL / 6) + "\"");
        shapes.put("unclosed quote", () -> "id: \"" + "x ".repeat(FULL / 2));
        shapes.put("quotes", () -> "\"".repeat(FULL));
        shapes.put("short lines", () -> "x\n".repeat(FULL / 2));
        shapes.put("unknown keys", () -> "situation: 1\n" + "touchs: 1\n".repeat(FULL / 10));
        shapes.put("long unknown keys", () -> ("x".repeat(120) + ": 1\n").repeat(FULL / 124));
        shapes.put("elements", () -> "[" + "x,".repeat(FULL / 2) + "]");
        shapes.put("empty lines", () -> "\n".repeat(FULL));
        shapes.put("spaces", () -> " ".repeat(FULL));
        shapes.put("tabs", () -> "\t".repeat(FULL));
        shapes.put("anchors", () -> "&a ".repeat(FULL / 3));
        shapes.put("tags", () -> "!a ".repeat(FULL / 3));
        shapes.put("many tags", () -> "- !a x\n".repeat(FULL / 7));
        shapes.put("comments", () -> "#x\n".repeat(FULL / 3));
        shapes.put("documents", () -> "---\n".repeat(FULL / 4));
        shapes.put("directives", () -> "%A b\n".repeat(FULL / 5));
        shapes.put("block text", () -> "id: |\n" + " x\n".repeat(FULL / 3));
        shapes.put("folded text", () -> "id: >\n" + " x\n\n".repeat(FULL / 4));
        shapes.put("a text over many lines", () -> "id: a\n" + " x\n".repeat(FULL / 3));
        shapes.put("steps", () -> steps());
        shapes.put("wide characters", () -> "id: " + "\ud83d\ude00".repeat(FULL / 4));
        shapes.put("many flow sections", () -> "[" + "{a: b},".repeat(FULL / 7) + "]");
        shapes.put("many affected", () -> affected());
        return shapes;
    }

    private static String steps() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        return text.toString();
    }

    private static String affected() {
        StringBuilder text = new StringBuilder("situation: 1\nincident:\n  affectedAutomation:\n");
        for (int i = 0; i < 400_000; i++) {
            text.append("  - c").append(i).append('\n');
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("shapeNames")
    void aFullDocumentOfOneShapeIsAnsweredInTime(String shape) {
        String text = Objects.requireNonNull(shapes().get(shape)).get();
        for (String name : List.of("shape.yaml", "shape.json")) {
            long start = cpuTime();
            try {
                SituationReader.standard().read(text, name);
            } catch (SituationException refusal) {
                assertThat(ProblemText.of(refusal)).isNotEmpty();
                assertThat(refusal).hasMessageContaining("error: ");
            }
            assertThat(Duration.ofNanos(cpuTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    /** Of this thread alone, since the machine may have other things to do. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static List<String> shapeNames() {
        return List.copyOf(shapes().keySet());
    }
}
