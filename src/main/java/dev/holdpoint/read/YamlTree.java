package dev.holdpoint.read;

import dev.holdpoint.document.Node;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.read.problem.Words;
import dev.holdpoint.read.slip.Entries;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads YAML into nodes. Works on the parser's events: no resolver that could take a version for a number, no aliases to expand. */
public final class YamlTree {
    /** The parser copies the line that it is in with each kilobyte of it, so that eight megabytes would take a minute. */
    public static final int LONGEST_LINE = 1_000_000;

    /** Programs break long texts into lines; a shorter one was broken by hand. */
    private static final int FOLDED = 60;

    private final String text;
    /** The lines of the text, where they were needed; empty otherwise. */
    private String[] lines = {};

    private final Problems problems;
    private final Growth growth;
    private final YamlPlaces places;
    private final @Nullable Hashes hashes;
    private final ParserImpl parser;
    /** Where the last event ended: the parser stumbles over some broken escapes without telling where. */
    private int line = 1;

    private int column = 1;

    private YamlTree(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.growth = new Growth(problems);
        this.places = new YamlPlaces(text);
        this.hashes = Hashes.of(text);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new StreamReader(text), options);
    }

    /** Ends the reading of a document that is not YAML. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;
        final transient YamlFault fault;

        private Broken(YamlFault fault) {
            super(null, null, false, false);
            this.fault = fault;
        }
    }

    /** The document's root; null where it is empty. @throws Broken where the parser gives up */
    static @Nullable Node read(String text, Problems problems) {
        checkLines(text, problems);
        YamlTree tree = new YamlTree(text, problems);
        try {
            return tree.stream();
        } catch (MarkedYAMLException e) {
            throw new Broken(YamlFault.of(e, tree.places));
        } catch (YAMLException e) {
            throw new Broken(YamlFault.unprintable(tree.text, tree.places));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new Broken(new YamlFault(Mistake.BROKEN_ESCAPE.at(tree.line, tree.column, 1), tree.line, tree.line));
        }
    }

    private static void checkLines(String text, Problems problems) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length() && text.length() > LONGEST_LINE; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                line += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 0 : 1;
                start = i + 1;
            } else if (i - start >= LONGEST_LINE) {
                throw problems.stop(Mistake.LONG_LINE.at(line, 1, 1, "most", Integer.toString(LONGEST_LINE)));
            }
        }
    }

    private @Nullable Node stream() {
        next();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return null;
        }
        next();
        Node root = node(next());
        next();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            Mark mark = next().getStartMark();
            problems.stop(Mistake.SECOND_DOCUMENT.at(line(mark), column(mark), 3));
        }
        return root;
    }

    private Event next() {
        Event event = parser.getEvent();
        line = line(event.getEndMark());
        column = column(event.getEndMark());
        return event;
    }

    private Node node(Event event) {
        Mark start = event.getStartMark();
        if (event instanceof AliasEvent) {
            growth.node(line(start), column(start));
            tell(Mistake.ALIAS, start, width(event));
            return new Node.Refused(line(start), column(start));
        }
        checkAnchor((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        checkTag(event, ((CollectionStartEvent) event).getTag());
        growth.enter(line(start), column(start));
        Node node = event.is(Event.ID.MappingStart) ? mapping(start) : sequence(start);
        growth.leave();
        boolean tagged = ((CollectionStartEvent) event).getTag() != null;
        return tagged && node instanceof Node.Sequence ? new Node.Refused(node.line, node.column) : node;
    }

    private Node.Scalar scalar(ScalarEvent event) {
        Mark start = event.getStartMark();
        growth.node(line(start), column(start));
        checkTag(event, event.getTag());
        int line = line(start);
        int column = column(start);
        Mark end = event.getEndMark();
        int mark = event.isPlain() ? markWithin(line, line(end)) : 0;
        if (mark > 0) {
            problems.tell(Mistake.LIST_MARK_OFF.at(mark, 1, 1));
        }
        boolean one = line == line(end);
        String whole =
                hashes == null || !(one || event.isPlain()) ? null : hashes.whole(line, column, line(end), column(end));
        if (whole != null && event.getValue().isEmpty() && hashes != null) {
            column = hashes.column(line, column);
        }
        int width = whole == null || !one ? width(event) : whole.codePointCount(0, whole.length());
        if (whole != null && hashes != null && !event.isPlain()) {
            whole = event.getValue() + " " + hashes.whole(line, column(end), line, column(end));
        }
        return new Node.Scalar(line, column, width, event.getValue(), event.isPlain(), whole);
    }

    /** The line of a text without quotes that begins as an entry of a list does; 0 where none does. */
    private int markWithin(int first, int last) {
        if (first == last) {
            return 0;
        }
        if (lines.length == 0) {
            lines = text.split("\r\n|\n|\r", -1);
        }
        for (int i = first; i < Math.min(last, lines.length); i++) {
            if (lines[i].stripLeading().startsWith("- ") && lines[i - 1].length() < FOLDED) {
                return i + 1;
            }
        }
        return 0;
    }

    private Node.Sequence sequence(Mark start) {
        Node.Sequence sequence = new Node.Sequence(line(start), column(start));
        for (Event next = next(); !next.is(Event.ID.SequenceEnd); next = next()) {
            Node item = node(next);
            sequence.items.add(item);
            entriesWithin(item, line);
        }
        return sequence;
    }

    /** Lines of an entry without quotes that are more likely entries of their own, whose marks are missing. */
    private void entriesWithin(Node item, int last) {
        if (!(item instanceof Node.Scalar text) || !text.plain || text.width != Integer.MAX_VALUE) {
            return;
        }
        for (int i = item.line; i < Math.min(last, lines.length); i++) {
            boolean block = lines[item.line - 1].stripLeading().startsWith("- ");
            if (block && Entries.isAnother(lines[i - 1], lines[i])) {
                problems.tell(Mistake.MARK_PERHAPS_MISSING.at(
                        i + 1, 1 + lines[i].length() - lines[i].stripLeading().length(), 1));
            }
        }
    }

    private Node.Mapping mapping(Mark start) {
        Node.Mapping mapping = new Node.Mapping(line(start), column(start));
        for (Event next = next(); !next.is(Event.ID.MappingEnd); next = next()) {
            Node key = node(next);
            Event begin = next();
            Node value = node(begin);
            if (key instanceof Node.Scalar name
                    && begin instanceof CollectionStartEvent list
                    && list.isFlow()
                    && Words.takesTexts(name.text)) {
                checkBehind();
            }
            if (key instanceof Node.Scalar name) {
                mapping.entries.add(new Node.Entry(name, value));
            } else if (!(key instanceof Node.Refused)) {
                problems.tell(Mistake.KEY_IS_NO_WORD.at(key.line, key.column, 1));
            }
        }
        return mapping;
    }

    /** What stands behind a list of texts, and was hardly meant as a remark. */
    private void checkBehind() {
        if (hashes != null && hashes.whole(line, column, line, column) != null) {
            problems.tell(Mistake.CUT_AT_HASH.at(line, hashes.column(line, column), 1, "list", ""));
        }
    }

    private void checkAnchor(NodeEvent event) {
        if (event.getAnchor() != null) {
            tell(Mistake.ANCHOR, event.getStartMark(), 1);
        }
    }

    private void checkTag(Event event, @Nullable String tag) {
        if (tag != null) {
            tell(Mistake.TAG, event.getStartMark(), 1);
        }
    }

    private void tell(Mistake mistake, Mark mark, int width) {
        problems.tell(mistake.at(line(mark), column(mark), width));
    }

    private int line(Mark mark) {
        return places.line(mark);
    }

    private int column(Mark mark) {
        return places.column(mark);
    }

    private static int width(Event event) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        return start.getLine() == end.getLine() ? end.getColumn() - start.getColumn() : Integer.MAX_VALUE;
    }
}
