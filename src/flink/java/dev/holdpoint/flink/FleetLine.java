package dev.holdpoint.flink;

import dev.holdpoint.batch.Document;

/**
 * A line of an input file, as it goes from one machine to another.
 *
 * @param source the file's name
 * @param number of the line, from 1
 * @param text its bytes; empty if it was too long to be kept
 * @param tooLong whether it was
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record FleetLine(String source, long number, byte[] text, boolean tooLong) {
    static FleetLine of(Document document) {
        if (document instanceof Document.Line line) {
            return new FleetLine(line.source(), line.number(), line.text(), false);
        }
        if (document instanceof Document.LongLine line) {
            return new FleetLine(line.source(), line.number(), new byte[0], true);
        }
        throw new IllegalArgumentException("not a line: " + document);
    }

    /** Attachments that are files lie on no machine in particular, so there are none. */
    Document document() {
        return tooLong ? new Document.LongLine(source, number) : new Document.Line(source, number, text, null);
    }
}
