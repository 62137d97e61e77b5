package dev.holdpoint.read.problem;

import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every word of the format: they are no secrets, and they are what a misspelt one may have meant. */
public final class Words {
    private static final List<Field<?>> FIELDS = Situation.TYPE.allFields();
    private static final Set<String> KNOWN = new HashSet<>(
            List.of("unknown", "true", "false", "null", "True", "False", "Yes", "No", "YES", "NO", "on", "off"));

    static {
        for (Field<?> field : FIELDS) {
            KNOWN.add(field.name());
            KNOWN.add(field.path());
            if (field.kind() instanceof Kind.OneOf<?> one) {
                KNOWN.addAll(choices(one.type()));
            } else if (field.kind() instanceof Kind.SomeOf<?> some) {
                KNOWN.addAll(choices(some.type()));
            }
        }
    }

    private Words() {}

    /** Whether the format has that word, as a key or as a value. */
    public static boolean known(String word) {
        return KNOWN.contains(word);
    }

    /** Every field of the format, in its order. */
    public static List<Field<?>> fields() {
        return FIELDS;
    }

    /** The field's name that a word is spelt much like; null where there is none. */
    public static @Nullable String nearest(String word) {
        List<String> names = new ArrayList<>();
        FIELDS.forEach(field -> names.add(field.name()));
        return Nearest.of(word, names);
    }

    /** The field of that path, outside lists; null where there is none. */
    static @Nullable Field<?> at(String path) {
        for (Field<?> field : FIELDS) {
            if (field.path().equals(path) && path.indexOf('.') > 0) {
                return field;
            }
        }
        return null;
    }

    /** The names of an enum's values, as files have them. */
    static List<String> choices(Class<? extends Choice> type) {
        List<String> names = new ArrayList<>();
        for (Choice choice : type.getEnumConstants()) {
            names.add(choice.wireName());
        }
        return names;
    }

    /** Whether a key takes a list of texts. */
    public static boolean takesTexts(String key) {
        return fields().stream().anyMatch(field -> field.name().equals(key) && field.kind() == Kind.TEXTS);
    }
}
