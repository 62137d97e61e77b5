package dev.holdpoint.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class NdjsonLinesTest {
    @Test
    void lines_end_in_a_line_feed_with_or_without_a_carriage_return_and_the_last_may_do_without() throws IOException {
        assertThat(read("{1}\n{2}\r\n{3}")).containsExactly("1 {1}", "2 {2}", "3 {3}");
        assertThat(read("{1}\r\n{2}\r")).containsExactly("1 {1}", "2 {2}");
    }

    @Test
    void blank_lines_are_counted_and_passed_over() throws IOException {
        assertThat(read("\n  \n\r\n{4}\n\t\n{6}\n\n")).containsExactly("4 {4}", "6 {6}");
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n")).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_passed_over() throws IOException {
        assertThat(read("\uFEFF{1}\n{2}\n")).containsExactly("1 {1}", "2 {2}");
        assertThat(read("\uFEFF\n{2}\n")).containsExactly("2 {2}");
    }

    @Test
    void the_longest_line_is_taken_and_one_byte_more_is_not() throws IOException {
        String longest = "x".repeat(NdjsonLines.LONGEST);
        assertThat(read(longest + "\r\nx" + longest + "\n{3}\n" + longest + "xy"))
                .containsExactly("1 " + longest, "2 too long", "3 {3}", "4 too long");
    }

    @Test
    void a_line_without_end_is_not_kept() throws IOException {
        long endless = 3L << 30;
        NdjsonLines lines = new NdjsonLines(new Endless(endless), "-", null, OptionalLong.empty());
        assertThat(lines.next()).isEqualTo(Document.Unread.tooLong("-", 1));
        assertThat(lines.next()).isNull();
        assertThat(lines.position().consumed()).isEqualTo(endless);
    }

    @Test
    void another_input_has_another_position() throws IOException {
        assertThat(end("{1}\n{2}\n")).isEqualTo(end("{1}\n{2}\n")).isNotEqualTo(end("{1}\n{3}\n"));
    }

    private static Position end(String text) throws IOException {
        NdjsonLines lines = lines(text);
        while (lines.next() != null) {
            // only gone through
        }
        return lines.position();
    }

    private static List<String> read(String text) throws IOException {
        List<String> read = new ArrayList<>();
        NdjsonLines lines = lines(text);
        for (Document next = lines.next(); next != null; next = lines.next()) {
            read.add(
                    next instanceof Document.Line line
                            ? line.line() + " " + new String(line.text(), StandardCharsets.UTF_8)
                            : next.line() + " too long");
        }
        return read;
    }

    private static NdjsonLines lines(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new NdjsonLines(new ByteArrayInputStream(bytes), "-", null, OptionalLong.of(bytes.length));
    }

    private static final class Endless extends InputStream {
        private long left;

        Endless(long bytes) {
            this.left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int some = (int) Math.min(length, left);
            java.util.Arrays.fill(bytes, from, from + some, (byte) 'x');
            left -= some;
            return some == 0 ? -1 : some;
        }
    }
}
