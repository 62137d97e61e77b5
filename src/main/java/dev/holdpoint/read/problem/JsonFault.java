package dev.holdpoint.read.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;

/** Says in a user's words what the JSON parser says in its own, which also repeat parts of the document. */
public final class JsonFault {
    private final String text;
    private final int line;
    private final int column;
    private final int offset;

    private JsonFault(JsonProcessingException fault, String text) {
        JsonLocation at = fault.getLocation();
        this.text = text;
        this.offset = at == null ? 0 : (int) Math.min(Math.max(0, at.getCharOffset()), text.length());
        this.line = at == null ? 1 : at.getLineNr();
        int start = at == null ? 0 : Math.max(0, offset - at.getColumnNr() + 1);
        this.column = text.codePointCount(start, offset) + 1;
    }

    public static Complaint of(JsonProcessingException fault, String text) {
        return new JsonFault(fault, text).complaint(fault.getOriginalMessage());
    }

    private Complaint complaint(String what) {
        if (what.contains("nesting depth")) {
            return Complaints.tooDeep(line, column);
        }
        if (what.contains("end-of-input")) {
            return at("the document ends too early", "close every quote, `]` and `}` that was opened");
        }
        if (what.contains("unquoted character")) {
            return what.contains("code 10") || what.contains("code 13")
                    ? at(
                            "a text is not closed at the end of its line",
                            "add the missing quote, or write `\\n` for a line" + " break within it")
                    : at(
                            "a control character stands in a text",
                            "write a tab as `\\t`, and others as `\\u` with four" + " hexadecimal digits");
        }
        if (what.contains("escape")) {
            return at("this escape does not exist in JSON", "write `\\\\` for a backslash");
        }
        if (offset < text.length() && (text.charAt(offset) == '/' || text.charAt(offset) == '#')) {
            return at("JSON has no comments", "remove it, or write the situation as YAML, which has them");
        }
        return punctuation(what);
    }

    private Complaint punctuation(String what) {
        if (what.contains("a colon")) {
            return at("a colon is missing behind the key", "write `\"key\": value`");
        }
        if (what.contains("field name")) {
            boolean closed = offset < text.length() && text.charAt(offset) == '}';
            return closed
                    ? at("no `}` can follow a comma", "remove the comma behind the last entry")
                    : at(
                            "a key in double quotes was expected here",
                            "JSON wants every key in double quotes; a file whose"
                                    + " name ends in .yaml may be written without");
        }
        if (what.contains("comma")) {
            return at("a comma, or a closing `]` or `}`, is missing before this", null);
        }
        if (what.contains("zeroes")) {
            return at("a number cannot begin with a zero", "put it between double quotes if it is a text");
        }
        if (what.contains("close marker")) {
            boolean list = text.startsWith("]", offset);
            return at(
                    "`" + (list ? "]" : "}") + "` closes what was opened by `" + (list ? "{" : "[") + "`",
                    "every `[` is closed by `]`, and every `{` by `}`");
        }
        if (line == 1 && column == 1) {
            return at("this is not JSON", "give the file a name that ends in .yaml if it is YAML");
        }
        return at(
                "this is no value of JSON",
                "put every text between double quotes; without, there are only numbers, `true`, `false` and `null`");
    }

    private Complaint at(String message, @Nullable String help) {
        return new Complaint(line, column, 1, null, message, null, help);
    }
}
