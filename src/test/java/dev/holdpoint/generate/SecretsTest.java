package dev.holdpoint.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.generate.Secrets.Secret;
import dev.holdpoint.secret.Hit;
import dev.holdpoint.secret.Scanner;
import dev.holdpoint.secret.SecretKind;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretsTest {
    @Test
    void each_is_found_once_and_is_of_the_kind_that_it_says() {
        Secrets secrets = new Secrets(1);
        Set<SecretKind> kinds = EnumSet.noneOf(SecretKind.class);
        for (int i = 0; i < 2_000; i++) {
            Secret secret = secrets.next();
            kinds.add(secret.kind());
            for (String text : new String[] {secret.text(), "see\n" + secret.text() + "\nthere"}) {
                assertThat(Scanner.standard().scan(text))
                        .as(secret.kind().wireName() + " " + i)
                        .extracting(Hit::kind)
                        .filteredOn(kind -> kind != SecretKind.ACCOUNT)
                        .containsExactly(secret.kind());
            }
            assertThat(secret.text()).contains(secret.core());
        }
        assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(SecretKind.ACCOUNT)));
    }
}
