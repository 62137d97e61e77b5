package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Words;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the format says of a key by its name alone, wherever it stands. */
final class Keys {
    private Keys() {}

    private static Stream<Field<?>> named(String key) {
        return Words.fields().stream().filter(field -> field.name().equals(key));
    }

    private static boolean takes(String key, Predicate<Kind<?>> kind) {
        return named(key).anyMatch(field -> kind.test(field.kind()));
    }

    static boolean isField(String word) {
        return takes(word, kind -> true);
    }

    /** Whether it holds keys, or entries with keys. */
    static boolean isSection(String key) {
        return named(key).anyMatch(field -> field.inner().isPresent());
    }

    static boolean isText(String key) {
        return takes(key, kind -> kind == Kind.TEXT);
    }

    /** Whether a text of that key tells a story, so that what is pasted into it goes over lines. */
    static boolean isProse(String key) {
        return key.equals("description") || key.equals("text");
    }

    static boolean isTexts(String key) {
        return Words.takesTexts(key);
    }

    static boolean isList(String key) {
        return takes(
                key, kind -> kind == Kind.TEXTS || kind instanceof Kind.SomeOf<?> || kind instanceof Kind.Repeated<?>);
    }

    /** What the keys in an entry of its list mean; null where its entries have none. */
    static @Nullable SectionType<?> entries(String key) {
        return named(key)
                .filter(field -> field.kind() instanceof Kind.Repeated<?>)
                .findFirst()
                .flatMap(Field::inner)
                .orElse(null);
    }

    /** The sections' keys that can stand beside it, one section after another. */
    static Stream<String> beside(String key) {
        return Words.fields().stream()
                .filter(field -> field.section().find(key).isPresent())
                .map(Field::name);
    }
}
