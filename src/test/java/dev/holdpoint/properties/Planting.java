package dev.holdpoint.properties;

import dev.holdpoint.generate.Facts;
import dev.holdpoint.generate.Secrets;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.oracle.Secret;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Situations, in some of whose texts secrets were planted; knows what was planted without looking for it. Not thread-safe. */
final class Planting {
    private final Situations situations;
    private final Secrets secrets;
    private final SplittableRandom random;
    /** What was planted in the last situation. */
    private final Map<String, SecretKind> planted = new HashMap<>();

    Planting(long seed) {
        this.situations = new Situations(seed);
        this.secrets = new Secrets(seed);
        this.random = new SplittableRandom(seed);
    }

    /** The next situation; one in eight holds one to three secrets. */
    Situation next() {
        planted.clear();
        Situation situation = situations.next();
        for (int left = random.nextInt(8) == 0 ? 1 + random.nextInt(3) : 0; left > 0; left--) {
            Secrets.Secret secret = secrets.next();
            String text = random.nextBoolean() ? secret.text() : "see\n" + secret.text() + "\nthere";
            planted.put(text, secret.kind());
            situation = situations.plant(situation, text).situation();
        }
        return situation;
    }

    /** Those of the planted secrets that are in a situation made of the last one. */
    List<Secret> in(Situation situation) {
        List<Secret> found = new ArrayList<>();
        for (Fact<?> fact : planted.isEmpty() ? List.<Fact<?>>of() : Facts.leaves(situation)) {
            Object value = fact.known() ? fact.get() : List.of();
            for (Object text : value instanceof List<?> texts ? texts : List.of(value)) {
                if (text instanceof String && planted.containsKey(text)) {
                    found.add(new Secret(planted.get(text), fact.path()));
                }
            }
        }
        return found;
    }
}
