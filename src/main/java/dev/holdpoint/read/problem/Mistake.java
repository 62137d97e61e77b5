package dev.holdpoint.read.problem;

import org.jspecify.annotations.Nullable;

/**
 * Every mistake that a document can have, each with what is said of it and what helps. A word in braces is a hole that the
 * place of the mistake fills. Nothing here knows how a document is read.
 */
public enum Mistake {
    // the document as a whole
    DIRECTORY("this is a directory, not a situation file", "name the file in it{files}"),
    NO_FILE("this is a pipe or a device, not a file", "name a file, or use `-` to read standard input"),
    ABSENT("there is no such file", "{files}"),
    DANGLING_LINK("this is a symbolic link that leads to no file", ""),
    LOOPING_LINK("this is a symbolic link that leads to itself, or to nothing that can be read", ""),
    NOT_PERMITTED("the file may not be read", "give yourself the permission to read it"),
    UNREADABLE("the file could not be read", ""),
    CUT_OFF("the document could not be read to its end", ""),
    TOO_LARGE("the document is larger than {limit}", "see whether this is the right file, or raise the limit"),
    OTHER_FORMAT(
            "this is {what}, not a text", "{way}, or copy what it says into the file that `holdpoint init` writes"),
    UTF_16(
            "the document is UTF-16, which is not read (byte offset 0)",
            "save the file as UTF-8: in an editor by \"Save as\", encoding UTF-8; on a command line by"
                    + " `iconv -f UTF-16 -t UTF-8 OLD.yaml > NEW.yaml`"),
    OTHER_ENCODING(
            "the byte 0x{byte} is not valid UTF-8 here (byte offset {offset}); as Windows-1252 it would be `{letter}`",
            "save the file as UTF-8: in an editor by \"Save as\", encoding UTF-8; on a command line by"
                    + " `iconv -f WINDOWS-1252 -t UTF-8 OLD.yaml > NEW.yaml`"),
    NOT_UTF_8("the byte 0x{byte} is not valid UTF-8 here (byte offset {offset})", "save the file as UTF-8"),
    NUL("a NUL character cannot stand in a document (byte offset {offset})", "see whether this is a text file"),
    EMPTY("the document is empty", "begin it with `situation: 1`; `holdpoint init` writes one to fill in"),
    EMPTY_JSON("the document is empty", "the least that it can say is `{\"situation\": 1}`"),
    NOT_KEYS(
            "this is not a situation: keys were expected, and {found} stands here",
            "begin it with `situation: 1`, and put a space behind each colon; `holdpoint init` writes one to fill in"),
    NOT_KEYS_JSON(
            "this is not a situation: keys were expected, and {found} stands here",
            "the least that it can say is `{\"situation\": 1}`"),
    TOO_MANY(
            "the document has more than {most} keys and values",
            "no situation needs so many; see whether this is the right file"),
    LONG_LINE("this line has more than {most} characters", "break it, or keep a long text in a file and attach that"),
    TOO_DEEP(
            "the document is nested more than {most} levels deep",
            "a situation needs five levels; see whether this is the right file"),
    SECOND_DOCUMENT("a second document begins here", "keep one situation a file, and remove the `---`"),
    TRAILING("something follows the end of the document", "keep one situation a file"),

    // what was copied along
    FENCE("this line is Markdown, not a part of the situation", "remove it"),
    CONFLICT(
            "two versions of this part stand in the file, as a merge has left them (to line {last})",
            "to keep the first version, remove {first}; to keep the second, remove {second}"),
    QUOTED_MAIL(
            "the lines from here to line {last} begin with `>`, as an answered mail has it",
            "remove the `>` and the blank behind it from lines {first} to {last}"),

