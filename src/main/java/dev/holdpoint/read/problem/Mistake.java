package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import org.jspecify.annotations.Nullable;

/** Every mistake that a document can have. What is said of it, and what helps, is in mistakes.tsv; nothing here knows how a document is read. */
public enum Mistake {
    // the document as a whole
    DIRECTORY,
    NO_FILE,
    ABSENT,
    DANGLING_LINK,
    LOOPING_LINK,
    NOT_PERMITTED,
    UNREADABLE,
    CUT_OFF,
    TOO_LARGE,
    OTHER_FORMAT,
    UTF_16,
    OTHER_ENCODING,
    NOT_UTF_8,
    NUL,
    EMPTY,
    EMPTY_JSON,
    NOT_KEYS,
    NOT_KEYS_JSON,
    TOO_MANY,
    LONG_LINE,
    TOO_DEEP,
    SECOND_DOCUMENT,
    TRAILING,

    // what was copied along
    FENCE,
    CONFLICT,
    QUOTED_MAIL,
    LINE_NUMBERS,
    COMPARISON,
    PROSE,
    MERGE_MARK,
    SIGNATURE,

    // marks, blanks and colons
    TAB,
    ODD_BLANK,
    ODD_BLANK_BEFORE_COLON,
    ODD_BLANK_BEHIND_COLON,
    DASH_WITHOUT_BLANK,
    ODD_LIST_MARK,
    MARK_MISSING,
    MARK_PERHAPS_MISSING,
    COMMA_MISSING,
    CHECK_BOX,
    MARKUP_OF_KEY,
    STRUCK_OUT,
    MARKUP,
    TWO_KEYS,
    NUMBERED,
    COLON_WITHOUT_BLANK,
    ODD_COLON,
    TWO_COLONS,
    SECTION_WITHOUT_COLON,
    EQUALS_SIGN,
    COLON_MISSING,

    // indentation
    LIST_MARK_OFF,
    LIST_MARK_OUTSIDE,
    TOO_FAR_RIGHT,
    FITS_NO_LINE,
    LIST_IN_SECTION,

    // texts
    COLON_IN_TEXT,
    ENTRY_ALONE,
    MARK_AT_START,
    PASTED,
    BLOCK_NOT_INDENTED,
    BLOCK_ON_ONE_LINE,
    QUOTES_INSIDE,
    TEXT_BEHIND_QUOTE,
    UNCLOSED_QUOTE,
    SMART_QUOTES,
    CUT_AT_HASH,

    // YAML that is not read
    COLON_MISPLACED,
    KEY_BEFORE_COLON,
    TEXT_FOR_KEY,
    UNCLOSED,
    UNCLOSED_QUOTE_BEFORE_DOCUMENT,
    DIRECTIVE,
    BAD_ESCAPE,
    PATH_IN_QUOTES,
    BROKEN_ESCAPE,
    BEGINS_WRONG,
    BLOCK_MARK,
    CONTROL_CHARACTER,
    NOT_YAML,
    ALIAS,
    ANCHOR,
    TAG,
    KEY_IS_NO_WORD,

    // JSON
    JSON_CUT_SHORT,
    JSON_UNCLOSED_QUOTE,
    JSON_LINE_END,
    JSON_CONTROL_CHARACTER,
    JSON_ESCAPE,
    JSON_COMMENT,
    JSON_COLON,
    JSON_QUOTES,
    JSON_PATH,
    JSON_COMMA_AT_END,
    JSON_KEY,
    JSON_COMMA,
    JSON_ZERO,
    JSON_BRACKET,
    NOT_JSON,
    JSON_VALUE,

    // keys
    NO_FORMAT,
    UNKNOWN_KEY,
    BRACE_MISSING,
    PARENT_MISSING,
    DUPLICATE_KEY,
    BEGUN_TWICE,
    DASH_MISSING,
    ENTRY_MISSING,
    KEY_NEEDED,

    // shapes
    NO_SECTION,
    NO_LIST,
    LONG_LIST,
    NO_ENTRY,
    NO_ELEMENT,
    NO_VALUE,

    // values
    NOT_ALLOWED,
    NOT_ALLOWED_JSON,
    NOT_IN_LIST,
    NOT_KNOWN,
    UNKNOWN_IN_LIST,
    REPEATED,
    WORD_FOR_UNKNOWN,
    TO_BE_FILLED_IN,
    FORMAT_NUMBER,
    VERSION_LETTER,
    VERSION,
    TIME,
    JSON_NO_TEXT,
    BLANK,
    BROKEN_TEXT,

    // attachments and categories
    NO_CONTENT,
    TWO_CONTENTS,
    NO_FOLDER,
    FILE_NAME,
    FILE_ABSENT,
    FILE_NOT_PERMITTED,
    FILE_UNREADABLE,
    FILE_OUTSIDE,
    FILE_LINK_OUTSIDE,
    FILE_FOLDER,
    FILE_PIPE,
    FILE_TOO_LARGE,
    FILE_NOT_TEXT,
    FILE_EMPTY,
    DUPLICATE_CATEGORY,
    NO_CATEGORY,

    // what is to be changed in a document
    PATH_OF_SEVERAL,
    NO_SUCH_ENTRY,
    NOT_ADDED_TO,
    HOLDS_FACTS,
    ACROSS_LINES,
    NOT_CHANGED;

    /** About the input as a whole; {@code holes} are the names of the holes, each followed by what fills it. */
    public Complaint whole(@Nullable String... holes) {
        return at(0, 0, 0, holes);
    }

    /** About a place; {@code holes} are the names of the holes, each followed by what fills it. */
    public Complaint at(int line, int column, int width, @Nullable String... holes) {
        return at(line, column, width, Holes.of(holes));
    }

    /** About what stands at a node. */
    Complaint at(Node node, Holes holes) {
        return at(node.line, node.column, node.width, holes);
    }

    /** About a place; the word that may be put there fills the hole {@code near}, whether it is told or not. */
    Complaint at(int line, int column, int width, Holes holes) {
        String message = Catalogue.message(this, holes);
        String help = Catalogue.help(this, holes);
        return new Complaint(this, line, column, width, null, message, holes.fill("near"), help, null);
    }
}
