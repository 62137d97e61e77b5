package dev.holdpoint.secret;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of a field whose name tells what it holds: {@code "city":"Leeds"}, {@code billing_city=Leeds}, "City: Leeds". */
record FieldFinder(List<FieldType> types) implements Finder {
    private static final int LONGEST_NAME = 60;
    private static final int AROUND = 260;
    private static final Alphabet NAME = Alphabet.WORD.with("_-");
    private static final Alphabet PREFIX = Alphabet.ALNUM.with("_-.[");
    private static final Alphabet OWNER = Alphabet.LETTERS.with("'");
    private static final Alphabet BLANK = Alphabet.of(" ");
    private static final Alphabet UP_TO_REMARK = Alphabet.of(",;(–—/|:").not();
    private static final Alphabet BEFORE_LABEL = Alphabet.of(" *->([•\"'`");
    /** Behind which a label may stand: also where a cell begins. */
    private static final Alphabet STARTING = Alphabet.of("\n\r,;:.{&?><(|\t");

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = NAME.isAt(text, end) ? -1 : nameStart(text, start);
        FieldValue found = from < 0 ? null : FieldValue.after(text, end);
        FieldType type = found == null ? null : FieldNames.type(text.substring(from, end));
        if (found == null || type == null || !types.contains(type)) {
            return null;
        }
        boolean joined = found.code() && text.substring(end, found.start()).indexOf(',') < 0;
        if (text.substring(from, end).equalsIgnoreCase("user") && (!joined || isBehindWord(text, from))) {
            return null;
        }
        FieldValue value = type == FieldType.PERSON && !found.code() ? nameOnly(text, found) : found;
        return accepts(text, type, from, value) ? new Span(value.start(), end(text, type, value)) : null;
    }

    /** An address goes on behind a line break of a page. */
    private static int end(String text, FieldType type, FieldValue value) {
        int end = value.end();
        for (int lines = 0; type == FieldType.DETAIL && lines < 6 && text.startsWith("<br", end); lines++) {
            int next = text.indexOf('>', end);
            int stop = next < 0 ? -1 : text.indexOf('<', next);
            if (stop < 0 || stop - end > 100) {
                return end;
            }
            end = stop;
        }
        return end;
    }

    /** Whether it is the end of a longer label, which may ask for something else: "Affected user". */
    private static boolean isBehindWord(String text, int from) {
        return text.startsWith(" ", from - 1) && Alphabet.LETTERS.isAt(text, from - 2);
    }

    /** Behind a label, a remark may follow the name: "Kunde: Ada Holm, seit 2019". */
    private static FieldValue nameOnly(String text, FieldValue found) {
        int end = UP_TO_REMARK.runEnd(text, found.start() + 1, found.end());
        return new FieldValue(found.start(), BLANK.runStart(text, end, found.start() + 1), false);
    }

    /** Where the whole name starts that the anchor ends; -1 where the anchor is the end of another word. */
    private static int nameStart(String text, int start) {
        int from = PREFIX.runStart(text, start, start - LONGEST_NAME);
        boolean line = text.startsWith("\\n", start - 2);
        if (from == start || line) {
            return start;
        }
        boolean joined = !Alphabet.WORD.isAt(text, start - 1)
                || (Alphabet.CAPITALS.isAt(text, start) && Alphabet.SMALL_LETTERS.isAt(text, start - 1));
        return joined ? from : -1;
    }

    private static boolean accepts(String text, FieldType type, int from, FieldValue found) {
        if (!found.code() && !startsLabel(text, from, type)) {
            return false;
        }
        String value = text.substring(found.start(), found.end());
        boolean person = type == FieldType.PERSON;
        if (((person || type == FieldType.PLACE) && GivenNames.isInCredits(text, from))
                || (!found.code() && Remarks.isOnField(value))) {
            return false;
        }
        if (person && isOfPair(text, from, found, value)) {
            return true;
        }
        if (person && found.code() && GivenNames.isOne(value) && isPersonal(text, from, found)) {
            return true;
        }
        if (!type.accepts(value)) {
            return false;
        }
        if (type == FieldType.PASSWORD || type == FieldType.KEY) {
            return found.code();
        }
        if (type == FieldType.NOTE) {
            return found.code() && !Remarks.isOne(value) && (isPersonal(text, from, found) || isOfOrder(text, from));
        }
        return !person || !isAnybodys(text, from, found) || isPersonal(text, from, found);
    }

    /** Whether the name stands where a label does: at the start of a line or cell, or behind the word that says whose. */
    private static boolean startsLabel(String text, int from, FieldType type) {
        int at = BEFORE_LABEL.runStart(text, from, 0);
        if (STARTING.has(Chars.at(text, at - 1)) || type == FieldType.DETAIL || type == FieldType.NUMBER) {
            return true;
        }
        String word = Chars.lower(text, OWNER.runStart(text, at, at - 16), at);
        return Vocabulary.Fields.OWNER_BESIDE.contains(word);
    }

    /** A first name beside a field for the last one, in languages where "name" alone means one of them. */
    private static boolean isOfPair(String text, int from, FieldValue found, String value) {
        boolean name = PersonName.isCapitalised(value) || PersonName.isAllCapitals(value);
        if (!name || value.length() < 2 || FieldNames.isName(value)) {
            return false;
        }
        return Chars.hasOne(around(text, from - 60, found.end() + 40), Vocabulary.Fields.HALF_OF_NAME);
    }

    /** What stands there in small letters, as far as the text goes. */
    private static String around(String text, int from, int to) {
        return Chars.lower(text, Math.max(0, from), Math.min(text.length(), to));
    }

    /** {@code <OrderNotes><Note>}. */
    private static boolean isOfOrder(String text, int from) {
        return around(text, from - 40, from).contains("order");
    }

    /** Whether products and files have such a name too, as under "name", and not only persons, as under "buyer". */
    private static boolean isAnybodys(String text, int from, FieldValue found) {
        return !Chars.hasOne(Chars.lower(text, from, found.start()), Vocabulary.Fields.ONLY_OF_PERSONS);
    }

    /** Under "name", a record must hold something else that only persons have, and no version or price. */
    private static boolean isPersonal(String text, int from, FieldValue found) {
        if (!found.code()) {
            String next = around(text, found.end(), found.end() + 90);
            return !next.contains("version") && !next.contains("author") && !next.contains("slug");
        }
        return Chars.hasOne(around(text, from - AROUND / 2, found.end() + AROUND), Vocabulary.Fields.OF_PERSONS);
    }
}