    LINE_NUMBERS(
            "the lines from here to line {last} begin with their numbers",
            "remove the numbers from lines {first} to {last}"),
    COMPARISON(
            "the lines from here to line {last} are marked as in a comparison of two versions",
            "remove those that begin with `-`, and the `+` in front of the others"),
    PROSE("{lines} no part of the situation", "remove it, or make it a comment, with `#` in front"),
    MERGE_MARK("this line is left from a merge, and is no part of the situation", "remove it"),
    SIGNATURE("from here to line {last} a mail ends; that is not a part of the situation", "remove these lines"),

    // marks, blanks and colons
    TAB("a tab cannot be used for indentation", "use spaces"),
    ODD_BLANK("U+{code} ({name}) is used for indentation", "only the plain space counts as a blank"),
    ODD_BLANK_BEFORE_COLON("U+{code} ({name}) stands before this colon", "only the plain space counts as a blank"),
    ODD_BLANK_BEHIND_COLON("U+{code} ({name}) stands behind this colon", "only the plain space counts as a blank"),
    DASH_WITHOUT_BLANK("a blank is missing behind the `-` of this entry", ""),
    ODD_LIST_MARK("U+{code} ({name}) is no mark of a list", "each entry begins with a `-` and a blank"),
    MARK_MISSING("the mark of an entry is missing", "each entry begins with a `-` and a blank"),
    MARK_PERHAPS_MISSING(
            "this line is taken for the rest of the entry above it",
            "begin it with a `-` and a blank if it is an entry of its own; write both on one line if it is not"),
    COMMA_MISSING("a comma is missing between two entries of this list", ""),
    CHECK_BOX("entries have no boxes to tick here", "each entry begins with a `-` and a blank"),
    MARKUP_OF_KEY("`{key}` stands between the marks of a message or a page", ""),
    STRUCK_OUT(
            "what stands between `~~` is struck out in a message or a page, and not here",
            "write what holds, and nothing else"),
    MARKUP("the marks of a message or a page stand around this value", ""),
    TWO_KEYS("`{key}` stands behind another key on the same line", "each key has a line of its own"),
    NUMBERED("entries are not numbered here", "each entry begins with a `-` and a blank"),
    COLON_WITHOUT_BLANK("a blank is missing behind the colon of `{key}`", ""),
    ODD_COLON("this is no plain colon, but U+{code} ({name})", ""),
    TWO_COLONS("one colon is enough behind `{key}`", ""),
    SECTION_WITHOUT_COLON("a colon is missing behind `{key}`", ""),
    EQUALS_SIGN("a colon stands between key and value, not `=`", ""),
    COLON_MISSING("a colon and a space are missing behind this key", "write `key: value`"),

    // indentation
    LIST_MARK_OFF("this `-` does not stand below the one before it", "the marks of one list stand in one column"),
    LIST_MARK_OUTSIDE("this entry stands further left than its key, `{key}`", ""),
    TOO_FAR_RIGHT("`{key}` is indented further than the keys beside it", ""),
    FITS_NO_LINE(
            "the indentation of this line fits no line above",
            "start the keys of one section in the same column, and those of a section within it further to the right"),
    LIST_IN_SECTION(
            "an entry of a list stands here where a key was expected",
            "write the entries below the key of their list, or remove the `-`"),

    // texts
    COLON_IN_TEXT("a text with a colon in it needs quotes", ""),
    ENTRY_ALONE("`{key}` takes a list, and this is one text, with a colon in it", ""),
    MARK_AT_START("a text cannot begin with `{mark}` without quotes", ""),
    PASTED(
            "this text goes over several lines, and holds what YAML takes for keys or comments",
            "indent it below `|`, or keep it in a file beside this one, and name that under"
                    + " `incident.evidence.attachments` with `name:` and `file:`"),
    BLOCK_NOT_INDENTED("the text that `|` begins is not indented", ""),
    BLOCK_ON_ONE_LINE("nothing but a line break can follow the `|` or `>` that begins a text", ""),
    QUOTES_INSIDE("this text has quotes inside its quotes", ""),
    TEXT_BEHIND_QUOTE("something stands behind the closing quote of this text", ""),
    UNCLOSED_QUOTE("the text that begins here has no closing quote", "add the missing quote"),
    SMART_QUOTES("the quotes around this value are typographic ones, which would be a part of it", ""),
    CUT_AT_HASH("all from the `#` on is a comment here, and would be lost", "put quotes around the text"),

