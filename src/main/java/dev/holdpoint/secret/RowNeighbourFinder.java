package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A customer's other cells, in a row where one was found before and no heading tells the columns: a street, the town behind it, what a
 * person wrote. The anchor is the mark that stands where the other cell was.
 */
final class RowNeighbourFinder implements SeriesFinder {
    private static final int LONGEST_LINE = 1_200;
    private static final int FEWEST_CELLS = 3;
    private static final String MARK = "[" + SecretKind.CUSTOMER_DETAIL.wireName() + "-";
    private static final Alphabet BLANK = Alphabet.of(" ");
    private static final Alphabet DELIMITERS = Alphabet.of("|\t;,'");
    private static final Alphabet PADDING = Alphabet.of(" \"\r.");

    @Override
    public List<Span> findAll(String text, int start, int end) {
        int close = text.indexOf(']', end);
        if (!text.startsWith("[", start - 1) || close < 0 || close - end > 6) {
            return List.of();
        }
        int lineEnd = text.indexOf('\n', close);
        Span line = new Span(text.lastIndexOf('\n', start) + 1, lineEnd < 0 ? text.length() : lineEnd);
        char delimiter = delimiter(text, start - 1, close + 1);
        if (delimiter == 0 || line.end() - line.start() > LONGEST_LINE) {
            return List.of();
        }
        List<Span> cells = cells(text, line, delimiter);
        if (cells.size() < FEWEST_CELLS || isOfGoods(text, cells)) {
            return List.of();
        }
        boolean export = delimiter == ';' || delimiter == '\t';
        boolean two = text.indexOf(MARK, line.start()) != text.lastIndexOf(MARK, line.end());
        List<Span> found = found(text, cells, delimiter == ',', two || (export && cells.size() > FEWEST_CELLS + 1));
        if (export) {
            addTowns(text, cells, found);
            addPersons(text, cells, found);
        }
        return found;
    }

    private static List<Span> found(String text, List<Span> cells, boolean inSentence, boolean two) {
        List<Span> found = new ArrayList<>();
        boolean street = false;
        boolean beside = false;
        for (Span cell : cells) {
            String value = cell.in(text);
            boolean village = two && (!inSentence || beside) && isNumbered(value);
            boolean place = street && !inSentence && isPlace(value);
            street = isStreet(value) || village;
            if (street || place || (!inSentence && isMessage(value))) {
                found.add(cell);
            }
            street |= place;
            beside = value.endsWith("]") && value.contains(MARK);
        }
        return found;
    }

    /** In an export's row, the town between a street and what else was found before. */
    private static void addTowns(String text, List<Span> cells, List<Span> found) {
        for (int i = 2; i + 1 < cells.size(); i++) {
            Span cell = cells.get(i);
            boolean among =
                    isMark(text, cells.get(i - 2)) && isMark(text, cells.get(i - 1)) && isMark(text, cells.get(i + 1));
            if (among && isPlace(cell.in(text))) {
                found.add(cell);
            }
        }
    }

    /** Whoever lives in a street that the same row has. */
    private static void addPersons(String text, List<Span> cells, List<Span> found) {
        for (Span cell : found.isEmpty() ? found : cells) {
            if (!found.contains(cell) && PersonName.isName(cell.in(text))) {
                found.add(cell);
                return;
            }
        }
    }

    private static boolean isMark(String text, Span cell) {
        return text.startsWith(MARK, cell.start()) && text.indexOf(']', cell.start()) == cell.end() - 1;
    }

    /** The sign on one side of the mark, if it stands there as the edge of a cell; 0 where none does. */
    private static char delimiter(String text, int open, int close) {
        char left = Chars.at(text, BLANK.runStart(text, open, 0) - 1);
        char right = Chars.at(text, BLANK.runEnd(text, close));
        if (DELIMITERS.has(right) && (left == right || left == '\n' || right == ',')) {
            return right;
        }
        return right == '\n' && DELIMITERS.has(left) ? left : 0;
    }

