package dev.holdpoint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {
    private static final String TEXT = "Fehler für die Bestellung\r\nzwei Zeilen – und „Zeichen“\n";

    @Test
    void utf_8_is_read_without_a_word_and_without_its_mark() throws NoTextException {
        for (String mark : new String[] {"", "\uFEFF"}) {
            Decoded decoded = Decoded.of((mark + TEXT).getBytes(StandardCharsets.UTF_8));
            assertThat(decoded.text()).isEqualTo(TEXT);
            assertThat(decoded.notice()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void wide_characters_are_known_by_their_mark_or_by_their_zeros(String name) throws NoTextException {
        String mark = name.equals("UTF-32") ? "\uFEFF" : "";
        Decoded decoded = Decoded.of((mark + TEXT).getBytes(Charset.forName(name)));
        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.notice()).hasValue("it is " + name.substring(0, 6) + " and was read as that");
    }

    @Test
    void one_old_byte_is_a_letter_and_leaves_the_rest_of_the_log_as_it_is() throws NoTextException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Größe\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("f\u00fcr 5 \u20ac\n".getBytes(Charset.forName("windows-1252")));
        Decoded decoded = Decoded.of(bytes.toByteArray());
        assertThat(decoded.text()).isEqualTo("Größe\nfür 5 €\n");
        assertThat(decoded.notice()).hasValue("it is no UTF-8 (line 2, byte 0xFC) and was read as Windows-1252");
    }

    @Test
    void what_is_no_text_is_refused_with_its_line() {
        assertThatThrownBy(() -> Decoded.of(new byte[] {'a', '\n', 'f', (byte) 0x81, 'r'}))
                .isInstanceOf(NoTextException.class)
                .hasMessage("line 2: the byte 0x81 (offset 3) is no text in UTF-8 or Windows-1252");
        assertThatThrownBy(
                        () -> Decoded.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13}))
                .isInstanceOf(NoTextException.class)
                .hasMessageStartingWith("line 1: ");
        assertThatThrownBy(() -> Decoded.of(new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0, 'b'}))
                .isInstanceOf(NoTextException.class)
                .hasMessageContaining("UTF-16");
    }

    @Test
    void an_encoding_that_somebody_names_is_taken() throws NoTextException {
        Charset console = Charset.forName("IBM850");
        Decoded decoded = Decoded.in("f\u00fcr".getBytes(console), console);
        assertThat(decoded.text()).isEqualTo("für");
        assertThat(decoded.notice()).hasValue("it is IBM850 and was read as that");
    }

    @Test
    void any_bytes_are_read_or_refused() {
        long seed = Long.getLong("holdpoint.seed", 20260429L);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            try {
                assertThat(Decoded.of(bytes).text()).as("seed %s, %s", seed, i).doesNotContain("\uFFFD");
            } catch (NoTextException e) {
                assertThat(e).hasMessageStartingWith("line ");
            }
        }
    }
}
