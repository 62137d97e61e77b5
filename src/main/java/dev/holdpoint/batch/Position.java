package dev.holdpoint.batch;

/**
 * How far an input has been gone through, and what it was up to there.
 *
 * @param documents how many documents came
 * @param consumed how much was read, in bytes or, of a folder, in files
 * @param checksum over everything up to here: another input that has come as far has another
 */
public record Position(long documents, long consumed, long checksum) {
    static final Position START = new Position(0, 0, 0);
}
