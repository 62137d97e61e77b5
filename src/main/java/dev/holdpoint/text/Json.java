package dev.holdpoint.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** JSON for programs, laid out in one way: two blanks a level, each element on a line of its own. */
public final class Json {
    private Json() {}

    /**
     * What reads and writes JSON and keeps nothing of it. Left to itself, Jackson keeps the keys of all that it has read, and each
     * thread the last text, for as long as the process lives.
     */
    public static JsonFactoryBuilder forgetful() {
        return new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool());
    }

    /** With a line feed at the end. A record's components are its members, in their order; what is null is written as that. */
    public static String indented(Object bound) {
        try {
            return Bound.WRITER.writeValueAsString(bound) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The layout, for those who write as they go. */
    public static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withArrayIndenter(lines)
                .withObjectIndenter(lines);
    }

    /** Apart, so that a verdict is written without what binds. */
    private static final class Bound {
        private static final ObjectWriter WRITER =
                JsonMapper.builder(forgetful().build()).build().writer(layout());
    }
}
