package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import java.util.List;
import java.util.regex.Pattern;

/** A word without quotes: a number, a word of JSON, one of another language, or a text. */
final class JsonWords {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    private static final Pattern ZERO = Pattern.compile("-?0\\d+(?:\\.\\d+)?");
    private static final List<String> WORDS = List.of("true", "false", "null");

    private final JsonSheet sheet;

    JsonWords(JsonSheet sheet) {
        this.sheet = sheet;
    }

    /** Reads a key, which no word may be. */
    void key() {
        String said = said(":=,;}]\n");
        if (said.isEmpty()) {
            nothing(Mistake.JSON_KEY);
        } else {
            tell(Mistake.JSON_KEY, said);
            write(said, quoted(said));
        }
    }

    /** Reads a value. */
    void value() {
        String said = said(",;}]\n");
        if (said.isEmpty()) {
            nothing(Mistake.JSON_VALUE);
        } else if (NUMBER.matcher(said).matches() || WORDS.contains(said)) {
            write(said, said);
        } else {
            tell(ZERO.matcher(said).matches() ? Mistake.JSON_ZERO : Mistake.JSON_VALUE, said);
            write(said, meant(said));
        }
    }

    /** What words of other languages are in JSON; a text where it is none. */
    private static String meant(String said) {
        return switch (said) {
            case "True", "TRUE" -> "true";
            case "False", "FALSE" -> "false";
            case "None", "undefined", "nil", "NULL", "Null" -> "null";
            default -> quoted(said);
        };
    }

    private void nothing(Mistake mistake) {
        sheet.tell(mistake);
        sheet.skip();
        sheet.add("null");
    }

    private void tell(Mistake mistake, String said) {
        sheet.tell(mistake, sheet.at(), said.codePointCount(0, said.length()), sheet.at(), sheet.at());
    }

    private void write(String said, String meant) {
        sheet.add(meant);
        sheet.goTo(sheet.at() + said.length());
    }

    private static String quoted(String said) {
        return '"' + said.replace("\\", "\\\\") + '"';
    }

    /** What stands there up to one of these signs, a comment or a quote. */
    private String said(String ends) {
        String typed = sheet.typed();
        int last = sheet.at();
        while (last < typed.length()
                && ends.indexOf(typed.charAt(last)) < 0
                && typed.charAt(last) != '"'
                && (last == sheet.at() || !isAnother(typed, last))) {
            last++;
        }
        return typed.substring(sheet.at(), last).strip();
    }

    /** Whether what stands there, behind a blank, is no part of the word. */
    private static boolean isAnother(String typed, int at) {
        return typed.startsWith(" //", at)
                || typed.startsWith(" #", at)
                || (typed.charAt(at - 1) == ' ' && JsonQuotes.isOther(typed.charAt(at)));
    }
}
