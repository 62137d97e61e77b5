package dev.holdpoint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.redact.Redactor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerTest {
    private final Scanner scanner = Scanner.standard();
    private final Fill fill = new Fill(11);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"api_key\":\"sk-proj-{s:60}\"}",
                "api_key: 'sk-proj-{s:60}'",
                "'api_key' => 'sk-proj-{s:60}',",
                "url?key%3Dsk-proj-{s:60}%26x",
                "&quot;sk-proj-{s:60}&quot;",
                "sk-proj-{s:20}\u200b{s:40}",
                "sk-proj-{s:40}=\n{s:40}",
                "{\\\"key\\\":\\\"sk-proj-{s:60}\\\"}",
                "text\\nsk-proj-{s:60}\\n",
                "**Key:** `sk-proj-{s:60}`",
                "<td>sk-proj-{s:60}</td>"
            })
    void aKeyIsFoundInTheShapesThatPeoplePaste(String template) {
        assertThat(scanner.scan(fill.fill(template))).extracting(Hit::detector).containsExactly("openai-project-key");
    }

    @Test
    void theMostSpecificDetectorNamesTheHitAndHitsDoNotOverlap() {
        String text = fill.fill("OPENAI_API_KEY=sk-proj-{s:60}\nAuthorization: Bearer sk-ant-api03-{s:90}\n");
        assertThat(scanner.scan(text)).extracting(Hit::detector).containsExactly("openai-project-key", "anthropic-key");
    }

    @Test
    void aLogGoesAsAWholeAndNamesWhatElseIsInItOnce() {
        String line = "[29-Apr-2026 10:12:13 UTC] PHP Warning: mail to jane%d@gmail.com failed%n";
        String text = "see\n" + String.format(line, 1) + String.format(line, 2) + String.format(line, 3) + "end";
        List<Hit> hits = scanner.scan(text);
        assertThat(hits)
                .extracting(Hit::kind)
                .containsOnlyOnce(SecretKind.CUSTOMER_DETAIL)
                .contains(SecretKind.RAW_LOG);
        assertThat(Redactor.forOnePacket().redact(text).text()).isEqualTo("see\n[raw-log-1]\nend");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk-",
                "sk-ant-",
                "password ",
                "password: ",
                "://a:a@",
                "a@b.",
                "12 ",
                "42 ",
                "4111-",
                "1.1.1.",
                "eyJ",
                "eyJa.",
                "-----BEGIN PRIVATE KEY-----\n",
                "Bearer ",
                "cookie: a=a;",
                "12 Abc Street ",
                "Abcstraße 12 ",
                "order #12 (",
                "tel 030 ",
                "+49 30 ",
                "DE89 ",
                "2001:1:",
                "#0 /a\n",
                "[29-Apr-2026 10:12:13 ",
                "[29-Apr-2026 10:12:13 \nx",
                "nonce",
                "azure key a1 ",
                "PuTTY-User-Key-File-2",
                "\u200b",
                "%41%",
                "purchase a",
                "mysql -p",
                "new pdo('a','b','",
                "<b ",
                "<p>**a",
                "?a+%41",
                "=41=42",
                "\"| city",
                "Customer Aa",
                "Order 12, A.",
                "I am A'",
                "user a password ",
                "{\"[2026-04-29 10:12:13",
                "1777455611 error "
            })
    @Timeout(120)
    void hostileTextsOfAnyKindAreReadInTimeThatGrowsWithTheirLength(String part) {
        assertThat(scanner.scan(part.repeat(400_000 / part.length()))).isNotNull();
    }

    @Test
    void tenMegabytesOfLogAreRead() {
        String line =
                "84.163.22.17 - - [29/Apr/2026:10:12:13 +0200] \"GET /?email=jane@gmail.com HTTP/1.1\" 200 9120 \"-\" \"Mozilla/5.0\"\n";
        assertThat(scanner.scan(line.repeat(10_000_000 / line.length())))
                .extracting(Hit::kind)
                .contains(SecretKind.RAW_LOG, SecretKind.CUSTOMER_DETAIL)
                .hasSizeLessThan(8);
    }

    /** A form keeps the blanks that somebody typed first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The customer wrote: \" my husband is ill, please hurry\"",
                "\"post_excerpt\":\" leave it with Oma\",\"post_type\":\"shop_order\"",
                "Customer provided note:\n  leave it with the guard"
            })
    void aRemarkIsFoundBehindBlanks(String text) {
        assertThat(scanner.scan(text)).extracting(Hit::kind).containsExactly(SecretKind.CUSTOMER_DETAIL);
    }

    /** The padding of Base64 stands at its end: what has it in the middle is no answer to a login. */
    @Test
    void whatIsNoBase64BehindALoginIsLetStand() {
        assertThat(scanner.scan("`AUTH LOGIN` then Wangila=Main and 535")).isEmpty();
        assertThat(scanner.scan(fill.fill("AUTH PLAIN then {b:8}=4{b:11} and 535")))
                .isNotNull();
    }

    @Test
    void hitsHoldPlacesAndNotTexts() {
        String text = fill.fill("x sk-proj-{s:60}");
        assertThat(scanner.scan(text))
                .containsExactly(new Hit(SecretKind.PROVIDER_KEY, "openai-project-key", 2, text.length()));
        assertThat(scanner.scan("")).isEmpty();
    }
}
