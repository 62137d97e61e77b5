package dev.holdpoint.situation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a situation has beside its fields. */
abstract class SituationBase extends Section {
    private final @Nullable String source;

    SituationBase(Draft<Situation> draft) {
        super(draft);
        this.source = draft.source();
    }

    /** Where it was read from, as its reader called it: a file's path, or {@code -}; empty where it was built in code. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** The last name of that path. */
    public Optional<String> sourceName() {
        return source().map(path -> path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
    }

    /** What went wrong; empty where nothing did, and where nobody has said whether anything did. */
    public Optional<Incident> anIncident() {
        return fact(Situation.INCIDENT).value().filter(incident -> !incident.isNone());
    }

    /** Whether it is said that nothing went wrong. */
    public boolean isWithoutIncident() {
        return fact(Situation.INCIDENT).value().filter(Incident::isNone).isPresent();
    }

    /** Holds code to what a reader holds a file to. */
    abstract static class Builder<B extends Builder<B>> extends Section.Builder<Situation, B> {
        Builder(SectionType<Situation> type) {
            super(type);
        }

        /**
         * The situation.
         *
         * @throws IllegalArgumentException if two automation categories have one name, or an incident affects a category that
         *     is not among those that the environment lists
         */
        @Override
        public Situation build() {
            set(Situation.SITUATION, 1);
            Situation situation = super.build();
            Set<String> categories = new HashSet<>();
            for (Automation automation :
                    situation.environment().automation().value().orElse(List.of())) {
                require(categories.add(automation.name()), "two automation categories are called " + automation.name());
            }
            if (situation.environment().automation().known()) {
                situation
                        .anIncident()
                        .flatMap(incident -> incident.affectedAutomation().value())
                        .orElse(List.of())
                        .forEach(affected ->
                                require(categories.contains(affected), "no automation category is called " + affected));
            }
            return situation;
        }

        private static void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException(otherwise);
            }
        }
    }
}
