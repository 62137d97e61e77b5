package dev.holdpoint.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.Mistake;
import java.util.List;

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

    /** What the parser says, and what stands where it gave up; of several, the first that fits. */
    private record Sign(String says, String here, Mistake mistake) {
        private static final List<Sign> ALL = List.of(
                new Sign("end-of-input", "", Mistake.JSON_CUT_SHORT),
                new Sign("unquoted character ((CTRL-CHAR, code 10)", "", Mistake.JSON_UNCLOSED_QUOTE),
                new Sign("unquoted character ((CTRL-CHAR, code 13)", "", Mistake.JSON_UNCLOSED_QUOTE),
                new Sign("unquoted character", "", Mistake.JSON_CONTROL_CHARACTER),
                new Sign("escape", "", Mistake.JSON_ESCAPE),
                new Sign("", "/", Mistake.JSON_COMMENT),
                new Sign("", "#", Mistake.JSON_COMMENT),
                new Sign("a colon", "", Mistake.JSON_COLON),
                new Sign("field name", "}", Mistake.JSON_COMMA_AT_END),
                new Sign("field name", "", Mistake.JSON_KEY),
                new Sign("comma", "", Mistake.JSON_COMMA),
                new Sign("zeroes", "", Mistake.JSON_ZERO));
    }

    private Mistake mistake(String what) {
        for (Sign sign : Sign.ALL) {
            if (what.contains(sign.says) && text.startsWith(sign.here, offset)) {
                return sign.mistake;
            }
        }
        return line == 1 && column == 1 ? Mistake.NOT_JSON : Mistake.JSON_VALUE;
    }

    private Complaint at(Mistake mistake, String... holes) {
        return mistake.at(line, column, 1, holes);
    }
}
