package dev.holdpoint.secret;

/** How much a detector knows about what it finds. Where two overlap, the one that stands first here wins. */
enum Specificity {
    /** The text has a shape of its own, such as a prefix that one provider uses. */
    SHAPED,
    /** A nearby word says whose it is. */
    NAMED,
    /** A nearby word says only that it is a secret. */
    LABELLED,
    /** A detail that may be part of a secret above. */
    DETAIL,
    /** Only its look or its place tells: whoever knows more wins. */
    LOOK,
    /** A block that may hold anything of the above. */
    BLOCK
}
