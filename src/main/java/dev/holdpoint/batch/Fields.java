package dev.holdpoint.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The parts of a verdict that are written. What is left keeps its place and its order, so that a program that reads a part finds it
 * where it is in the whole. A path goes through lists to each of their elements. Immutable and thread-safe.
 */
public final class Fields {
    private static final JsonFactory JSON = new JsonFactory();

    private final List<String> given;
    private final Part root = new Part();

    private Fields(List<String> given) {
        this.given = given;
    }

    /** The whole verdict. */
    public static Fields all() {
        return of(List.of());
    }

    /**
     * The parts at these dotted paths, such as {@code decisions.close.outcome}; the whole verdict where there are none.
     *
     * @throws IllegalArgumentException if a verdict has no such part; the message says which and what there is
     */
    public static Fields of(List<String> paths) {
        Fields fields = new Fields(List.copyOf(paths));
        for (String path : paths) {
            VerdictShape.check(path);
            Part part = fields.root;
            for (String name : path.split("\\.", -1)) {
                part = part.parts.computeIfAbsent(name, missing -> new Part());
            }
            part.whole = true;
        }
        return fields;
    }

    /** These, and by which rules it was decided. */
    Fields andPolicy() {
        return given.isEmpty()
                ? this
                : of(Stream.concat(given.stream(), Stream.of("policy")).toList());
    }

    /** Those of a verdict that is given as JSON. */
    String pick(String verdict) {
        if (given.isEmpty()) {
            return verdict;
        }
        StringWriter picked = new StringWriter();
        try (JsonParser whole = JSON.createParser(verdict);
                JsonGenerator some = new FilteringGeneratorDelegate(
                        JSON.createGenerator(picked), root, Inclusion.INCLUDE_ALL_AND_PATH, true)) {
            whole.nextToken();
            some.copyCurrentStructure(whole);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be copied", e);
        }
        return picked.toString();
    }

    /** The paths, as they could be given; the same for all that pick the same. */
    @Override
    public String toString() {
        return given.isEmpty() ? "all" : String.join(",", root.paths("").toList());
    }

    private static final class Part extends TokenFilter {
        private final Map<String, Part> parts = new TreeMap<>();
        private boolean whole;

        @Override
        public @org.jspecify.annotations.Nullable TokenFilter includeProperty(String name) {
            Part part = parts.get(name);
            return part != null && part.whole ? TokenFilter.INCLUDE_ALL : part;
        }

        @Override
        protected boolean _includeScalar() {
            return false;
        }

        @Override
        public boolean includeEmptyArray(boolean contentsFiltered) {
            return true;
        }

        private Stream<String> paths(String here) {
            return whole
                    ? Stream.of(here)
                    : parts.entrySet().stream().flatMap(part -> part.getValue().paths(join(here, part.getKey())));
        }

        private static String join(String path, String name) {
            return path.isEmpty() ? name : path + "." + name;
        }
    }
}
