package dev.holdpoint.properties;

import dev.holdpoint.generate.Edits;
import dev.holdpoint.generate.Facts;
import dev.holdpoint.generate.Secrets;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.oracle.Secret;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Situations, in some of which secrets were planted wherever a text may stand: texts, entries of lists, names of categories and files,
 * and versions, as which a card's number passes. Not thread-safe.
 */
final class Planting {
    private final Situations situations;
    private final Secrets secrets;
    private final SplittableRandom random;

    Planting(long seed) {
        this.situations = new Situations(seed);
        this.secrets = new Secrets(seed);
        this.random = new SplittableRandom(seed);
    }

    /** The next situation; one in eight holds one to three secrets. */
    Planted next() {
        Map<String, SecretKind> planted = new HashMap<>();
        Situation situation = situations.next();
        for (int left = random.nextInt(8) == 0 ? 1 + random.nextInt(3) : 0; left > 0; left--) {
            situation = plant(secrets.next(), situation, planted);
        }
        return new Planted(situation, planted);
    }

    private Situation plant(Secrets.Secret secret, Situation situation, Map<String, SecretKind> planted) {
        if (Version.isVersion(secret.text()) && random.nextBoolean()) {
            planted.put(secret.text(), secret.kind());
            return Edits.with(situation, oneOf(paths(situation, Kind.VERSION)), secret.text());
        }
        List<String> names = paths(situation, Kind.TEXT);
        names.removeIf(path -> !path.endsWith(".file"));
        if (!secret.text().contains("\n") && !names.isEmpty() && random.nextInt(4) == 0) {
            planted.put(secret.text(), secret.kind());
            return Edits.with(situation, oneOf(names), secret.text());
        }
        String text = random.nextBoolean() ? secret.text() : "see\n" + secret.text() + "\nthere";
        planted.put(text, secret.kind());
        return situations.plant(situation, text).situation();
    }

    private static List<String> paths(Situation situation, Kind<?> kind) {
        List<String> paths = new ArrayList<>();
        for (Fact<?> fact : Facts.leaves(situation)) {
            if (fact.field().kind() == kind) {
                paths.add(fact.path());
            }
        }
        return paths;
    }

    private String oneOf(List<String> paths) {
        return paths.get(random.nextInt(paths.size()));
    }

    /** A situation, and what was planted in it, which is known without looking for it. */
    record Planted(Situation situation, Map<String, SecretKind> secrets) {
        /** Those of the secrets that are in a situation made of this one. */
        List<Secret> in(Situation made) {
            List<Secret> found = new ArrayList<>();
            for (Fact<?> fact : secrets.isEmpty() ? List.<Fact<?>>of() : Facts.leaves(made)) {
                Object value = fact.known() ? fact.get() : List.of();
                for (Object text : value instanceof List<?> texts ? texts : List.of(value)) {
                    @Nullable SecretKind kind = secrets.get(text.toString());
                    if (kind != null) {
                        found.add(new Secret(kind, fact.path()));
                    }
                }
            }
            return found;
        }
    }
}
