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
        return document instanceof Document.Line line
                ? new FleetLine(line.source(), line.line(), line.text(), false)
                : new FleetLine(document.source(), document.line(), new byte[0], true);
    }

    /** Attachments that are files lie on no machine in particular, so there are none. */
    Document document() {
        return tooLong ? Document.Unread.tooLong(source, number) : new Document.Line(source, number, text, null);
    }
}