    /** Those that hold anything. */
    private static List<Span> cells(String text, Span line, char delimiter) {
        List<Span> cells = new ArrayList<>();
        for (int at = line.start(); at <= line.end(); at++) {
            int next = text.indexOf(delimiter, at);
            int end = next < 0 || next > line.end() ? line.end() : next;
            Span cell = PADDING.trimmed(text, at, end);
            if (cell.end() > cell.start()) {
                cells.add(cell);
            }
            at = end;
        }
        return cells;
    }

    /** Whether a price stands in the row: then what else has a number in it is an article. */
    private static boolean isOfGoods(String text, List<Span> cells) {
        return cells.stream()
                .anyMatch(cell -> Forms.PRICE.matcher(cell.in(text)).matches());
    }

    private static boolean isStreet(String value) {
        return value.length() < 60 && Forms.STREET.matcher(value).matches();
    }

    /** "Narewka 14": a village, a street without a word for one. */
    private static boolean isNumbered(String value) {
        return value.length() <= 40
                && Forms.NUMBERED.matcher(value).matches()
                && words(value).noneMatch(RowNeighbourFinder::isOfProgram);
    }

    private static boolean isOfProgram(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PostcodeFinder.isNoPlace(word)
                || Vocabulary.Programs.NUMBERED.contains(lower)
                || Vocabulary.Labels.BEFORE_CODE.contains(lower);
    }

    private static boolean isPlace(String value) {
        boolean named = value.length() < 40 && Forms.TOWN.matcher(value).matches();
        return named
                ? words(value).noneMatch(PostcodeFinder::isNoPlace)
                : Forms.POSTCODE.matcher(value).matches();
    }

    private static Stream<String> words(String value) {
        return Arrays.stream(value.split(" ", -1));
    }

    private static boolean isMessage(String value) {
        return Remarks.isSpoken(value) || Remarks.isAsked(value);
    }

    /** Compiled when the first mark is met. */
    private static final class Forms {
        static final Pattern PRICE =
                Pattern.compile("(?:[€$£] ?)?\\d{1,5}[.,]\\d{2}(?: ?(?:€|EUR|USD|GBP|PLN|zł|CHF))?");
        static final Pattern STREET = Pattern.compile(
                "\\d{1,4} ?[a-zA-Z]?,? (?:\\p{Lu}[\\p{L}'’.-]* ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane"
                        + "|Ln|Drive|Dr|Close|Court|Ct|Way|Terrace|Gardens|Crescent|Place|Square|Grove|Hill|Row|Mews|Rise|View|Walk|Parade"
                        + "|Green|Wharf|Quay|Cottages?|Boulevard|Blvd)\\.?"
                        + "|(?:\\p{Lu}[\\p{L}'’.-]*[ -]){0,3}\\p{Lu}?[\\p{L}-]*(?:straße|strasse|str\\.|gasse|weg|platz|allee|ufer|damm|straat|laan|gracht|kade"
                        + "|plein|dijk|singel|hof|Straße|Platz|Weg|Allee|Gasse) \\d{1,4} ?[a-zA-Z]?"
                        + "|(?:\\d{1,4}(?: bis| ter)?,? )?(?i:rue|avenue|boulevard|impasse|chemin|quai|allée|place|calle|via|viale|piazza|plaza|avenida|corso|ul\\.|al\\.|os\\.)"
                        + " [\\p{L}'’. -]{2,34}(?:,? (?:n[º°] ?)?\\d{1,4}(?:/\\d{1,4})?)?");
        static final Pattern NUMBERED = Pattern.compile(
                "\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?: \\p{Lu}?[\\p{L}'’.-]+){0,2} \\d{1,4} ?[a-zA-Z]?(?:/\\d{1,3})?");
        static final Pattern TOWN = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?: [\\p{L}'’.-]+){0,2}");
        static final Pattern POSTCODE = Pattern.compile(
                "(?:[A-Z]{1,2}-)?\\d{4,5}(?: ?[A-Z]{2})?(?: \\p{Lu}\\p{Ll}+)?|\\d{2}-\\d{3}|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}");
    }
}
