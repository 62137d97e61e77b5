package dev.holdpoint.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedLogTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();
    private static final Verdict VERDICT = verdict("one");

    @TempDir
    private Path folder = Path.of("");

    private Path log = Path.of("");
    private Path key = Path.of("");
    private Path trusted = Path.of("");

    @BeforeEach
    void aLogOfThreeSignedRecords() {
        log = folder.resolve("verdicts.ndjson");
        key = folder.resolve("audit.key");
        trusted = SigningKey.generate(key);
        for (int i = 0; i < 3; i++) {
            VerdictLog.in(log).signedWith(SigningKey.read(key)).append(VERDICT);
        }
    }

    private static Verdict verdict(String id) {
        return CHECKER.check(Situation.builder().id(id).build());
    }

    private LogCheck.Result check(Path publicKey) {
        return LogCheck.of(log, Optional.empty(), List.of(TrustedKey.read(publicKey)), record -> {});
    }

    @Test
    void everyRecordIsSignedByTheKeyThatIsTrusted() {
        assertThat(check(trusted))
                .isEqualTo(new LogCheck.Result(3, 3, check(trusted).head(), List.of(), 0, false));
    }

    @Test
    void signaturesAreNotPartOfTheChain() throws IOException {
        assertThat(LogCheck.of(log, Optional.empty()).isIntact()).isTrue();
        List<String> lines = new ArrayList<>(Files.readAllLines(log));
        lines.replaceAll(line -> line.replaceAll(",\"signature\":\"[^\"]*\"", ""));
        Files.write(log, lines);
        assertThat(LogCheck.of(log, Optional.empty()).isIntact()).isTrue();
        assertThat(check(trusted).faults()).hasSize(3).allMatch(fault -> fault.endsWith("is not signed"));
    }

    @Test
    void aLogThatWasWrittenAnewByAnotherKeyShows() throws IOException {
        Path other = folder.resolve("other.key");
        Path otherTrusted = SigningKey.generate(other);
        Files.delete(log);
        for (int i = 0; i < 3; i++) {
            VerdictLog.in(log).signedWith(SigningKey.read(other)).append(VERDICT);
        }
        assertThat(check(trusted).faults()).hasSize(3).allMatch(fault -> fault.contains("somebody else"));
        assertThat(check(otherTrusted).isIntact()).isTrue();
    }

    @Test
    void aRecordThatWasExchangedForOneWithAHashOfItsOwnShowsThoughTheChainFits() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(log));
        LogRecord second = LogRecord.read(lines.get(1).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .orElseThrow();
        lines.set(2, LogRecord.of(verdict("another"), second, Optional.empty()).line());
        Files.write(log, lines);
        assertThat(LogCheck.of(log, Optional.empty()).isIntact()).isTrue();
        assertThat(check(trusted).faults()).containsExactly("line 3 is not signed");
    }

    @Test
    void aKeyIsReadableByItsOwnerAloneAndNeverOverwritten() throws IOException {
        if (Files.getFileStore(key).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
        byte[] before = Files.readAllBytes(key);
        assertThatThrownBy(() -> SigningKey.generate(key)).isInstanceOf(LogException.class);
        assertThat(Files.readAllBytes(key)).isEqualTo(before);
    }

    @Test
    void whatIsNoKeyIsRefusedWithoutBeingQuoted() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong"), "hello-what-is-this");
        for (Path file : List.of(wrong, trusted, folder.resolve("missing"))) {
            assertThatThrownBy(() -> SigningKey.read(file))
                    .isInstanceOf(LogException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageNotContaining("hello");
        }
        assertThatThrownBy(() -> TrustedKey.read(key)).isInstanceOf(LogException.class);
    }

    @Test
    void aVerdictIsDerivedAnewByItsSituationWhereverThatLies() {
        VerdictLog.in(log).append(verdict("two"));
        Rederivation again = new Rederivation(CHECKER.policy().digest());
        again.derived(CHECKER.check(Situation.builder().id("one").build()));
        LogCheck.of(log, Optional.empty(), List.of(), again::record);
        assertThat(again.result()).isEqualTo(new Rederivation.Result(3, 0, List.of(), 0, 1, 0));
        assertThat(again.result().isComplete()).isFalse();
    }

    @Test
    void aRecordThatWasWrongFromTheStartIsSeenByDerivingItAnew() throws IOException {
        LogRecord last = LogRecord.NONE;
        String honest = LogRecord.of(VERDICT, last, Optional.empty()).line();
        Rederivation again = new Rederivation(CHECKER.policy().digest());
        again.derived(VERDICT);
        String digest = VerdictDigest.of(VERDICT);
        assertThat(honest).contains(digest);
        again.record(new LogRecord(1, "", "", "", honest.replace(digest, VerdictDigest.of(verdict("another")))));
        again.record(
                new LogRecord(2, "", "", "", honest.replace(CHECKER.policy().digest(), "sha256:other")));
        assertThat(again.result().different()).isEqualTo(1);
        assertThat(again.result().otherRules()).isEqualTo(1);
        assertThat(again.result().differences())
                .containsExactly("record 1 is not what these rules say of its situation");
    }
}
