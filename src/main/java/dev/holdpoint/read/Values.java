package dev.holdpoint.read;

import dev.holdpoint.document.Node;
import dev.holdpoint.read.problem.ChoiceFault;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.read.problem.ShapeFault;
import dev.holdpoint.read.problem.TextFault;
import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Draft;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Moment;
import dev.holdpoint.situation.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a key by the key's kind. Says null where it is refused, which has then been added to the problems. */
final class Values {
    /** That the document says of a field that it is unknown. */
    static final Object UNKNOWN = new Object();

    private static final String UNKNOWN_NAME = "unknown";

    /** A drive with what an escape has made of the backslash behind it. */
    private static final Pattern EATEN_PATH = Pattern.compile("[A-Za-z]:[\\x07\\x08\\t\\n\\x0B\\f\\r\\x1B]");

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    @Nullable
    Object of(Field<?> field, Node node, int item) {
        Kind<?> kind = field.kind();
        if (kind instanceof Kind.OneOf<?> one) {
            return oneOf(field, one.type(), node, item);
        }
        if (kind instanceof Kind.SomeOf<?> some) {
            return someOf(field, some, node, item);
        }
        if (kind == Kind.TEXTS) {
            return texts(field, node, item);
        }
        if (!(node instanceof Node.Scalar scalar)) {
            ShapeFault.noValue(problems, field, node, item);
            return null;
        }
        return kind == Kind.FORMAT ? format(field, scalar, item) : text(field, scalar, item);
    }

    private @Nullable Object format(Field<?> field, Node.Scalar scalar, int item) {
        if (scalar.plain && scalar.text.equals("1")) {
            return 1;
        }
        TextFault.format(problems, field, scalar, item);
        return null;
    }

    private @Nullable Object text(Field<?> field, Node.Scalar scalar, int item) {
        if (isUnknown(scalar)) {
            return UNKNOWN;
        }
        if (!isText(field, scalar, item)) {
            return null;
        }
        if (field.kind() == Kind.VERSION) {
            if (Version.isVersion(scalar.text)) {
                return Version.of(scalar.text);
            }
            TextFault.version(problems, field, scalar, item);
            return null;
        }
        return field.kind() == Kind.MOMENT ? moment(field, scalar, item) : scalar.text;
    }

