package dev.holdpoint.redact;

import dev.holdpoint.redact.Layout.Scalar;
import dev.holdpoint.redact.Layout.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Finds the scalars of YAML. */
final class YamlLayout {
    private YamlLayout() {}

    static Optional<Layout> of(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        List<Scalar> scalars = new ArrayList<>();
        StringBuilder shape = new StringBuilder();
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(text), options);
            Offsets offsets = new Offsets(text);
            for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
                shape.append(event.getEventId().name()).append(' ');
                if (event instanceof ScalarEvent scalar) {
                    int start = offsets.of(scalar.getStartMark().getIndex());
                    int end = offsets.of(scalar.getEndMark().getIndex());
                    scalars.add(new Scalar(start, end, scalar.getValue(), style(scalar.getScalarStyle())));
                }
                if (event.is(Event.ID.StreamEnd)) {
                    break;
                }
            }
        } catch (YAMLException e) {
            return Optional.empty();
        }
        return Optional.of(new Layout(List.copyOf(scalars), shape.toString(), /* json= */ false));
    }

    private static Style style(DumperOptions.ScalarStyle style) {
        return switch (style) {
            case DOUBLE_QUOTED -> Style.DOUBLE;
            case SINGLE_QUOTED -> Style.SINGLE;
            case LITERAL, FOLDED -> Style.BLOCK;
            default -> Style.PLAIN;
        };
    }

    /** The parser counts characters, a string pairs of surrogates twice. */
    private static final class Offsets {
        private final String text;
        private int points;
        private int chars;

        Offsets(String text) {
            this.text = text;
        }

        int of(int point) {
            if (point < points) {
                points = 0;
                chars = 0;
            }
            while (points < point && chars < text.length()) {
                chars += Character.charCount(text.codePointAt(chars));
                points++;
            }
            return chars;
        }
    }
}
