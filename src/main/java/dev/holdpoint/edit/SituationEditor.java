package dev.holdpoint.edit;

import dev.holdpoint.document.DocumentText;
import dev.holdpoint.document.Hop;
import dev.holdpoint.document.Node;
import dev.holdpoint.document.UnchangeableException;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.text.LineIndex;
import dev.holdpoint.text.Printable;
import dev.holdpoint.text.WholeFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A situation file in which facts are put and taken out, while everything else of it stays, byte for byte: comments, order, quotes,
 * indentation, line ends, and how it begins and ends. A new fact goes where the format lists it, in sections that are made for it. A
 * key with nothing behind it, or with {@code unknown}, is filled in, and its comment stays.
 *
 * <p>Immutable: each change gives another editor, and the one before is the way back. Nothing is written before {@link #save()}. The
 * text that an editor holds can always be read: each change is read again and compared, and what cannot be done without a risk to
 * the rest is refused.
 *
 * <p>Paths are those of a verdict, such as {@code environment.phpVersion}, or their end where that says which is meant, such as
 * {@code production.diagnostics}. An entry of a list is named in brackets: {@code environment.automation[review-answers].state}, or
 * {@code environment.automation[0].state}.
 *
 * <pre>{@code
 * SituationEditor.open(Path.of("shop.yaml"))
 *         .set("update.state", "applied")
 *         .add("incident.symptoms", "php-fatal")
 *         .save();
 * }</pre>
 */
public final class SituationEditor {
    private final String name;
    private final @Nullable Path file;
    private final @Nullable String original;
    private final DocumentText document;
    private final Situation situation;

    private SituationEditor(
            String name, @Nullable Path file, @Nullable String original, DocumentText document, Situation situation) {
        this.name = name;
        this.file = file;
        this.original = original;
        this.document = document;
        this.situation = situation;
    }

    /**
     * The situation in a file.
     *
     * @throws SituationException if it cannot be read, or is no valid situation, with all that is wrong
     */
    public static SituationEditor open(Path file) {
        Situation situation = SituationReader.standard().read(file);
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw Refusals.of(file.toString(), Mistake.UNREADABLE.whole());
        }
        return new SituationEditor(file.toString(), file, text, document(text, file.toString()), situation);
    }

    /** A file that is not there yet, and says nothing yet; JSON if its name ends in {@code .json}. Its folder must be there. */
    public static SituationEditor begin(Path file) {
        String text = SituationReader.isJson("", file.toString()) ? "{\n  \"situation\": 1\n}\n" : "situation: 1\n";
        return begin(file, text);
    }

    /**
     * A file that is not there yet, and begins with that text.
     *
     * @throws SituationException if the text is no valid situation
     */
    public static SituationEditor begin(Path file, String text) {
        String name = file.toString();
        Situation situation = read(text, name, file);
        return new SituationEditor(name, file, null, document(text, name), situation);
    }

    /**
     * A situation that is in no file.
     *
     * @param name what to call it in problems; it tells YAML and JSON as a file's name does
     * @throws SituationException if the text is no valid situation
     */
    public static SituationEditor of(String text, String name) {
        Situation situation = read(text, name, null);
        return new SituationEditor(name, null, text, document(text, name), situation);
    }

    private static DocumentText document(String text, String name) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return DocumentText.of(text, SituationReader.isJson(body, name));
    }

    private static Situation read(String text, String name, @Nullable Path file) {
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        return SituationReader.standard()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, folder);
    }

    /** What the text says. */
    public Situation situation() {
        return situation;
    }

    /** The whole text. */
    public String text() {
        return document.text();
    }

    /** Whether the text is another than the file's, or the file is not there yet. */
    public boolean changed() {
        return !text().equals(original);
    }

    /**
     * The field that a path leads to; empty where the format has none.
     *
     * @throws SituationException if the path may mean several, or names an entry that is not there
     */
    public Optional<Field<?>> field(String path) {
        return Optional.ofNullable(Target.of(path, situation).field());
    }

    /** The same as {@link #set(String, String, String)} without a comment. */
    public SituationEditor set(String path, String value) {
        return set(path, value, null);
    }

    /**
     * Says what is known of a field. Where {@code incident: none} stands, a fact of an incident takes its place.
     *
     * @param value as a file would say it; a list between square brackets, or with commas where its entries are names of the format;
     *     {@code unknown} says that it is not known
     * @param comment what to say behind the value where the file can have comments, such as {@code status.txt:12}; null for nothing
     * @throws SituationException if the format has no such path, or the field takes no such value, or if the file is written so that
     *     the change would put the rest of it at risk
     */
    public SituationEditor set(String path, String value, @Nullable String comment) {
        Target target = Target.of(path, situation);
        return put(target, Typed.value(target.field(), value), comment);
    }

    /**
     * Says what is known of a field that is a list; the entries at its beginning that it has already stay as they are written.
     *
     * @throws SituationException as {@link #set(String, String, String)} does
     */
    public SituationEditor set(String path, List<String> values) {
        Target target = Target.of(path, situation);
        return put(target, target.field() == null ? Typed.bare("") : Typed.list(target.field(), values), null);
    }

    /** The same as {@link #add(String, String, String)} without a comment. */
    public SituationEditor add(String path, String value) {
        return add(path, value, null);
    }

    /**
     * Adds to a list: a name, a text, a category of automation by its name, or an attachment by its file. Where it has that already,
     * nothing changes.
     *
     * @throws SituationException as {@link #set(String, String, String)} does, and if the field is no list
     */
    public SituationEditor add(String path, String value, @Nullable String comment) {
        Target target = Target.of(path, situation, Typed::isList);
        Field<?> field = target.field();
        if (field == null) {
            check(target, Typed.value(null, value));
        }
        if (field == null || target.isEntry() || !Typed.isList(field)) {
            throw Refusals.noListToAddTo(path, field);
        }
        Node element = Typed.element(field, value);
        check(target, Node.Sequence.of(List.of(element)));
        return Elements.has(situation, field, value.strip())
                ? this
                : changed(target, () -> document.add(target.hops(), element, note(comment)));
    }

    /**
     * Adds an attachment with its text.
     *
     * @throws SituationException as {@link #set(String, String, String)} does
     */
    public SituationEditor attach(String attachment, String text) {
        Target target = Target.of("incident.evidence.attachments", situation);
        Node element = Typed.attachment(attachment, text);
        check(target, Node.Sequence.of(List.of(element)));
        return changed(target, () -> document.add(target.hops(), element, null));
    }

    /**
     * Takes a fact out, so that it is unknown: its line goes, or what stands behind the key where there is a comment to keep. Sections
     * that are empty then go as well. A section or an entry of a list goes with all its facts. Nothing changes where it is not there.
     *
     * @throws SituationException if the format has no such path, or if the file is written so that the change would put the rest of it
     *     at risk
     */
    public SituationEditor remove(String path) {
        Target target = Target.of(path, situation);
        Field<?> field = target.field();
        if (field == null) {
            check(target, Typed.bare("unknown"));
        }
        if (field == null || target.isNewEntry()) {
            return this;
        }
        if (target.isEntry()) {
            List<Hop> list = target.hops().subList(0, target.hops().size() - 1);
            int item = ((Hop.Item) target.hops().get(list.size())).number();
            return changed(target, () -> document.takeOut(list, item));
        }
        if (field.kind() instanceof Kind.Nested<?> nested && !nested.deniable()) {
            SituationEditor editor = this;
            List<Field<?>> parts = new ArrayList<>(nested.type().fields());
            Collections.reverse(parts);
            for (Field<?> part : parts) {
                editor = editor.remove(part.path());
            }
            return editor;
        }
        return changed(target, () -> document.takeOut(target.hops()));
    }

    /**
     * Takes one entry out of a list of names or texts; with the last one the list goes, so that it is unknown. Nothing changes where
     * the list does not have it.
     *
     * @throws SituationException as {@link #remove(String)} does, and if the field is no list of names or texts
     */
    public SituationEditor remove(String path, String value) {
        Target target = Target.of(path, situation);
        Field<?> field = target.field();
        if (field == null) {
            check(target, Typed.bare("unknown"));
        }
        if (field == null || !Typed.isList(field) || field.inner().isPresent()) {
            throw Refusals.noListToTakeFrom(path, field);
        }
        String entry = value.strip();
        // as it is written, which for names of the format is not the order in which they are held
        int number = Elements.has(situation, field, entry)
                ? document.texts(target.hops()).indexOf(entry)
                : -1;
        return number < 0 ? this : changed(target, () -> document.takeOut(target.hops(), number));
    }

    private SituationEditor put(Target target, Node value, @Nullable String comment) {
        Situation sample = check(target, value);
        Field<?> field = Objects.requireNonNull(target.field());
        boolean section = field.inner().isPresent();
        if (section && holdsFacts(target)) {
            throw Refusals.holdsFacts(target.typed(), field);
        }
        if (section && value instanceof Node.Scalar word && word.text.equals("unknown")) {
            return remove(target.typed());
        }
        if (target.isNewEntry()) {
            Target.Entry entry = Objects.requireNonNull(target.entry());
            Field<?> name = entry.type().fields().get(0);
            Node.Mapping made = Typed.section(name, Typed.quoted(entry.name()));
            if (field != name) {
                made.with(field.name(), value);
            }
            return changed(target, () -> document.add(target.hops(), made, note(comment)));
        }
        SituationEditor after = changed(target, () -> document.put(target.hops(), value, note(comment)));
        int item = target.entry() == null ? -1 : target.entry().item();
        Optional<?> expected = Elements.fact(sample, field, item < 0 ? -1 : 0).flatMap(Fact::value);
        if (!Elements.fact(after.situation, field, item).flatMap(Fact::value).equals(expected)) {
            throw notChanged(target);
        }
        return after;
    }

    private SituationException notChanged(Target target) {
        return refused(target, Mistake.NOT_CHANGED.whole("path", target.typed()));
    }

    private boolean holdsFacts(Target target) {
        Object value = Elements.fact(situation, Objects.requireNonNull(target.field()))
                .flatMap(Fact::value)
                .orElse(null);
        return value instanceof Collection<?> entries
                ? !entries.isEmpty()
                : value instanceof Section section && Elements.known(section);
    }

    /** Lets the reader say whether that may be said, and what it says then. */
    private Situation check(Target target, Node value) {
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        return SituationReader.standard().read(Sample.of(target, value), target.typed(), folder);
    }

    private static @Nullable String note(@Nullable String comment) {
        return comment == null || comment.isBlank() ? null : Printable.of(comment.strip());
    }

    private SituationEditor changed(Target target, Supplier<DocumentText> change) {
        DocumentText changed;
        try {
            changed = change.get();
        } catch (UnchangeableException e) {
            LineIndex places = new LineIndex(document.body());
            throw refused(target, Mistake.ACROSS_LINES.at(places.line(e.offset()), places.column(e.offset()), 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ClassCastException e) {
            throw notChanged(target);
        }
        Situation after = read(changed.text(), name, file);
        Target.Entry entry = target.entry();
        int item = entry == null || target.isEntry() ? -1 : entry.item();
        Field<?> field = entry != null && item < 0 ? entry.list() : Objects.requireNonNull(target.field());
        if (!Outline.of(situation).agreesBeside(Outline.of(after), field, item)) {
            throw notChanged(target);
        }
        return new SituationEditor(name, file, original, changed, after);
    }

    private SituationException refused(Target target, Complaint complaint) {
        Problems problems = new Problems();
        problems.stop(complaint.about(target.typed()));
        return problems.refusal(name, document.body());
    }

    /**
     * Puts the text in the place of the file, whole or not at all; does nothing where it is what the file has.
     *
     * @throws IOException if it cannot be written, or if somebody else has changed the file since it was read; the file is then as it
     *     was
     * @throws IllegalStateException if the situation is in no file
     */
    public void save() throws IOException {
        if (file == null) {
            throw new IllegalStateException("this situation is in no file");
        }
        if (!changed()) {
            return;
        }
        if (original == null && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (original != null && !Files.readString(file).equals(original)) {
            throw new IOException("somebody else has changed it meanwhile");
        }
        WholeFile.write(file, text());
    }
}