    private @Nullable Object moment(Field<?> field, Node.Scalar scalar, int item) {
        try {
            return Moment.of(scalar.text);
        } catch (IllegalArgumentException e) {
            TextFault.moment(problems, field, scalar, item, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Whether it is a text that says something. */
    private boolean isText(Field<?> field, Node.Scalar scalar, int item) {
        if (problems.json() && scalar.plain) {
            TextFault.jsonNoText(problems, field, scalar, item);
        } else if (scalar.whole != null) {
            TextFault.cut(problems, field, scalar, item);
        } else if (scalar.text.isBlank()) {
            TextFault.told(problems, Mistake.BLANK, field, scalar, item);
        } else if (!scalar.plain && EATEN_PATH.matcher(scalar.text).lookingAt()) {
            TextFault.told(problems, problems.json() ? Mistake.JSON_PATH : Mistake.PATH_IN_QUOTES, field, scalar, item);
        } else if (scalar.text.indexOf('\0') >= 0 || hasHalfCharacter(scalar.text)) {
            TextFault.told(problems, Mistake.BROKEN_TEXT, field, scalar, item);
        } else {
            return saysSomething(field, scalar, item);
        }
        return false;
    }

    private boolean saysSomething(Field<?> field, Node.Scalar scalar, int item) {
        String inner = TextFault.withoutSmartQuotes(scalar.text);
        if (scalar.plain && inner != null) {
            TextFault.smartQuotes(problems, field, scalar, item, inner);
        } else if (field.kind() == Kind.TEXTS && scalar.text.equals(UNKNOWN_NAME)) {
            ChoiceFault.unknownElement(problems, field, scalar);
        } else if (field.kind() == Kind.TEXTS && TextFault.saysNone(scalar.text)) {
            TextFault.none(problems, field, scalar, item);
        } else if (TextFault.saysNothing(scalar.text)) {
            TextFault.nothing(problems, Mistake.WORD_FOR_UNKNOWN, field, scalar, item);
        } else if (TextFault.isAddress(scalar.text)) {
            TextFault.bracketed(problems, field, scalar, item);
        } else if (TextFault.isToBeFilledIn(scalar.text)) {
            TextFault.nothing(problems, Mistake.TO_BE_FILLED_IN, field, scalar, item);
        } else {
            return true;
        }
        return false;
    }

    /** Whether an escape has left one half of a surrogate pair alone: such a text could not be written out again. */
    private static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private @Nullable Object texts(Field<?> field, Node node, int item) {
        if (!(node instanceof Node.Sequence sequence)) {
            return noList(field, node, item);
        }
        List<String> texts = new ArrayList<>(sequence.items.size());
        for (Node element : sequence.items) {
            if (element instanceof Node.Scalar scalar && (!element.isNothing() || scalar.whole != null)) {
                if (isText(field, scalar, item)) {
                    texts.add(scalar.text);
                }
            } else if (!(element instanceof Node.Refused)) {
                ShapeFault.noElement(problems, field, element, item);
            }
        }
        return List.copyOf(texts);
    }

    private @Nullable Object noList(Field<?> field, Node node, int item) {
        if (isUnknown(node)) {
            return UNKNOWN;
        }
        ShapeFault.noList(problems, field, node, item);
        return null;
    }

    private @Nullable Object oneOf(Field<?> field, Class<? extends Choice> type, Node node, int item) {
        if (!(node instanceof Node.Scalar scalar)) {
            ShapeFault.noValue(problems, field, node, item);
            return null;
        }
        if (scalar.text.equals(UNKNOWN_NAME)) {
            return UNKNOWN;
        }
        Choice choice = type == Answer.class ? answer(scalar) : choice(type, scalar);
        if (choice == null) {
            ChoiceFault.one(problems, field, type, scalar, item);
        }
        return choice;
    }

    private @Nullable Choice answer(Node.Scalar scalar) {
        return switch (scalar.text) {
            case "yes" -> isString(scalar) ? Answer.YES : null;
            case "no" -> isString(scalar) ? Answer.NO : null;
            case "true", "True", "TRUE" -> scalar.plain ? Answer.YES : null;
            case "false", "False", "FALSE" -> scalar.plain ? Answer.NO : null;
            default -> null;
        };
    }

    private @Nullable Choice choice(Class<? extends Choice> type, Node.Scalar scalar) {
        if (isString(scalar)) {
            for (Choice choice : type.getEnumConstants()) {
                if (choice.wireName().equals(scalar.text)) {
                    return choice;
                }
            }
        }
        return null;
    }

    /** A JSON number or truth value is no name, whatever it looks like. */
    private boolean isString(Node.Scalar scalar) {
        return !problems.json() || !scalar.plain;
    }

    private <E extends Enum<E> & Choice> @Nullable Object someOf(
            Field<?> field, Kind.SomeOf<E> kind, Node node, int item) {
        if (!(node instanceof Node.Sequence sequence)) {
            return noList(field, node, item);
        }
        List<E> chosen = new ArrayList<>(sequence.items.size());
        for (Node element : sequence.items) {
            if (element instanceof Node.Scalar scalar && !element.isNothing()) {
                element(field, kind, scalar, sequence, chosen);
            } else if (!(element instanceof Node.Refused)) {
                ShapeFault.noElement(problems, field, element, item);
            }
        }
        return Draft.setOf(chosen);
    }

    private <E extends Enum<E> & Choice> void element(
            Field<?> field, Kind.SomeOf<E> kind, Node.Scalar scalar, Node.Sequence sequence, List<E> chosen) {
        Class<E> type = kind.type();
        Choice choice = choice(type, scalar);
        if (choice == null) {
            ChoiceFault.element(problems, field, kind, scalar);
        } else if (chosen.contains(type.cast(choice))) {
            ChoiceFault.repeated(problems, field.path(), field.name(), scalar, lineOf(sequence, scalar));
        } else {
            chosen.add(type.cast(choice));
        }
    }

    /** Whether the word `unknown` stands there, for whatever it may be. */
    boolean isUnknown(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text.equals(UNKNOWN_NAME) && isString(scalar);
    }

    private static int lineOf(Node.Sequence sequence, Node.Scalar repeated) {
        for (Node element : sequence.items) {
            if (element instanceof Node.Scalar scalar && scalar.text.equals(repeated.text)) {
                return scalar.line;
            }
        }
        return repeated.line;
    }
}
