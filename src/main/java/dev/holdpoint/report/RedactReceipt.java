package dev.holdpoint.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.holdpoint.redact.BrokenDocumentException;
import dev.holdpoint.redact.NotRedactableException;
import dev.holdpoint.redact.RedactedFile;
import dev.holdpoint.redact.RedactedFile.Removal;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.text.Decoded;
import dev.holdpoint.text.Json;
import dev.holdpoint.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what a redaction did: kinds and places, never the things.
 *
 * @param file the name of the input, without secrets
 * @param before digest of the input's bytes
 * @param notice how the input was read, where it is not UTF-8
 * @param removals what was taken out
 * @param text the output; empty where there is none
 * @param refused why there is no output
 */
public record RedactReceipt(
        String file,
        String before,
        Optional<String> notice,
        List<Removal> removals,
        Optional<String> text,
        Optional<String> refused) {

    /**
     * Redacts what the bytes say.
     *
     * @param name what they are called, whose ending tells YAML and JSON
     * @param decoded the text that they are
     */
    public static RedactReceipt of(String name, byte[] bytes, Decoded decoded) {
        String shown = Printable.of(SafeText.of(name));
        String before = Digests.of(bytes);
        try {
            RedactedFile redacted = RedactedFile.of(decoded.text(), name);
            String text = isMarked(bytes) ? "\uFEFF" + redacted.text() : redacted.text();
            return new RedactReceipt(
                    shown, before, decoded.notice(), redacted.removals(), Optional.of(text), Optional.empty());
        } catch (NotRedactableException | BrokenDocumentException e) {
            Optional<String> why = Optional.of(String.valueOf(e.getMessage()));
            return new RedactReceipt(shown, before, decoded.notice(), List.of(), Optional.empty(), why);
        }
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
    }

    static List<String> lookedFor() {
        return Arrays.stream(SecretKind.values()).map(SecretKind::wireName).toList();
    }

    /** What was looked for, as the receipts name it. */
    static String kinds() {
        return String.join(", ", lookedFor());
    }

    /** {@code 2 credential, 1 raw-log}. */
    static String sum(List<SecretKind> kinds) {
        Map<SecretKind, Integer> counts = new EnumMap<>(SecretKind.class);
        kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().wireName())
                .collect(Collectors.joining(", "));
    }

    private List<SecretKind> found() {
        return removals.stream().map(Removal::kind).toList();
    }

    private Optional<String> after() {
        return text.map(output -> Digests.of(output.getBytes(StandardCharsets.UTF_8)));
    }

    /** For a person. */
    public String words() {
        StringBuilder out = new StringBuilder();
        notice.ifPresent(how -> line(out, "notice: " + how + "; the output is UTF-8"));
        for (Removal one : removals) {
            out.append(file).append(':').append(one.line()).append(':').append(one.column());
            out.append(": " + one.placeholder() + " (" + one.detector() + ")\n");
        }
        refused.ifPresent(why -> line(out, "nothing was written: " + why));
        after().ifPresent(digest -> {
            line(
                    out,
                    removals.isEmpty()
                            ? "nothing to take out was found; looked for " + kinds()
                            : "took out " + sum(found()));
            line(out, "the output was scanned again: nothing is left that the scanner knows");
            line(out, "before " + before + ", after " + digest);
        });
        return out.toString();
    }

    private void line(StringBuilder out, String what) {
        out.append(file).append(": ").append(what).append('\n');
    }

    private record Shape(
            int manifest,
            String file,
            String outcome,
            String before,
            @Nullable String after,
            List<String> lookedFor,
            List<Taken> redacted,
            boolean scannedAgain,
            List<String> refused,
            List<String> notices,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String text) {}

    private record Taken(String kind, String detector, String placeholder, int line, int column) {}

    /** For a program; with the output itself where no file holds it. */
    public String json(boolean withText) {
        return Json.indented(new Shape(
                1,
                file,
                refused.isPresent() ? "refused" : removals.isEmpty() ? "clean" : "redacted",
                before,
                after().orElse(null),
                lookedFor(),
                removals.stream()
                        .map(one -> new Taken(
                                one.kind().wireName(), one.detector(), one.placeholder(), one.line(), one.column()))
                        .toList(),
                text.isPresent(),
                refused.stream().toList(),
                notice.stream().toList(),
                withText ? text.orElse(null) : null));
    }
}
