package dev.holdpoint.secret;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The value of a field whose name tells what it holds: {@code "city":"Leeds"}, {@code billing_city=Leeds}, "City: Leeds". */
final class FieldFinder implements Finder {
    private static final int LONGEST_NAME = 60;
    private static final int AROUND = 260;

    private final List<FieldType> types;

    FieldFinder(List<FieldType> types) {
        this.types = List.copyOf(types);
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        if (end < text.length() && isNamePart(text.charAt(end))) {
            return null;
        }
        int from = nameStart(text, start);
        if (from < 0) {
            return null;
        }
        FieldValue found = FieldValue.after(text, end);
        if (found == null) {
            return null;
        }
        FieldType type = FieldNames.type(text.substring(from, end));
        if (type == null || !types.contains(type)) {
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
        return from > 1 && text.charAt(from - 1) == ' ' && Character.isLetter(text.charAt(from - 2));
    }

    /** Behind a label, a remark may follow the name: "Kunde: Ada Holm, seit 2019". */
    private static FieldValue nameOnly(String text, FieldValue found) {
        int end = found.start() + 1;
        while (end < found.end() && ",;(–—/|:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (text.charAt(end - 1) == ' ' && end - 1 > found.start()) {
            end--;
        }
        return new FieldValue(found.start(), end, false);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    /** Where the whole name starts that the anchor ends; -1 where the anchor is the end of another word. */
    private static int nameStart(String text, int start) {
        int from = start;
        while (from > 0 && start - from < LONGEST_NAME && isPrefix(text.charAt(from - 1))) {
            from--;
        }
        if (from == start) {
            return start;
        }
        char before = text.charAt(start - 1);
        boolean joined = !Character.isLetterOrDigit(before)
                || (Character.isUpperCase(text.charAt(start)) && Character.isLowerCase(before))
                || (start > 1 && text.charAt(start - 2) == '\\' && before == 'n');
        return !joined
                ? -1
                : text.charAt(start - 1) == 'n' && start > 1 && text.charAt(start - 2) == '\\' ? start : from;
    }

    private static boolean isPrefix(char c) {
        return Chars.isAlnum(c) || c == '_' || c == '-' || c == '.' || c == '[';
    }

    private static boolean accepts(String text, FieldType type, int from, FieldValue found) {
        if (!found.code() && !startsLabel(text, from, type)) {
            return false;
        }
        String value = text.substring(found.start(), found.end());
        if ((type == FieldType.PERSON || type == FieldType.PLACE) && GivenNames.isInCredits(text, from)) {
            return false;
        }
        if (!found.code() && Remarks.isOnField(value)) {
            return false;
        }
        if (type == FieldType.PERSON && isOfPair(text, from, found, value)) {
            return true;
        }
        if (type == FieldType.PERSON && found.code() && GivenNames.isOne(value) && isPersonal(text, from, found)) {
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
        return type != FieldType.PERSON || !isAnybodys(text, from, found) || isPersonal(text, from, found);
    }

    /** Whether the name stands where a label does: at the start of a line or cell, or behind the word that says whose. */
    private static boolean startsLabel(String text, int from, FieldType type) {
        int at = from;
        while (at > 0 && " *->|([•\t\"'`".indexOf(text.charAt(at - 1)) >= 0) {
            if ("|\t".indexOf(text.charAt(at - 1)) >= 0) {
                return true;
            }
            at--;
        }
        if (at == 0 || "\n\r,;:.{&?><(".indexOf(text.charAt(at - 1)) >= 0) {
            return true;
        }
        if (type == FieldType.DETAIL) {
            return true;
        }
        int word = at;
        while (word > 0
                && at - word < 16
                && (Character.isLetter(text.charAt(word - 1)) || text.charAt(word - 1) == '\'')) {
            word--;
        }
        return type == FieldType.NUMBER
                || Vocabulary.Fields.OWNER_BESIDE.contains(
                        text.substring(word, at).toLowerCase(Locale.ROOT));
    }

    /** A first name beside a field for the last one, in languages where "name" alone means one of them. */
    private static boolean isOfPair(String text, int from, FieldValue found, String value) {
        boolean name = PersonName.isCapitalised(value) || PersonName.isAllCapitals(value);
        if (!name || value.length() < 2 || FieldNames.isName(value)) {
            return false;
        }
        int end = Math.min(text.length(), found.end() + 40);
        String around = text.substring(Math.max(0, from - 60), end).toLowerCase(Locale.ROOT);
        for (String other : Vocabulary.Fields.HALF_OF_NAME) {
            if (around.contains(other)) {
                return true;
            }
        }
        return false;
    }

    /** {@code <OrderNotes><Note>}. */
    private static boolean isOfOrder(String text, int from) {
        return text.substring(Math.max(0, from - 40), from)
                .toLowerCase(Locale.ROOT)
                .contains("order");
    }

    /** Whether products and files have such a name too, as under "name", and not only persons, as under "buyer". */
    private static boolean isAnybodys(String text, int from, FieldValue found) {
        String name = text.substring(from, found.start()).toLowerCase(Locale.ROOT);
        for (String own : Vocabulary.Fields.ONLY_OF_PERSONS) {
            if (name.contains(own)) {
                return false;
            }
        }
        return true;
    }

    /** Under "name", a record must hold something else that only persons have, and no version or price. */
    private static boolean isPersonal(String text, int from, FieldValue found) {
        int end = Math.min(text.length(), found.end() + AROUND);
        String around = text.substring(Math.max(0, from - AROUND / 2), end).toLowerCase(Locale.ROOT);
        if (!found.code()) {
            String next = text.substring(found.end(), Math.min(text.length(), found.end() + 90))
                    .toLowerCase(Locale.ROOT);
            return !next.contains("version") && !next.contains("author") && !next.contains("slug");
        }
        for (String sign : Vocabulary.Fields.OF_PERSONS) {
            if (around.contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
