package dev.holdpoint.situation;

import java.util.List;
import java.util.Set;

/** What is to be installed. */
public final class Release extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Release> TYPE = new SectionType<>("release", Release::new);

    public static final Field<Version> VERSION = TYPE.field(
                    "version", Kind.VERSION, "the version that the release installs")
            .otherwise("the release's version is not known")
            .todo(Phase.PREPARE, "Look up the release's version")
            .example("3.2.0");
    public static final Field<Version> PREVIOUS_VERSION = TYPE.field(
                    "previousVersion", Kind.VERSION, "the version that it replaces")
            .otherwise("the version before the update is not known")
            .todo(Phase.PREPARE, "Look up the version before the update")
            .example("3.1.4");
    public static final Field<Answer> MAJOR = TYPE.field("major", Kind.oneOf(Answer.class), "this is a major release")
            .otherwise("this is not a major release")
            .todo(Phase.PREPARE, "Find out whether this is a major release");
    public static final Field<Answer> NOTES_READ = TYPE.field(
                    "notesRead", Kind.oneOf(Answer.class), "the release notes have been read")
            .otherwise("the release notes have not been read")
            .todo(Phase.PREPARE, "Read the release notes");
    public static final Field<Answer> REQUIREMENTS_CONFIRMED = TYPE.field(
                    "requirementsConfirmed", Kind.oneOf(Answer.class), "the minimum requirements are confirmed")
            .otherwise("the minimum requirements are not confirmed")
            .todo(Phase.PREPARE, "Confirm the minimum requirements");
    public static final Field<Set<Area>> TOUCHES = TYPE.field(
                    "touches",
                    Kind.someOf(Area.class),
                    "the areas that the release touches; [] when it touches none of them")
            .otherwise("it is not known what the release touches")
            .todo(Phase.PREPARE, "Find out from the release notes which areas the release touches");

    private Release(Draft<Release> draft) {
        super(draft);
    }

    /** The version that the release installs. */
    public Fact<Version> version() {
        return fact(VERSION);
    }

    /** The version that it replaces. */
    public Fact<Version> previousVersion() {
        return fact(PREVIOUS_VERSION);
    }

    /** Whether this is a major release. */
    public Fact<Answer> major() {
        return fact(MAJOR);
    }

    /** Whether the release notes have been read. */
    public Fact<Answer> notesRead() {
        return fact(NOTES_READ);
    }

    /** Whether the minimum requirements are confirmed. */
    public Fact<Answer> requirementsConfirmed() {
        return fact(REQUIREMENTS_CONFIRMED);
    }

    /** The areas that the release touches; [] when it touches none of them. */
    public Fact<Set<Area>> touches() {
        return fact(TOUCHES);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Release, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets the version that the release installs, as written in a file. @throws IllegalArgumentException if it is not a version */
        public Builder version(String version) {
            return set(VERSION, Version.of(version));
        }

        /** Sets the version that it replaces, as written in a file. @throws IllegalArgumentException if it is not a version */
        public Builder previousVersion(String previousVersion) {
            return set(PREVIOUS_VERSION, Version.of(previousVersion));
        }

        /** Sets whether this is a major release. */
        public Builder major(Answer major) {
            return set(MAJOR, major);
        }

        /** Sets whether the release notes have been read. */
        public Builder notesRead(Answer notesRead) {
            return set(NOTES_READ, notesRead);
        }

        /** Sets whether the minimum requirements are confirmed. */
        public Builder requirementsConfirmed(Answer requirementsConfirmed) {
            return set(REQUIREMENTS_CONFIRMED, requirementsConfirmed);
        }

        /** Sets the areas that the release touches; [] when it touches none of them. */
        public Builder touches(Area... touches) {
            return set(TOUCHES, Draft.setOf(List.of(touches)));
        }
    }
}