    // YAML that is not read
    COLON_MISPLACED(
            "a colon with a space behind it cannot stand here",
            "put quotes around the whole text if the colon belongs to it; if this is a key, start it in the column of"
                    + " the keys beside it"),
    KEY_BEFORE_COLON("a key is missing in front of this colon", "write `key: value`"),
    TEXT_FOR_KEY(
            "a text stands here where a key was expected",
            "is it a part of the value before it? then put quotes around the whole text"),
    UNCLOSED(
            "the {what} that begins on line {line} is not closed, or a comma is missing before this",
            "close it with `{mark}`, or write the comma"),
    UNCLOSED_QUOTE_BEFORE_DOCUMENT(
            "the text that begins here has no closing quote before `---`", "add the missing quote"),
    DIRECTIVE("directives such as `%YAML` are not read", "remove the lines that begin with `%`"),
    BAD_ESCAPE(
            "this escape does not exist in a text in double quotes",
            "write `\\\\` for a backslash, or use single quotes, in which nothing is escaped"),
    PATH_IN_QUOTES(
            "a backslash begins an escape in double quotes, and would not be a part of this path",
            "use single quotes, in which nothing is escaped"),
    BROKEN_ESCAPE(
            "an escape in a text behind this is broken, or cut short",
            "write `\\\\` for a backslash, or use single quotes, in which nothing is escaped"),
    BEGINS_WRONG("a value cannot begin like this", "put quotes around the whole text"),
    BLOCK_MARK(
            "nothing but a line break can follow the `|` or `>` that begins a text",
            "write the text on the next line, indented"),
    CONTROL_CHARACTER(
            "the character U+{code} cannot stand in a YAML document",
            "remove it; in a text in double quotes it may be written as an escape"),
    NOT_YAML("this is not valid YAML", "put quotes around the whole text, if it is one"),
    ALIAS("aliases such as `*name` are not read", "write the value here once more"),
    ANCHOR("anchors such as `&name` are not read", "remove it; a text that begins with `&` needs quotes"),
    TAG("tags such as `!name` are not read", "remove it; a text that begins with `!` needs quotes"),
    KEY_IS_NO_WORD("a list or a section cannot be a key", "write `key: value`"),

    // JSON
    JSON_CUT_SHORT("the document ends too early", "close every quote, `]` and `}` that was opened"),
    JSON_UNCLOSED_QUOTE(
            "a text is not closed at the end of its line",
            "add the missing quote, or write `\\n` for a line break within it"),
    JSON_LINE_END("a text of JSON cannot go over several lines", "write `\\n` for each line break within it"),
    JSON_CONTROL_CHARACTER(
            "a control character stands in a text",
            "write a tab as `\\t`, and others as `\\u` with four hexadecimal digits"),
    JSON_ESCAPE("this escape does not exist in JSON", "write `\\\\` for a backslash"),
    JSON_COMMENT("JSON has no comments", "remove it, or write the situation as YAML, which has them"),
    JSON_COLON("a colon is missing behind the key", "write `\"key\": value`"),
    JSON_QUOTES("JSON has no quotes but `\"`", ""),
    JSON_PATH("a backslash begins an escape, and would not be a part of this path", "write `\\\\` for each backslash"),
    JSON_COMMA_AT_END("no `{close}` can follow a comma", "remove the comma behind the last entry"),
    JSON_KEY(
            "a key in double quotes was expected here",
            "JSON wants every key in double quotes; a file whose name ends in .yaml may be written without"),
    JSON_COMMA("a comma, or a closing `]` or `}`, is missing before this", ""),
    JSON_ZERO("a number cannot begin with a zero", "put it between double quotes if it is a text"),
    JSON_BRACKET("`{close}` closes what was opened by `{open}`", "every `[` is closed by `]`, and every `{` by `}`"),
    NOT_JSON("this is not JSON", "give the file a name that ends in .yaml if it is YAML"),
    JSON_VALUE(
            "this is no value of JSON",
            "put every text between double quotes; without, there are only numbers, `true`, `false` and `null`"),

