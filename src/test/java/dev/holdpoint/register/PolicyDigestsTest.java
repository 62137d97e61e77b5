package dev.holdpoint.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.situation.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyDigestsTest {
    private static final Path RULES = Path.of("rules");

    @Test
    void everyFileOfTheRulesFolderCountsByItsNameAndBytes() throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        for (Path file : files()) {
            files.put(
                    String.valueOf(file.getFileName()),
                    "sha256:" + PolicyDigests.standard().files().get(String.valueOf(file.getFileName())));
            assertThat(files).containsEntry(String.valueOf(file.getFileName()), Digests.of(Files.readAllBytes(file)));
        }
        assertThat(PolicyDigests.standard().files()).containsOnlyKeys(files.keySet());
        assertThat(files).containsKeys("close.drl", "register.yaml", "packets.yaml", "format.yaml", "vocabulary.tsv");
    }

    @Test
    void whatIsUsedAtRunTimeIsWhatWasListed() throws IOException {
        for (String name : PolicyDigests.standard().files().keySet()) {
            try (var in = PolicyDigests.class.getResourceAsStream("/dev/holdpoint/rules/" + name)) {
                assertThat(in).as(name).isNotNull();
                assertThat(Digests.of(in.readAllBytes()))
                        .as(name)
                        .isEqualTo("sha256:" + PolicyDigests.standard().files().get(name));
            }
        }
    }

    @Test
    void theDigestOfAllIsThatOfTheListAsTheCommonToolWritesIt() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files()) {
            lines.add(Digests.of(Files.readAllBytes(file)).substring(7) + "  " + file.getFileName());
        }
        lines.sort((one, other) -> one.substring(66).compareTo(other.substring(66)));
        String list = String.join("\n", lines) + "\n";

        assertThat(PolicyDigests.ofStandard())
                .isEqualTo(Digests.of(list.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PolicyDigests.standard().digest())
                .isEqualTo(PolicyChecker.standard().policy().digest());
    }

    @Test
    void theSameRulesFromAFolderHaveTheSameDigestWithTheirRegisterOrWithOurs() throws IOException {
        RuleFiles rules = RuleFiles.read(RULES);
        Optional<String> register = Optional.of(Files.readString(RULES.resolve("register.yaml")));

        assertThat(PolicyDigests.of(rules, register).digest()).isEqualTo(PolicyDigests.ofStandard());
        assertThat(PolicyDigests.of(rules, Optional.empty()).digest()).isEqualTo(PolicyDigests.ofStandard());
    }

    @Test
    void anotherNameALeftOutFileAndAChangedByteEachChangeTheDigest() {
        RuleFile one = RuleFile.of("close.drl", "a");

        assertThat(Stream.of(
                                List.of(one),
                                List.of(RuleFile.of("shut.drl", "a")),
                                List.of(one, RuleFile.of("start.drl", "")),
                                List.of(RuleFile.of("close.drl", "a ")))
                        .map(files -> PolicyDigests.of(new RuleFiles(files), Optional.empty())
                                .digest()))
                .doesNotHaveDuplicates()
                .doesNotContain(PolicyDigests.of(new RuleFiles(List.of(one)), Optional.of(""))
                        .digest());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
