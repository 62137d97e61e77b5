package dev.holdpoint.bench;

import dev.holdpoint.generate.Situations;
import dev.holdpoint.generate.Yaml;
import dev.holdpoint.situation.Situation;

/** The situations that are measured, always the same ones. */
public final class Examples {
    private Examples() {}

    static Situation of(Size size) {
        return switch (size) {
            case SMALL -> Situation.builder().build();
            case TYPICAL ->
                new Situations(7).unknown(0.01).bad(0.03).incidents(1).next();
            case LARGE -> large();
        };
    }

    static String yaml(Size size) {
        return Yaml.write(of(size));
    }

    private static Situation large() {
        return Situation.builder()
                .environment(environment -> {
                    for (int i = 0; i < 1_000; i++) {
                        environment.automation("category-" + i, automation -> {});
                    }
                })
                .build();
    }

    /** How much there is to check. */
    public enum Size {
        /** Nothing is known: the most findings. */
        SMALL,
        /** An update with an incident, nearly all of it in order. */
        TYPICAL,
        /** A thousand categories of automation of which nothing is known. */
        LARGE
    }
}
