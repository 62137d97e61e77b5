package dev.holdpoint.document;

/** A piece of a text. */
interface Span {
    /** Index of its first character. */
    int start();

    /** Index behind the last character that belongs to it. */
    int end();
}
