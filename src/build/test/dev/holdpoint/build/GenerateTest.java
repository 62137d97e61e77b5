package dev.holdpoint.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
    @TempDir
    Path folder;

    private final Format small = FormatReader.read(FormatReaderTest.SMALL);
    private final Map<String, String> classes = Generate.java(small);

    @Test
    void aFieldHasAConstantAnAccessorAndASetter() {
        assertThat(classes.get("dev/holdpoint/situation/Shop.java"))
                .contains(
                        "public static final Field<Answer> OPEN = TYPE.field(\"open\", Kind.oneOf(Answer.class), Phase.PREPARE,"
                                + " Phase.PREPARE);",
                        "/** Is the shop open? {@code yes | no} */\n    public Fact<Answer> open() {",
                        "public Builder open(Answer open) {");
    }

    @Test
    void anEntryOfAListBeginsWithWhatItNeeds() {
        assertThat(classes.get("dev/holdpoint/situation/Shop.java"))
                .contains(
                        "public Builder till(String name, Consumer<Till.Builder> facts) {",
                        "public Builder noTill() {");
    }

    @Test
    void theWordsOfAFieldAreFoundByItsPath() {
        assertThat(classes.get("dev/holdpoint/situation/Words.java"))
                .contains(
                        "case \"shop.open\" -> \"Is the shop open?\";",
                        "case \"shop.open\" -> \"the shop is closed\";",
                        "case \"shop.till[].name\" -> \"front\";");
    }

    @Test
    void aSentenceIsAMethodOfWhatGoesIntoItsHoles() {
        assertThat(classes.get("dev/holdpoint/verdict/Sentences.java"))
                .contains(
                        "public static String waitFor(String party, String what) {",
                        "return party + \" is to say \\\"\" + what + \"\\\"\";");
    }

    @Test
    void aSymptomKnowsItsPartyAndTheWordsThatPeopleUse() {
        assertThat(classes.get("dev/holdpoint/situation/Symptom.java"))
                .contains("DNS(Party.HOST, true, \"the name leads nowhere\", \"NXDOMAIN\");");
    }

    @Test
    void schemaAndTemplateTellWhatAFieldSaysAndTakes() {
        Map<String, String> resources = Generate.resources(small, "");

        assertThat(resources.get("dev/holdpoint/schema/situation-1.json"))
                .contains(
                        "\"description\": \"whether the shop is open\"",
                        "\"enum\": [\"yes\", \"no\", \"unknown\", true, false, null]");
        assertThat(resources.get("dev/holdpoint/schema/update-full.yaml"))
                .contains(
                        "\nshop:                               # the shop\n",
                        "  open:                             # yes | no: the shop is open\n");
    }

    @Test
    void aLongListOfNamesIsWrittenOnSeveralLines() {
        String many = IntStream.range(0, 30)
                .mapToObj(i -> "colour-" + i + ": a colour")
                .collect(Collectors.joining(", "));
        Format format = FormatReader.read(FormatReaderTest.SMALL
                .replace("values: {host: the host}", "values: {host: the host, " + many + "}")
                .replace("type: answer", "type: any of party"));

        assertThat(Generate.resources(format, "").get("dev/holdpoint/schema/update-full.yaml"))
                .containsPattern("colour-[0-9]+ \\|\n {36}#   colour-[0-9]+ \\| ")
                .endsWith("""
                        colour-29]; [] = none
                          till:                             # the tills; [] = none
                        #     - name:                       # the till's name, such as front
                        """);
    }

    @Test
    void whatIsMadeOfAPageIsAsOldAsThePage() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages/report"));
        Path made = Files.createDirectories(folder.resolve("made/report"));
        Path page = Files.createFile(pages.resolve("parts.jte"));
        Path java = Files.createFile(made.resolve("JtepartsGenerated.java"));
        Files.setLastModifiedTime(page, FileTime.fromMillis(1_000));

        Pages.date(pages.getParent(), made.getParent());

        assertThat(Files.getLastModifiedTime(java).toMillis()).isEqualTo(1_000);
    }

    @Test
    void whatIsNoLongerMadeGoesAndWhatIsTheSameStaysUntouched() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("format.yaml"), FormatReaderTest.SMALL);
        Files.writeString(rules.resolve("vocabulary.tsv"), VocabularySourceTest.SMALL);
        Files.writeString(rules.resolve("detectors.tsv"), DetectorsSourceTest.SMALL);
        String[] arguments = {
            rules.toString(),
            folder.resolve("java").toString(),
            folder.resolve("text").toString()
        };
        Path shop = folder.resolve("java/dev/holdpoint/situation/Shop.java");
        Path stale = folder.resolve("java/dev/holdpoint/situation/Stall.java");

        Generate.main(arguments);
        Files.writeString(stale, "class Stall {}");
        Files.setLastModifiedTime(shop, FileTime.fromMillis(0));
        Generate.main(arguments);

        assertThat(stale).doesNotExist();
        assertThat(Files.getLastModifiedTime(shop).toMillis()).isZero();
    }

    @Test
    void digestsAreListedAsTheCommonToolListsThem() throws IOException {
        Files.writeString(folder.resolve("b.drl"), "abc");
        Files.writeString(folder.resolve("a.yaml"), "");
        Files.writeString(folder.resolve(".swp"), "left by an editor");
        Files.createDirectory(folder.resolve("folder"));

        assertThat(RuleDigests.of(folder)).isEqualTo("""
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.yaml
                        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.drl
                        """);
    }
}
