package dev.holdpoint.situation;

import java.util.Optional;

/**
 * One field of format 1: its name and its type. How it is spoken of, and asked for, stands in rules/format.yaml.
 *
 * @param <T> the type of a known value
 */
public final class Field<T> {
    private final SectionType<?> section;
    private final int index;
    private final String name;
    private final Kind<T> kind;
    private final Phase phase;
    private final Phase asked;
    private final String path;
    private final Fact<T> absent;

    Field(SectionType<?> section, int index, String name, Kind<T> kind, Phase phase, Phase asked) {
        this.section = section;
        this.index = index;
        this.name = name;
        this.kind = kind;
        this.phase = phase;
        this.asked = asked;
        this.path = section.path().isEmpty() ? name : section.path() + "." + name;
        this.absent = new Fact<>(this, Fact.NO_ITEM, null, null);
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

    /** The section whose facts stand here, or in each entry of the list; empty where the field holds none. */
    public Optional<SectionType<?>> inner() {
        if (kind instanceof Kind.Nested<?> nested) {
            return Optional.of(nested.type());
        }
        return kind instanceof Kind.Repeated<?> repeated ? Optional.of(repeated.type()) : Optional.empty();
    }

    /** Whether {@code none} may stand here. */
    public boolean deniable() {
        return kind instanceof Kind.Nested<?> nested && nested.deniable();
    }

    /** The path from the top, such as {@code release.version} or {@code environment.automation[].risky}. */
    public String path() {
        return path;
    }

    /** What the field says, to go behind "whether" for an answer and to stand alone for the rest; starts in lower case. */
    public String description() {
        return Words.description(path);
    }

    /** What a person is asked: a whole question. For an entry of a list it goes behind the entry's name. */
    public String question() {
        return Words.question(path);
    }

    /** What to say when the field is not as it should be: a statement that starts in lower case. */
    public String otherwise() {
        String otherwise = Words.otherwise(path);
        return otherwise == null ? name + " is not known" : otherwise;
    }

    /** What to do about it, in the imperative, without a full stop; empty where no rule asks for the field. */
    public Optional<String> todo() {
        return Optional.ofNullable(Words.todo(path));
    }

    /** The same where nobody knows whether there is anything to be done. */
    public Optional<String> todoIfUnsure() {
        return Optional.ofNullable(Words.unsure(path)).or(this::todo);
    }

    /** What to do about it before a rollback: in the imperative, to go behind others of its kind; empty where none waits for it. */
    public Optional<String> todoBeforeRollback() {
        return Optional.ofNullable(Words.beforeRollback(path));
    }

    /** The path of another field that is made so with it, by the same thing to do; empty where there is none. */
    public Optional<String> also() {
        return Optional.ofNullable(Words.also(path));
    }

    /** When that is due. */
    public Phase phase() {
        return phase;
    }

    /** When it is due to be known. */
    public Phase asked() {
        return asked;
    }

    /** A value for documentation; empty where the kind says enough. */
    public Optional<String> example() {
        return Optional.ofNullable(Words.example(path));
    }

    /** Whether it says what is so whatever anybody does: it is found out, and never made so for a gate's sake. */
    public boolean isFoundOut() {
        return Words.so(path) != null;
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
