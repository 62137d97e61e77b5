package dev.holdpoint.secret;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names under which shops, payment services and forms keep what must not leave, in seven languages; and what each name holds. */
final class FieldNames {
    private static final Map<String, FieldType> TYPES = new HashMap<>();
    private static final Alphabet JOINTS = Alphabet.of("_-. [&\u00a0");
    private static final Alphabet PLAIN = Alphabet.WORD.with("'’/");

    static {
        for (FieldType type : FieldType.values()) {
            type.names().forEach(name -> TYPES.put(name, type));
        }
    }

    private FieldNames() {}

    /** What a field of that name holds; null where the name tells nothing. */
    static @Nullable FieldType type(String name) {
        if (name.length() > 60) {
            return null;
        }
        String plain = plain(name);
        FieldType type = typeOf(plain);
        return type == null && name.indexOf('_') >= 0 ? typeOfEnd(plain) : type;
    }

    /** In a joined name the words before it may be a plugin's: {@code _wc_shipment_tracking_number}. */
    private static @Nullable FieldType typeOfEnd(String plain) {
        int space = plain.indexOf(' ');
        while (space > 0 && plain.indexOf(' ', space + 1) > 0) {
            FieldType type = TYPES.get(plain.substring(space + 1));
            if (type == FieldType.NUMBER || type == FieldType.DETAIL) {
                return type;
            }
            space = plain.indexOf(' ', space + 1);
        }
        return null;
    }

    private static @Nullable FieldType typeOf(String plain) {
        FieldType type = TYPES.get(plain);
        int space = plain.indexOf(' ');
        if (type == null && space > 0 && Vocabulary.Fields.OWNER.contains(plain.substring(0, space))) {
            return typeOf(plain.substring(space + 1));
        }
        return type;
    }

    /** Whether the text is a field's name itself: a heading, a translation. */
    static boolean isName(String text) {
        return type(text) != null;
    }

    /** The names of some types, as anchors: with blanks, underscores, dashes, and in one word. */
    static List<String> anchors(List<FieldType> types) {
        Set<String> anchors = new TreeSet<>();
        TYPES.forEach((name, type) -> {
            if (types.contains(type)) {
                String zeros = Anchors.folded(name);
                anchors.add(zeros);
                if (zeros.indexOf(' ') > 0) {
                    anchors.add(zeros.replace(' ', '_'));
                    anchors.add(zeros.replace(' ', '-'));
                    anchors.add(zeros.replace(" ", ""));
                }
            }
        });
        return List.copyOf(anchors);
    }

    /** The name in small letters, with blanks for whatever joins its words. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length() && name.charAt(i) != '('; i++) {
            char c = name.charAt(i);
            boolean hump = Character.isUpperCase(c) && Alphabet.SMALL_LETTERS.isAt(name, i - 1);
            if ((hump || JOINTS.has(c)) && plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
            if (PLAIN.has(c)) {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString().strip().toLowerCase(Locale.ROOT);
    }
}
