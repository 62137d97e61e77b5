package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Evidence;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What stands at a field and is nothing that it takes, with what can be said of any such: it fills the holes of the catalogue.
 *
 * @param item the place in a list: of the entry that the field is in, or of what is wrong in the field; negative where there is none
 */
record FieldFault(Problems problems, Field<?> field, Node node, int item) implements Holes {
    /** Tells of a mistake; what only it has to say are names of holes, each followed by what fills it. */
    void tell(Mistake mistake, @Nullable String... own) {
        tell(mistake, () -> Holes.of(own));
    }

    /** The same; it is worded only where there is room. */
    void tell(Mistake mistake, Supplier<Holes> own) {
        problems.tell(() -> complaint(mistake, own.get()));
    }

    Complaint complaint(Mistake mistake, Holes own) {
        return mistake.at(node, own.or(this).or(problems.holes())).about(path());
    }

    String path() {
        String path = Say.item(field.path(), item);
        return item < 0 || field.path().contains("[]") ? path : path + "[" + item + "]";
    }

    /** What is written there; null where that is no single value. */
    @Nullable
    String text() {
        return node instanceof Node.Scalar scalar ? scalar.text : null;
    }

    @Override
    public @Nullable String fill(String name) {
        String text = text();
        return switch (name) {
            case "field" -> Holes.when(true);
            case "key" -> field.name();
            case "path" -> path();
            case "within" -> field.section().path().replace("[]", "");
            case "description" -> field.description();
            case "found" -> Say.found(node);
            case "value" -> text == null ? null : Say.value(text);
            case "takes" -> Say.takes(field);
            case "example" -> field.example().orElse("2026-04-29T10:15:00Z");
            case "keys" -> field.inner().map(Say::keys).orElse(null);
            case "what" -> field.kind() == Kind.TEXTS ? "texts" : "names";
            case "or" -> field.deniable() ? ", or `none`" : "";
            case "deniable" -> Holes.when(field.deniable());
            case "attachments" -> Holes.when(field == Evidence.ATTACHMENTS);
            case "names" -> Holes.when(field.kind() instanceof Kind.SomeOf<?>);
            case "keyed" -> Holes.when(node instanceof Node.Mapping);
            case "negative" -> Holes.when(text != null && Synonyms.negative(text));
            case "affirmative" -> Holes.when(text != null && Synonyms.affirmative(text));
            case "all" -> Holes.when(text != null && Synonyms.all(text));
            default -> name.equals(field.kind().name()) ? "" : ShapeFault.fill(this, name);
        };
    }
}
