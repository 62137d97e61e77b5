package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder = Path.of("");

    @Test
    void what_is_there_is_replaced_only_when_that_was_asked_for() throws IOException {
        String file = at("a.txt");
        new OutputFiles(false).expect(file).write("one");
        assertThatThrownBy(() -> new OutputFiles(false).expect(file))
                .isInstanceOf(CallException.class)
                .hasMessage(file + " is there already; --force writes over it");
        new OutputFiles(true).expect(file).write("two");
        assertThat(Path.of(file)).hasContent("two");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void a_file_that_appears_meanwhile_is_not_replaced_either() throws IOException {
        OutputFiles files = new OutputFiles(false).expect(at("a.txt"));
        Files.writeString(folder.resolve("a.txt"), "somebody else's");
        assertThatThrownBy(() -> files.write("ours")).isInstanceOf(CallException.class);
        assertThat(folder.resolve("a.txt")).hasContent("somebody else's");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void where_one_cannot_be_written_none_is_and_what_was_there_stays() throws IOException {
        assumeTrue(Files.exists(FULL), "no device that is always full");
        Files.writeString(folder.resolve("a.txt"), "before");
        OutputFiles files =
                new OutputFiles(true).expect(at("a.txt")).expect(at("b.txt")).expect(FULL.toString());
        assertThatThrownBy(() -> files.write(List.of("1", "2", "3")))
                .isInstanceOf(OutputException.class)
                .hasMessage("/dev/full cannot be written: the disk is full");
        assertThat(folder.resolve("a.txt")).hasContent("before");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void where_the_last_cannot_take_its_place_the_others_leave_theirs() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "before");
        OutputFiles files =
                new OutputFiles(true).expect(at("a.txt")).expect(at("b.txt")).expect(at("c.txt"));
        Files.createDirectory(folder.resolve("c.txt"));
        assertThatThrownBy(() -> files.write(List.of("1", "2", "3"))).isInstanceOf(CallException.class);
        assertThat(folder.resolve("a.txt")).hasContent("before");
        assertThat(names()).containsExactly("a.txt", "c.txt");
    }

    @Test
    void a_folder_that_was_made_for_files_goes_with_them() throws IOException {
        assumeTrue(Files.exists(FULL), "no device that is always full");
        OutputFiles files = new OutputFiles(false)
                .within(at("made/for/it"))
                .expect(at("made/for/it/a.txt"))
                .expect(FULL.toString());
        assertThatThrownBy(() -> files.write(List.of("1", "2"))).isInstanceOf(OutputException.class);
        assertThat(folder.resolve("made/for/it")).doesNotExist();
    }

    @Test
    void what_cannot_come_out_right_is_told_before_any_work() throws IOException {
        Files.createDirectory(folder.resolve("shops"));
        assertThatThrownBy(() -> new OutputFiles(true).expect(at("shops"))).hasMessageEndingWith("is a directory");
        assertThatThrownBy(() -> new OutputFiles(true).expect(at("none/a.txt"))).hasMessageEndingWith("does not exist");
        assertThatThrownBy(() -> new OutputFiles(true).expect(at("a.txt")).expect(at("shops/../a.txt")))
                .hasMessageContaining("named twice");
    }

    @Test
    void a_link_stays_a_link_and_a_private_file_stays_private() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept.txt"), "before");
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-------"));
        Files.createSymbolicLink(folder.resolve("link.txt"), kept);
        new OutputFiles(true).expect(at("link.txt")).write("after");
        assertThat(folder.resolve("link.txt")).isSymbolicLink();
        assertThat(kept).hasContent("after");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
