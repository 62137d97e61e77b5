package dev.holdpoint.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;

/**
 * What a page sent: its fields, and the files that were dropped on it. Held in memory while it is answered.
 *
 * @param fields what was entered, by field, with line feeds as line ends
 * @param files the files that have a name
 */
record Form(Map<String, List<String>> fields, List<Dropped> files) {
    static final String TYPE = "multipart/form-data";

    private static final int MOST_PARTS = 20_000;

    /** A file that was dropped. */
    @SuppressWarnings("ArrayRecordComponent") // on its way through
    record Dropped(String name, byte[] bytes) {}

    /** Reads a body. @throws Refusal if it is no form */
    static Form of(Call call) {
        MultiPartConfig config = new MultiPartConfig.Builder()
                .maxParts(MOST_PARTS)
                .maxMemoryPartSize(-1)
                .maxSize(-1)
                .maxPartSize(-1)
                .build();
        try (MultiPartFormData.Parts parts = MultiPartFormData.getParts(
                Content.Source.from(ByteBuffer.wrap(call.body())), new Attributes.Mapped(), call.whole(), config)) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            List<Dropped> files = new ArrayList<>();
            for (MultiPart.Part part : parts) {
                take(part, fields, files);
            }
            return new Form(fields, files);
        } catch (RuntimeException | java.io.IOException e) {
            throw Refusal.of(400, "No form", "The form could not be read.");
        }
    }

    private static void take(MultiPart.Part part, Map<String, List<String>> fields, List<Dropped> files)
            throws java.io.IOException {
        ByteBuffer content = Content.Source.asByteBuffer(part.createContentSource());
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        if (part.getFileName() == null) {
            String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
            fields.computeIfAbsent(part.getName(), name -> new ArrayList<>()).add(text);
        } else if (!part.getFileName().isBlank()) {
            String name = part.getFileName().replaceAll(".*[/\\\\]", "");
            files.add(new Dropped(name.isBlank() ? "file" : name, bytes));
        }
    }

    /** The first of a field. */
    String get(String field, String otherwise) {
        return all(field).stream().findFirst().orElse(otherwise);
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** A text that travels with the page, byte for byte. */
    Optional<String> carried(String field) {
        return allCarried(field).stream().filter(text -> !text.isEmpty()).findFirst();
    }

    /** All texts that travel with the page under that name. */
    List<String> allCarried(String field) {
        try {
            return all(field).stream()
                    .map(text -> new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw Refusal.of(400, "No form", "The form could not be read.");
        }
    }

    /** What {@link #carried} gives back. */
    static String carrying(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
