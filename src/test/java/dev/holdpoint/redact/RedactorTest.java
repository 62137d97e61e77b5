package dev.holdpoint.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.secret.Detector;
import dev.holdpoint.secret.Fill;
import dev.holdpoint.secret.Finder;
import dev.holdpoint.secret.Scanner;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.secret.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RedactorTest {
    private final Fill fill = new Fill(7);

    @Test
    void theSameSecretHasTheSameNumberInAllTextsOfAPacketAndAnotherHasAnother() {
        String first = fill.fill("sk-ant-api03-{s:95}");
        String second = fill.fill("sk-ant-api03-{s:95}");
        Redactor redactor = Redactor.forOnePacket();
        assertThat(redactor.redact("old " + first + ", new " + second).text())
                .isEqualTo("old [provider-key-1], new [provider-key-2]");
        assertThat(redactor.redact("again " + second + " fails").text()).isEqualTo("again [provider-key-2] fails");
        assertThat(Redactor.forOnePacket().redact(second).text()).isEqualTo("[provider-key-1]");
    }

    @Test
    void theNameStaysAndOnlyTheValueGoes() {
        assertThat(redacted("define( 'DB_PASSWORD', '{p:12}' ); // PHP 8.2.12"))
                .isEqualTo("define( 'DB_PASSWORD', '[credential-1]' ); // PHP 8.2.12");
        assertThat(redacted("mysql://shop:{p:12}@db.internal:3306/wp"))
                .isEqualTo("mysql://shop:[credential-1]@db.internal:3306/wp");
    }

    @Test
    void whatWasRemovedIsListedByKindAndPlaceAndNotByContent() {
        String secret = fill.fill("sk-proj-{s:60}");
        Redacted redacted = Redactor.forOnePacket().redact("first line\n  key: " + secret + "\n");
        assertThat(redacted.removed())
                .containsExactly(
                        new Removed(SecretKind.PROVIDER_KEY, "openai-project-key", "[provider-key-1]", 18, 2, 8));
        assertThat(redacted.toString()).doesNotContain(secret);
    }

    @Test
    void aSecretFoundOnceIsTakenOutWhereNothingGivesItAway() {
        String secret = fill.fill("{p:12}");
        String text = "Password: " + secret + "\nI tried " + secret + " again.";
        assertThat(Redactor.forOnePacket().redact(text).text())
                .isEqualTo("Password: [credential-1]\nI tried [credential-1] again.");
    }

    @Test
    void aWordThatIsAnAccountOrAPasswordIsTakenOutElsewhereToo() {
        String text =
                "Login: velobleu, Passwort: Heidelbeere\nOn Monday velobleu was shut out; Heidelbeere works no more.";
        assertThat(Redactor.forOnePacket().redact(text).text())
                .isEqualTo("Login: [account-1], Passwort: [credential-1]\n"
                        + "On Monday [account-1] was shut out; [credential-1] works no more.");
    }

    @Test
    void aWordThatIsAnAccountStaysInHostsAndPluginsAndWhereItIsACommonWord() {
        String text =
                "Login: velobleu\nvelobleu.test runs wp-content/plugins/velobleu/a.php\nDB_NAME=webshop\nThe webshop is slow.";
        assertThat(Redactor.forOnePacket().redact(text).text())
                .isEqualTo("Login: [account-1]\nvelobleu.test runs wp-content/plugins/velobleu/a.php\n"
                        + "DB_NAME=[account-2]\nThe webshop is slow.");
    }

    @Test
    void aPersonIsCalledByOneOfTheNamesAfterwards() {
        String text = "Customer: Wilhelmina Osterkamp\nOsterkamp called; then Wilhelmina wrote.";
        assertThat(Redactor.forOnePacket().redact(text).text()).doesNotContain("Osterkamp", "Wilhelmina");
    }

    @Test
    void redactingTwiceChangesNothing() {
        String text = fill.fill(
                "Cookie: wordpress_logged_in_{h:32}=jane%7C1714{d:6}%7C{a:43}; lang=de\nAuthorization: Bearer {a:40}\n");
        String once = Redactor.forOnePacket().redact(text).text();
        assertThat(Scanner.standard().scan(once)).isEmpty();
        assertThat(Redactor.forOnePacket().redact(once)).isEqualTo(new Redacted(once, java.util.List.of()));
    }

    @Test
    void aCleanTextComesBackAsItWas() {
        String text = "Workflow paused at 2026-04-29T10:12:13Z, \u00e9 \uD83D\uDE00 v2.3.1\r\n";
        assertThat(Redactor.forOnePacket().redact(text)).isEqualTo(new Redacted(text, java.util.List.of()));
    }

    @Test
    void whatCannotBeTakenOutIsAFailureThatNamesPlacesAndNoText() {
        Detector detector = Detector.shaped("stubborn", SecretKind.PROVIDER_KEY, new OneAtATime(), "x");
        Redactor redactor = new Redactor(new Scanner(java.util.List.of(detector)));
        assertThatThrownBy(() -> redactor.redact("hidden: x x x x x x x x"))
                .isInstanceOf(NotRedactableException.class)
                .hasMessageContaining("provider-key (stubborn) at ")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void whereSomethingWasFoundTheTextIsAnotherOneAfterwards() {
        assertThatThrownBy(() -> NotRedactableException.ifUnchanged(/* found= */ true, "the key", "the key"))
                .isInstanceOf(NotRedactableException.class)
                .hasMessage("something was found, and the text is still what it was");
        NotRedactableException.ifUnchanged(/* found= */ false, "the key", "the key");
        NotRedactableException.ifUnchanged(/* found= */ true, "the key", "the [provider-key-1]");
    }

    /** Sees the next only when the one before is gone. */
    private static final class OneAtATime implements Finder {
        @Override
        public @Nullable Span find(String text, int start, int end) {
            return text.indexOf('x') == start ? new Span(start, end) : null;
        }
    }

    private String redacted(String template) {
        return Redactor.forOnePacket().redact(fill.fill(template)).text();
    }
}