    // keys
    NO_FORMAT("the key `situation` is missing or empty", "add `{line}`, the version of the format, as the first key"),
    UNKNOWN_KEY("unknown key{key} {where}", "{help}"),
    BRACE_MISSING(
            "{keys} {belong} to `{parent}`, not {where}",
            "the `}` that ends `{here}` is missing above this: write it, and a comma behind it"),
    PARENT_MISSING(
            "{keys} {belong} to `{parent}`, not {where}",
            "the line `{parent}:` is missing above them, or is further left or right than it should be"),
    DUPLICATE_KEY("duplicate key `{key}`: it stands here already, on line {first}", "keep one of the two{or}"),
    BEGUN_TWICE(
            "duplicate key `{key}`: it stands here already, on line {first}",
            "move {what} to below line {line}, and remove this line"),
    DASH_MISSING(
            "a second entry begins here, and the `-` in front of `{key}` is missing (the first begins on line {first})",
            ""),
    ENTRY_MISSING(
            "`{key}` stands in this entry already, on line {first}: the line that begins the next entry is missing above this",
            "write `- {name}: ...` above it, two columns further left"),
    KEY_NEEDED("the key `{key}` is missing in this entry of `{list}`", "add `{key}`: {description}"),

    // shapes
    NO_SECTION("`{key}` takes a section with keys{or}, and {found} stands here", "{help}"),
    NO_LIST("`{key}` takes a list, and {found} stands here", "{help}"),
    LONG_LIST(
            "`{key}` has more than {most} entries, and none is read from here on",
            "no shop has so many; see whether this is the right file"),
    NO_ENTRY("an entry of `{key}` takes keys, and {found} stands here", "{help}"),
    NO_ELEMENT("`{key}` takes a list of {what}, and {found} stands here as one of them", "{help}"),
    NO_VALUE("`{key}` takes {takes}, and {found} stands here", "{help}"),

    // values
    NOT_ALLOWED("`{key}` takes {takes}, not {value}", "{help}"),
    NOT_ALLOWED_JSON("`{key}` takes {takes}, in double quotes{truth}", ""),
    NOT_IN_LIST("`{key}` takes a list of {takes}, not {value}", "{help}"),
    NOT_KNOWN("`{key}` does not know {value}", "{help}"),
    UNKNOWN_IN_LIST("`unknown` cannot be one of the values in `{key}`", "write `{line}` when the list is not known"),
    REPEATED("{value} stands in `{key}` twice; the first is on line {first}", "keep one of the two"),
    WORD_FOR_UNKNOWN("{value} in `{key}` says nothing", "write `unknown`, or leave the key out"),
    TO_BE_FILLED_IN("`{key}` is still to be filled in", "write what is known, or `unknown`"),
    FORMAT_NUMBER("`situation` takes the number 1, the version of the format{not}", "{help}"),
    VERSION_LETTER("`{key}` takes {takes}, without {what}", "did you mean `{value}`?"),
    VERSION(
            "`{key}` takes {takes}, not {value}",
            "a version begins with a digit, and has digits, letters and single `.`, `-`, `+`, `_` or `~` between them"),
    TIME("`{key}` takes {takes}: {why}", "{help}"),
    JSON_NO_TEXT("`{key}` takes {takes} in double quotes", "{help}"),
    BLANK("`{key}` takes {takes}, and this one is blank", "leave the key out when you do not know"),
    BROKEN_TEXT(
            "`{key}` holds an escape that stands for no character",
            "remove the `\\0`, or the `\\u` that is only one half of a pair"),

