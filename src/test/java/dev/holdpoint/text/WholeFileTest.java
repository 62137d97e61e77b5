package dev.holdpoint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsReadUpToItsLimitAndNotBeyond() throws IOException {
        Path file = Files.write(folder.resolve("a"), new byte[10]);
        assertThat(WholeFile.read(file, 10)).hasSize(10);
        assertThatThrownBy(() -> WholeFile.read(file, 9))
                .isInstanceOfSatisfying(
                        NotWholeException.class, e -> assertThat(e.why()).isEqualTo(NotWholeException.Why.TOO_LARGE));
    }

    @Test
    void aStreamIsReadUpToItsLimitAndNotBeyond() throws IOException {
        assertThat(WholeFile.read(new ByteArrayInputStream(new byte[10]), 10)).hasSize(10);
        assertThatThrownBy(() -> WholeFile.read(new ByteArrayInputStream(new byte[11]), 10))
                .isInstanceOf(NotWholeException.class);
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> WholeFile.read(folder, 10))
                .isInstanceOfSatisfying(
                        NotWholeException.class, e -> assertThat(e.why()).isEqualTo(NotWholeException.Why.FOLDER));
    }

    @Test
    void aTextTakesThePlaceOfTheOneBeforeAndLeavesNothingBesideIt() throws IOException {
        Path file = folder.resolve("b");
        WholeFile.write(file, "one");
        WholeFile.write(file, "två");
        assertThat(file).hasContent("två");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatAKilledWriteLeftIsRemovedByTheNextAndNothingElseIs() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path file = folder.resolve("b");
        Path left = Files.writeString(folder.resolve(".b." + gone.pid() + ".part"), "hal");
        Path others = Files.writeString(folder.resolve(".other." + gone.pid() + ".part"), "x");
        Path named = Files.writeString(folder.resolve(".b.mine.part"), "x");
        long parent = ProcessHandle.current().parent().orElseThrow().pid();
        Path atWork = Files.writeString(folder.resolve(".b." + parent + ".part"), "x");

        WholeFile.write(file, "whole");

        assertThat(left).doesNotExist();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, others, named, atWork);
        }
    }

    @Test
    void whereNothingCanBeWrittenNothingIsLeft() throws IOException {
        Path taken = folder.resolve("c");
        Files.createDirectories(taken.resolve("d"));
        assertThatThrownBy(() -> WholeFile.write(taken, "x")).isInstanceOf(IOException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(taken);
        }
    }

    @Test
    void aLinkStaysOneAndTheFileKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.txt"), "one");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file.getFileName());
        WholeFile.write(link, "two");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("two");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }
}
