package dev.holdpoint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.read.problem.SituationException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file it is that cannot be attached is shown, unless its name may be a secret. */
class AttachedNamesTest {
    @TempDir
    Path folder;

    private String told(String document, String name) {
        SituationException refusal = catchThrowableOfType(
                SituationException.class,
                () -> SituationReader.standard()
                        .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), name, folder));
        assertThat(refusal.problems().get(0).message()).isEqualTo("the attachment's file does not exist");
        return ProblemText.of(refusal);
    }

    private static String yaml(String file) {
        return "situation: 1\nincident:\n  evidence:\n    attachments:\n      - name: report\n        file: " + file
                + "\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evidence/error-report.txt",
                "evidence/screens-of-the-checkout/customers-saw.txt",
                "logs/2026-04-29/debug.log",
                "evidence\\error-report-from-the-host.txt"
            })
    void aNameThatHoldsNoSecretIsShown(String file) {
        assertThat(told(yaml(file), "shop.yaml")).contains("| " + " ".repeat(8) + "file: " + file + "\n");
        assertThat(told(yaml('"' + file.replace("\\", "/") + '"'), "shop.yaml")).contains(file.replace("\\", "/"));
        String json =
                "{\"situation\": 1, \"incident\": {\"evidence\": {\"attachments\": [\n{\"name\": \"report\",\n\"file\": \""
                        + file.replace("\\", "\\\\") + "\"}]}}}";
        assertThat(told(json, "shop.json")).contains(file.replace("\\", "\\\\"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evidence/sk_live_4eC39HqLyjWDarjtT1zdP7dc.txt",
                "evidence/backup-password-winterreise.txt",
                "evidence/jane.doe@customer-of-ours.com.txt",
                "evidence/aBcDeFgHiJkLmNoPqRsT.txt",
                "evidence/winter2026reise-secret.txt",
                "evidence/donaudampfschifffahrtsgesellschaft.txt",
                "evidence/41111111-1111-1111.txt"
            })
    void aNameThatMayBeOneIsNot(String file) {
        assertThat(told(yaml(file), "shop.yaml")).contains("file: ***").doesNotContain(file.substring(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd-efgh-ijkl-mnop-qrst-uvwx", "evidence/error-report-of-ours.txt"})
    void whatIsLongAndNamesNoFileIsNot(String value) {
        String text = "situation: 1\nrelease:\n  version: " + value + "\n";
        SituationException refusal = catchThrowableOfType(
                SituationException.class, () -> SituationReader.standard().read(text, "shop.yaml"));
        assertThat(ProblemText.of(refusal)).doesNotContain(value);
    }
}
