package dev.holdpoint.read;

import dev.holdpoint.text.LineIndex;
import org.yaml.snakeyaml.error.Mark;

/** Lines and columns as an editor counts them, where the YAML parser ends a line at three more characters than editors do. */
final class YamlPlaces {
    private final String text;
    private final LineIndex index;
    private final boolean alike;
    private final int length;
    private int points;
    private int offset;

    YamlPlaces(String text) {
        this.text = text;
        this.index = new LineIndex(text);
        this.length = text.codePointCount(0, text.length());
        this.alike = text.indexOf('\u0085') < 0 && text.indexOf('\u2028') < 0 && text.indexOf('\u2029') < 0;
    }

    int line(Mark mark) {
        return alike ? mark.getLine() + 1 : index.line(offset(mark));
    }

    int column(Mark mark) {
        return alike ? mark.getColumn() + 1 : index.column(offset(mark));
    }

    int line(int at) {
        return index.line(at);
    }

    int column(int at) {
        return index.column(at);
    }

    private int offset(Mark mark) {
        int wanted = Math.min(mark.getIndex(), length);
        if (wanted < points) {
            points = 0;
            offset = 0;
        }
        offset = text.offsetByCodePoints(offset, wanted - points);
        points = wanted;
        return offset;
    }
}
