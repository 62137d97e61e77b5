package dev.holdpoint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.read.problem.SituationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed over that is no text, and files that are not where somebody thought. */
class FileKindTest {
    @TempDir
    Path folder;

    private static Problem told(byte[] bytes) {
        SituationException refusal = catchThrowableOfType(
                SituationException.class,
                () -> SituationReader.standard().read(new ByteArrayInputStream(bytes), "shop.yaml", null));
        assertThat(refusal).isNotNull();
        assertThat(refusal.problems()).hasSize(1);
        return refusal.problems().get(0);
    }

    private Problem told(Path file) {
        SituationException refusal = catchThrowableOfType(
                SituationException.class, () -> SituationReader.standard().read(file));
        assertThat(refusal).isNotNull();
        return refusal.problems().get(0);
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("situation: 1\n".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void packedAndFormattedFilesAreCalledWhatTheyAre() throws IOException {
        assertThat(told(zip("word/document.xml")).message()).isEqualTo("this is a Word document, not a text");
        assertThat(told(zip("xl/workbook.xml")).message()).isEqualTo("this is an Excel workbook, not a text");
        assertThat(told(zip("shop.yaml")).message()).isEqualTo("this is a zip file, not a text");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(1);
        }
        assertThat(told(out.toByteArray()).message()).isEqualTo("this is a packed file (gzip), not a text");
    }

    @Test
    void picturesAreCalledWhatTheyAre() {
        for (String start : new String[] {"\u0089PNG\r\n\u001a\n", "\u00ff\u00d8\u00ff\u00e0", "GIF89a"}) {
            assertThat(told(start.getBytes(StandardCharsets.ISO_8859_1)).message())
                    .isEqualTo("this is a picture, not a text");
        }
    }

    @Test
    void whatAnOldEditorSavedIsToldWithItsLetterAndAWayOut() {
        Problem problem = told("situation: 1\nid: f\u00fcrth\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problem.headline()).startsWith("shop.yaml:2:6: ").contains("`\u00fc`");
        assertThat(problem.help()).contains("iconv -f WINDOWS-1252 -t UTF-8");
    }

    @Test
    void aMistypedNameAndAFolderSayWhichFilesThereAre() throws IOException {
        Path file = Files.writeString(folder.resolve("update.yaml"), "situation: 1\n");
        assertThat(told(folder.resolve("updaet.yaml")).help()).isEqualTo("did you mean `" + file + "`?");
        assertThat(told(folder.resolve("update.yml")).help()).isEqualTo("did you mean `" + file + "`?");
        assertThat(told(folder.resolve("quite-another.yaml")).help()).isEqualTo("the folder has `" + file + "`");
        assertThat(told(folder).help()).isEqualTo("name the file in it: `" + file + "`");
        assertThat(told(folder.resolve("nowhere/update.yaml")).help()).endsWith("either");
    }

    @Test
    void namesWithControlCharactersAreShownSafely() throws IOException {
        Files.writeString(folder.resolve("a\u001b[31m\u202e.yaml"), "situation: 1\n");
        Problem problem = told(folder);
        assertThat(problem.help()).contains("a\\u{1B}[31m\\u{202E}.yaml").doesNotContain("\u001b");
    }
}
