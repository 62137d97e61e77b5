package dev.holdpoint.properties;

import dev.holdpoint.generate.Secrets;
import dev.holdpoint.generate.Secrets.Secret;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.generate.Yaml;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.redact.RedactedFile;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A redacted situation holds no secret and is still a situation. */
class RedactPropertiesTest {
    @Test
    void a_redacted_situation_holds_no_planted_secret_and_is_read_again() {
        Situations situations = new Situations(ForAll.SEED);
        Secrets secrets = new Secrets(ForAll.SEED + 2);
        SplittableRandom random = new SplittableRandom(ForAll.SEED);
        for (int i = 0; i < ForAll.count(400); i++) {
            Situation situation = situations.next();
            List<Secret> planted = new ArrayList<>();
            for (int left = i % 3; left > 0; left--) {
                Secret secret = secrets.next();
                planted.add(secret);
                situation = situations.plant(situation, secret.text()).situation();
            }
            String yaml = inSomeStyle(Yaml.write(situation), random);
            String redacted = RedactedFile.of(yaml, "a.yaml").text();
            for (Secret secret : planted) {
                Assertions.assertThat(redacted).as("situation %s", i).doesNotContain(secret.core());
            }
            Situation again = SituationReader.standard().read(redacted, "a.yaml");
            if (planted.isEmpty()) {
                Assertions.assertThat(redacted).isEqualTo(yaml);
            }
            Assertions.assertThat(again.release())
                    .isEqualTo(SituationReader.standard().read(yaml, "a.yaml").release());
        }
    }

    /** Quoted texts as they are, or without quotes, in single ones, or in a block, where that says the same. */
    private static String inSomeStyle(String yaml, SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        for (String line : yaml.lines().toList()) {
            int quote = line.indexOf(": \"");
            boolean simple = quote > 0
                    && line.endsWith("\"")
                    && line.matches("[^\"]*: \"[\\p{Alnum} :/@!.-]*\"")
                    && !line.substring(quote + 3).contains(": ");
            String text = simple ? line.substring(quote + 3, line.length() - 1) : "";
            String key = simple ? line.substring(0, quote + 1) : line;
            int indent = key.length()
                    - key.stripLeading().length()
                    + (key.stripLeading().startsWith("- ") ? 2 : 0);
            out.append(
                            !simple || text.isBlank()
                                    ? line
                                    : switch (random.nextInt(4)) {
                                        case 0 -> key + " " + text;
                                        case 1 -> key + " '" + text + "'";
                                        case 2 -> key + " >-\n" + " ".repeat(indent + 2) + text;
                                        default -> line;
                                    })
                    .append('\n');
        }
        return out.toString();
    }
}
