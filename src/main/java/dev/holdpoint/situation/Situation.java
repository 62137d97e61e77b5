package dev.holdpoint.situation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The facts about one update, and about the incident that came with it where there was one. Immutable. */
public final class Situation extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Situation> TYPE = new SectionType<>("", Situation::new);

    public static final Field<Integer> SITUATION = TYPE.field("situation", Kind.FORMAT, "the version of this format");
    public static final Field<String> ID =
            TYPE.field("id", Kind.TEXT, "your own label for this situation").example("shop-example-3.2.0");
    public static final Field<Moment> AS_OF = TYPE.field(
                    "asOf", Kind.MOMENT, "when these facts were true; the \"now\" of the verdict (R-2)")
            .example("2026-04-29T10:15:00Z");
    public static final Field<Owner> OWNER =
            TYPE.field("owner", Kind.section(Owner.TYPE), "who owns the update and its evidence");
    public static final Field<Release> RELEASE =
            TYPE.field("release", Kind.section(Release.TYPE), "what is to be installed");
    public static final Field<Environment> ENVIRONMENT =
            TYPE.field("environment", Kind.section(Environment.TYPE), "the shop that it is installed on");
    public static final Field<Update> UPDATE =
            TYPE.field("update", Kind.section(Update.TYPE), "what has been done so far");
    public static final Field<Procedures> PROCEDURES =
            TYPE.field("procedures", Kind.section(Procedures.TYPE), "which linked procedures have been followed");
    public static final Field<Incident> INCIDENT = TYPE.field(
            "incident",
            Kind.sectionOrNone(Incident.TYPE),
            "what went wrong; none when nothing did, left out when nobody has said (R-9)");

    private final @Nullable String source;

    private Situation(Draft<Situation> draft) {
        super(draft);
        this.source = draft.source();
    }

    /** A new situation in which nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where it was read from, as its reader called it: a file's path, or {@code -}; empty where it was built in code. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** The version of this format. */
    public Fact<Integer> situation() {
        return fact(SITUATION);
    }

    /** Your own label for this situation. */
    public Fact<String> id() {
        return fact(ID);
    }

    /** When these facts were true; the "now" of the verdict. */
    public Fact<Moment> asOf() {
        return fact(AS_OF);
    }

    /** Who owns the update and its evidence; a section of unknown facts where it is left out. */
    public Owner owner() {
        return fact(OWNER).get();
    }

    /** What is to be installed; a section of unknown facts where it is left out. */
    public Release release() {
        return fact(RELEASE).get();
    }

    /** The shop that it is installed on; a section of unknown facts where it is left out. */
    public Environment environment() {
        return fact(ENVIRONMENT).get();
    }

    /** What has been done so far; a section of unknown facts where it is left out. */
    public Update update() {
        return fact(UPDATE).get();
    }

    /** Which linked procedures have been followed; a section of unknown facts where it is left out. */
    public Procedures procedures() {
        return fact(PROCEDURES).get();
    }

    /** What went wrong; none when nothing did, left out when nobody has said. */
    public Fact<Incident> incident() {
        return fact(INCIDENT);
    }

    /** What went wrong; empty where nothing did, and where nobody has said whether anything did. */
    public Optional<Incident> anIncident() {
        return incident().value().filter(incident -> !incident.isNone());
    }

    /** Whether it is said that nothing went wrong. */
    public boolean isWithoutIncident() {
        return incident().known() && incident().get().isNone();
    }

    /** Builds a situation; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Situation, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets your own label for this situation. */
        public Builder id(String id) {
            return set(ID, id);
        }

        /** Sets when these facts were true; the "now" of the verdict, as written in a file. @throws IllegalArgumentException if it is not a time with an offset */
        public Builder asOf(String asOf) {
            return set(AS_OF, Moment.of(asOf));
        }

        /** Says who owns the update and its evidence. */
        public Builder owner(Consumer<Owner.Builder> facts) {
            return nest(OWNER, new Owner.Builder(), facts);
        }

        /** Says what is to be installed. */
        public Builder release(Consumer<Release.Builder> facts) {
            return nest(RELEASE, new Release.Builder(), facts);
        }

        /** Says the shop that it is installed on. */
        public Builder environment(Consumer<Environment.Builder> facts) {
            return nest(ENVIRONMENT, new Environment.Builder(), facts);
        }

        /** Says what has been done so far. */
        public Builder update(Consumer<Update.Builder> facts) {
            return nest(UPDATE, new Update.Builder(), facts);
        }

        /** Says which linked procedures have been followed. */
        public Builder procedures(Consumer<Procedures.Builder> facts) {
            return nest(PROCEDURES, new Procedures.Builder(), facts);
        }

        /** Says that nothing went wrong. */
        public Builder noIncident() {
            return set(INCIDENT, Incident.TYPE.none());
        }

        /** Says what went wrong. */
        public Builder incident(Consumer<Incident.Builder> facts) {
            return nest(INCIDENT, new Incident.Builder(), facts);
        }

        /**
         * The situation.
         *
         * @throws IllegalArgumentException if two automation categories have one name, or an incident affects a category that
         *     is not among those that the environment lists
         */
        @Override
        public Situation build() {
            set(SITUATION, 1);
            Situation situation = super.build();
            Set<String> categories = new HashSet<>();
            for (Automation automation :
                    situation.environment().automation().value().orElse(List.of())) {
                String category = automation.category().get();
                require(categories.add(category), "two automation categories are called " + category);
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
