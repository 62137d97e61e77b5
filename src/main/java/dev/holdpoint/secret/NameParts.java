package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a person's name that was found: each of them is the person too where it stands by itself. */
public final class NameParts {
    private static final int SHORTEST = 4;
    private static final int LABEL = 32;
    private static final Alphabet NAMES = Alphabet.NAME.with(" ,.");
    private static final List<String> LAST_NAME = List.of("last name", "lastname", "surname", "nachname");
    private static final String COLUMN_OR_FIELD = "customer-";

    private NameParts() {}

    /** The words that can be taken for the person wherever they stand; none if what was found is no name, or not surely one. */
    public static List<String> of(String text, Hit hit) {
        if (hit.kind() != SecretKind.CUSTOMER_DETAIL || !Character.isUpperCase(text.charAt(hit.start()))) {
            return List.of();
        }
        String found = text.substring(hit.start(), hit.end());
        String name = firstLine(found);
        if (name == null) {
            return List.of();
        }
        String[] words = name.split("[ ,]+", -1);
        boolean person = Named.BY.contains(hit.detector())
                || (GivenNames.isOne(words[0]) && (words.length == 1 || PersonName.isName(name)))
                || ((words.length == 1 || PersonName.isName(name)) && isLabelled(text, hit));
        return person ? parts(words) : List.of();
    }

    /** What leads to such a word in a text. */
    public static String anchor(String part) {
        return Anchors.folded(part.toLowerCase(Locale.ROOT));
    }

    private static List<String> parts(String[] words) {
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            if (isTelling(word)) {
                parts.add(word);
            }
        }
        return parts;
    }

    /** Whether the word hardly stands for anything else. */
    private static boolean isTelling(String word) {
        return word.length() >= (GivenNames.isOne(word) ? SHORTEST - 1 : SHORTEST)
                && PersonName.isWord(word)
                && !word.endsWith(".")
                && !PersonName.isParticle(word)
                && !Vocabulary.Names.NOT_ALONE.contains(word)
                && !Vocabulary.Names.THING.contains(word)
                && !Vocabulary.Names.FIRM.contains(word)
                && !FieldNames.isName(word)
                && !Remarks.isWord(word.toLowerCase(Locale.ROOT))
                && !Remarks.makesSentence(word);
    }

    /** The name above an address, or before a remark; null where a digit shows that it is none. */
    private static @Nullable String firstLine(String found) {
        int end = NAMES.runEnd(found, 0);
        boolean line = end == found.length() || found.charAt(end) == '\n';
        return line ? found.substring(0, end).strip() : null;
    }

    /** {@code "last_name":"Przybylko"}: a word that only its field tells. */
    private static boolean isLabelled(String text, Hit hit) {
        if (!hit.detector().startsWith(COLUMN_OR_FIELD)) {
            return false;
        }
        String before = text.substring(Math.max(0, hit.start() - LABEL), hit.start())
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
        int line = Math.max(before.lastIndexOf('\n'), before.lastIndexOf(','));
        String label = before.substring(line + 1);
        return label.stripLeading().startsWith("name")
                || Chars.hasOne(label, LAST_NAME)
                || Chars.hasOne(label, Vocabulary.Fields.HALF_OF_NAME);
    }

    /** The detectors that find nothing but names. */
    private static final class Named {
        static final Set<String> BY = ids();

        private static Set<String> ids() {
            Set<String> ids = new HashSet<>();
            ids.add(GivenNames.DETECTOR.id());
            for (Detector detector : Scanner.standard().detectors()) {
                if (detector.finder() instanceof NameFinder || detector.finder() instanceof NameBesideFinder) {
                    ids.add(detector.id());
                }
            }
            return ids;
        }
    }
}
