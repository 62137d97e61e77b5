package dev.holdpoint.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** Says in a user's words what the JSON parser says in its own, which also repeat parts of the document. */
final class JsonFault {
    private JsonFault() {}

    static Complaint of(JsonProcessingException fault, String text) {
        JsonLocation at = fault.getLocation();
        int offset = at == null ? 0 : (int) Math.min(Math.max(0, at.getCharOffset()), text.length());
        int line = at == null ? 1 : at.getLineNr();
        int column = at == null ? 1 : text.codePointCount(Math.max(0, offset - at.getColumnNr() + 1), offset) + 1;
        return at(line, column, fault.getOriginalMessage());
    }

    private static Complaint at(int line, int column, String what) {
        if (what.contains("end-of-input")) {
            return complaint(
                    line, column, "the document ends too early", "close every quote, `]` and `}` that was opened");
        }
        if (what.contains("nesting depth")) {
            return Complaints.tooDeep(line, column);
        }
        if (what.contains("unquoted character")) {
            return complaint(
                    line,
                    column,
                    "a control character stands in a text",
                    "write a line break as `\\n` and a tab as" + " `\\t`");
        }
        if (what.contains("escape")) {
            return complaint(
                    line,
                    column,
                    "that escape does not exist in JSON",
                    "write `\\\\` for a backslash; the escapes"
                            + " are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits");
        }
        if (what.contains("field name")) {
            return complaint(
                    line,
                    column,
                    "a key in double quotes was expected here",
                    "JSON wants every key in double quotes"
                            + " and no comma behind the last entry; a file that ends in .yaml may be written more freely");
        }
        if (what.contains("comma")) {
            return complaint(line, column, "a comma or a closing bracket was expected here", null);
        }
        if (what.contains("colon")) {
            return complaint(line, column, "a colon was expected here", "write \"key\": value");
        }
        return complaint(
                line,
                column,
                "this is not valid JSON",
                "texts stand in double quotes, and no comma follows the last" + " entry");
    }

    private static Complaint complaint(
            int line, int column, String message, @org.jspecify.annotations.Nullable String help) {
        return new Complaint(line, column, 1, null, message, null, help);
    }
}