    // attachments and categories
    NO_CONTENT(
            "this attachment has neither `text` nor `file`",
            "add `text` with what it says, or `file` with the name of a file beside this one"),
    TWO_CONTENTS("this attachment has both `text` and `file`", "keep one of the two"),
    NO_FOLDER("a file can be attached only to a situation that is a file itself", "put its content here, as `text`"),
    FILE_NAME("the attachment's file has a name that no file can have", ""),
    FILE_ABSENT("the attachment's file does not exist", "{help}"),
    FILE_NOT_PERMITTED("the attachment's file may not be read", "give yourself the permission to read it"),
    FILE_UNREADABLE("the attachment's file could not be read", ""),
    FILE_OUTSIDE(
            "the attachment's file is not in the folder of the situation file",
            "copy the file there, and write its name relative to that folder"),
    FILE_LINK_OUTSIDE(
            "the attachment's file is a link that leads out of the folder of the situation file",
            "copy the file there, and write its name relative to that folder"),
    FILE_FOLDER("the attachment's file is a folder", "name a text file"),
    FILE_PIPE("the attachment's file is a pipe or a device, not a file", "name a text file"),
    FILE_TOO_LARGE(
            "the attachment's file is too large",
            "one may have {limit}, and all together {sum}; attach the part that matters"),
    FILE_NOT_TEXT("the attachment's file is not UTF-8 text: {why}", "{help}"),
    FILE_EMPTY("the attachment's file is empty", "remove the attachment, or attach another file"),
    DUPLICATE_CATEGORY(
            "duplicate category: it is listed already, on line {first}",
            "give each category a name of its own, or remove one of the two"),
    NO_CATEGORY(
            "no entry of `environment.automation` has this `category`", "list the category there, or remove it here"),

    // what is to be changed in a document
    PATH_OF_SEVERAL("this path may mean several", "write one of {paths}"),
    NO_SUCH_ENTRY("no entry of `{list}` has this name", "{help}"),
    NOT_ADDED_TO("`{key}` is no list that can be added to", "set it, with `=` instead of `+=`"),
    HOLDS_FACTS("`{key}` holds facts that this would delete", "take them out first, with `{path}=`"),
    ACROSS_LINES(
            "this is written between brackets over several lines, and cannot be changed there",
            "write it on one line, or without brackets, a key or an entry a line"),
    NOT_CHANGED("`{path}` cannot be changed here without changing something else", "change it in an editor");

    private final String message;
    private final String help;

    Mistake(String message, String help) {
        this.message = message;
        this.help = help;
    }

    /** About the input as a whole; {@code holes} are the names of the holes, each followed by what fills it. */
    public Complaint whole(@Nullable String... holes) {
        return at(0, 0, 0, holes);
    }

    /** About a place; {@code holes} are the names of the holes, each followed by what fills it. */
    public Complaint at(int line, int column, int width, @Nullable String... holes) {
        String helping = filled(help, holes);
        return new Complaint(
                this,
                line,
                column,
                width,
                null,
                filled(message, holes),
                null,
                helping.isEmpty() ? null : helping,
                null);
    }

    private static String filled(String template, @Nullable String[] holes) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            String value = open < 0 ? null : value(template, open, holes);
            if (open < 0) {
                return out.append(template, at, template.length()).toString();
            }
            out.append(template, at, open).append(value == null ? "{" : value);
            at = value == null ? open + 1 : template.indexOf('}', open) + 1;
        }
        return out.toString();
    }

    /** What fills the hole that opens there; null where that brace is a mere brace. */
    private static @Nullable String value(String template, int open, @Nullable String[] holes) {
        int close = template.indexOf('}', open);
        String name = close < 0 ? "" : template.substring(open + 1, close);
        for (int i = 0; i + 1 < holes.length; i += 2) {
            if (name.equals(holes[i])) {
                return holes[i + 1] == null ? "" : holes[i + 1];
            }
        }
        return null;
    }
}
