package dev.holdpoint.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.Mistake;

/** Finds in the catalogue what the JSON parser says in words of its own, which also repeat parts of the document. */
final class JsonFault {
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

    static Complaint of(JsonProcessingException fault, String text) {
        return new JsonFault(fault, text).complaint(fault.getOriginalMessage());
    }

    private Complaint complaint(String what) {
        if (what.contains("close marker") && !what.contains("end-of-input")) {
            boolean list = text.startsWith("]", offset);
            return at(Mistake.JSON_BRACKET, "close", list ? "]" : "}", "open", list ? "{" : "[");
        }
        return what.contains("nesting depth")
                ? at(Mistake.TOO_DEEP, "most", Integer.toString(Growth.DEEPEST))
                : at(mistake(what), "close", "}");
    }

    private Mistake mistake(String what) {
        if (what.contains("end-of-input")) {
            return Mistake.JSON_CUT_SHORT;
        }
        if (what.contains("unquoted character")) {
            return what.contains("code 10") || what.contains("code 13")
                    ? Mistake.JSON_UNCLOSED_QUOTE
                    : Mistake.JSON_CONTROL_CHARACTER;
        }
        if (what.contains("escape")) {
            return Mistake.JSON_ESCAPE;
        }
        return here('/') || here('#') ? Mistake.JSON_COMMENT : punctuation(what);
    }

    private Mistake punctuation(String what) {
        if (what.contains("a colon")) {
            return Mistake.JSON_COLON;
        }
        if (what.contains("field name")) {
            return here('}') ? Mistake.JSON_COMMA_AT_END : Mistake.JSON_KEY;
        }
        if (what.contains("comma")) {
            return Mistake.JSON_COMMA;
        }
        if (what.contains("zeroes")) {
            return Mistake.JSON_ZERO;
        }
        return line == 1 && column == 1 ? Mistake.NOT_JSON : Mistake.JSON_VALUE;
    }

    private boolean here(char c) {
        return offset < text.length() && text.charAt(offset) == c;
    }

    private Complaint at(Mistake mistake, String... holes) {
        return mistake.at(line, column, 1, holes);
    }
}
