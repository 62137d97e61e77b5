package dev.holdpoint.situation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field of format 1: its name, its type, and how it is spoken of. The only place where each is said.
 *
 * @param <T> the type of a known value
 */
public final class Field<T> {
    private final SectionType<?> section;
    private final int index;
    private final String name;
    private final Kind<T> kind;
    private final String description;
    private final String path;
    private final Fact<T> absent;
    private @Nullable String otherwise;
    private @Nullable String todo;
    private @Nullable Phase phase;
    private @Nullable Phase asked;
    private @Nullable String example;

    Field(SectionType<?> section, int index, String name, Kind<T> kind, String description) {
        this.section = section;
        this.index = index;
        this.name = name;
        this.kind = kind;
        this.description = description;
        this.path = section.path().isEmpty() ? name : section.path() + "." + name;
        this.absent = new Fact<>(this, Fact.NO_ITEM, null, null);
    }

    /** How it is said that the field is not as it should be. */
    Field<T> otherwise(String statement) {
        this.otherwise = statement;
        return this;
    }

    /** What somebody does to mend that, and when. */
    Field<T> todo(Phase due, String work) {
        this.phase = due;
        this.todo = work;
        return this;
    }

    /** When it is asked for, where that is sooner than the work. */
    Field<T> asked(Phase due) {
        this.asked = due;
        return this;
    }

    Field<T> example(String value) {
        this.example = value;
        return this;
    }

    /** The section that has this field. */
    public SectionType<?> section() {
        return section;
    }

    int index() {
        return index;
    }

    /** The key, as written in a file. */
    public String name() {
        return name;
    }

    /** What a file may say here. */
    public Kind<T> kind() {
        return kind;
    }

    /** The path from the top, such as {@code release.version} or {@code environment.automation[].risky}. */
    public String path() {
        return path;
    }

    /** What the field says, to go behind "whether" for an answer and to stand alone for the rest; starts in lower case. */
    public String description() {
        return description;
    }

    /** What to say when the field is not as it should be: a statement that starts in lower case. */
    public String otherwise() {
        return otherwise == null ? name + " is not known" : otherwise;
    }

    /** What to do about it, in the imperative, without a full stop; empty where no rule asks for the field. */
    public Optional<String> todo() {
        return Optional.ofNullable(todo);
    }

    /** When it is due to be known. */
    public Phase asked() {
        return asked == null ? phase() : asked;
    }

    /** When that is due. */
    public Phase phase() {
        return phase == null ? Phase.PREPARE : phase;
    }

    /** A value for documentation; empty where the kind says enough. */
    public Optional<String> example() {
        return Optional.ofNullable(example);
    }

    /** The fact that this field is unknown, outside any list. */
    Fact<T> absent() {
        return absent;
    }

    @Override
    public String toString() {
        return path;
    }
}
