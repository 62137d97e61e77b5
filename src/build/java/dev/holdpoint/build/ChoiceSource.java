package dev.holdpoint.build;

import dev.holdpoint.build.Format.Choice;
import dev.holdpoint.build.Format.Choices;
import dev.holdpoint.build.Format.Phase;
import dev.holdpoint.build.Format.Symptom;
import java.util.ArrayList;
import java.util.List;

/** Writes enums: the choices of the fields, the symptoms, the phases. */
final class ChoiceSource {
    private static final String HEAD = "package dev.holdpoint.situation;\n\n";

    private ChoiceSource() {}

    static String of(Choices choices) {
        List<String> values = new ArrayList<>();
        for (Choice choice : choices.values()) {
            values.add(value(choice.meaning(), choice.name(), Names.quoted(choice.meaning())));
        }
        return HEAD
                + Names.comment("", Names.capital(choices.about()) + ".")
                + "public enum " + Names.type(choices.name()) + " implements Choice {\n"
                + String.join(",\n", values)
                + """
                ;

                    private final String meaning;

                    %s(String meaning) {
                        this.meaning = meaning;
                    }

                    @Override
                    public String meaning() {
                        return meaning;
                    }
                }
                """.formatted(Names.type(choices.name()));
    }

    static String of(List<Symptom> symptoms) {
        List<String> values = new ArrayList<>();
        for (Symptom symptom : symptoms) {
            String words = String.join(" | ", symptom.words());
            String given = "Party." + Names.constant(symptom.party()) + ", " + symptom.cause() + ", "
                    + Names.quoted(symptom.sees()) + ", " + Names.quoted(words);
            values.add(value(symptom.sees(), symptom.name(), given));
        }
        return HEAD + """
                import java.util.List;

                /** What one sees of an incident. Each is a cause or an effect, and points to one party (LD-1 … LD-4, R-15). */
                public enum Symptom implements Choice {
                """ + String.join(",\n", values) + """
                ;

                    private final Party party;
                    private final boolean cause;
                    private final String sees;
                    private final String words;

                    Symptom(Party party, boolean cause, String sees, String words) {
                        this.party = party;
                        this.cause = cause;
                        this.sees = sees;
                        this.words = words;
                    }

                    /** Whom it points to; CodeCanyon only where the incident can be reproduced (LD-4). */
                    public Party party() {
                        return party;
                    }

                    /** Whether it is a cause; an effect points only where no cause is named (R-15). */
                    public boolean isCause() {
                        return cause;
                    }

                    /** What one sees. */
                    @Override
                    public String meaning() {
                        return sees;
                    }

                    /** What people call it, or find in an error message. */
                    public List<String> words() {
                        return List.of(words.split(" \\\\| ", -1));
                    }
                }
                """;
    }

    static String ofPhases(List<Phase> phases) {
        List<String> values = new ArrayList<>();
        for (Phase phase : phases) {
            values.add(value(phase.work(), phase.name(), ""));
        }
        return HEAD
                + "/** When a piece of work is due, in the order in which it should be done. */\n"
                + "public enum Phase {\n"
                + String.join(",\n", values) + "\n}\n";
    }

    private static String value(String about, String name, String given) {
        return Names.comment("    ", Names.capital(about) + ".") + "    " + Names.constant(name)
                + (given.isEmpty() ? "" : "(" + given + ")");
    }
}
