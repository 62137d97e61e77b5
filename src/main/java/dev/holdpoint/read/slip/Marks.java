package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Shown;
import dev.holdpoint.read.problem.Words;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks, list marks and colons that only look like those of YAML, or that lack a blank behind them. */
final class Marks {
    private static final String BULLETS =
            "\u2022\u2023\u2043\u25e6\u25aa\u25ab\u25cf\u25cb\u25b8\u25ba\u00b7\u2219\u27a4\u2013\u2014\u2015\u2212\u2010\u2011"
                    + "\u2192\u21d2\u2610\u2611\u2713\u2714\u00bb\u203a";
    private static final Pattern NUMBERED = Pattern.compile("\\(?(?:\\d{1,2}|[A-Za-z])[.)] +(?=\\S)");
    /** A number, or what else counts records, and whatever stands behind it: a key of the format follows. */
    private static final Pattern NUMBERED_RECORD =
            Pattern.compile("(?:- *)?[(#]?(?:\\d{1,3}|[ivxIVX]{1,4}|[A-Za-z])(?: ?[.):]+| ?[-\u2013]) *(?=[A-Za-z])");

    private static final Pattern BOX = Pattern.compile("- +\\[[ xX]?] +(?=\\S)");
    private static final Pattern DASHES = Pattern.compile("-{2,} *(?=[^ -])");
    private static final Pattern KEY =
            Pattern.compile("([A-Za-z][A-Za-z0-9]*)([ \\t]*)([:=\uff1a\ufe55\ua789\u02d0])(.*)", Pattern.DOTALL);

    private final Sheet sheet;
    private final Mendings mendings;

    /** How many columns an odd blank stands for. */
    private int width;

    Marks(Sheet sheet, Mendings mendings) {
        this.sheet = sheet;
        this.mendings = mendings;
    }

    void mend() {
        width = width();
        Continued continued = Continued.in(sheet);
        for (int i = 0; i < sheet.size(); i++) {
            if (!continued.has(i) && !sheet.line(i).isEmpty()) {
                blanks(i);
                if (!Line.isSilent(sheet.line(i))) {
                    listMark(i);
                    colon(i);
                    section(i);
                    entries(i);
                }
            }
        }
    }

    private void blanks(int i) {
        String line = sheet.line(i);
        StringBuilder indent = new StringBuilder();
        int odd = -1;
        int at = 0;
        while (at < line.length() && isBlank(line.charAt(at))) {
            char c = line.charAt(at);
            odd = odd < 0 && c != ' ' ? at : odd;
            indent.append(blanks(c, width));
            at++;
        }
        if (odd >= 0 && at < line.length() && line.charAt(at) != '#') {
            if (line.charAt(odd) == '\t') {
                mendings.tell(Mistake.TAB, i, odd);
            } else {
                mendings.tellCharacter(Mistake.ODD_BLANK, i, odd, line.charAt(odd));
            }
            sheet.write(i, indent + line.substring(at));
        }
    }

    private static String blanks(char c, int width) {
        if (c == ' ') {
            return " ";
        }
        boolean gap = c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
        return !gap ? "" : " ".repeat(c == '\u00a0' ? 1 : width);
    }

    /** The width with which most lines that odd blanks indent stand in the column of a neighbour that has none. */
    private int width() {
        int best = 2;
        int most = -1;
        for (int width : new int[] {2, 4, 1, 8}) {
            int fits = 0;
            for (int i = 0; i < sheet.size(); i++) {
                fits += isOdd(i) && (fits(i, i - 1, width) || fits(i, i + 1, width)) ? 1 : 0;
            }
            best = fits > most ? width : best;
            most = Math.max(most, fits);
        }
        return best;
    }

    private boolean isOdd(int i) {
        String line = sheet.line(i);
        int at = Sheet.indent(line);
        return at < line.length() && isBlank(line.charAt(at)) && !line.isBlank();
    }

    /** Whether the contents of two lines stand in one column, and the first would not open what the second is. */
    private boolean fits(int i, int neighbour, int width) {
        if (neighbour < 0 || neighbour >= sheet.size() || isOdd(neighbour) || Line.isSilent(sheet.line(neighbour))) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        for (char c : sheet.line(i).toCharArray()) {
            text.append(isBlank(c) ? blanks(c, width) : String.valueOf(c));
        }
        Line there = Line.of(sheet.line(neighbour));
        boolean parent = neighbour < i && there.key() != null && there.value().isEmpty();
        return !parent && Line.of(text.toString()).column() == there.column();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || (c > '~' && !Character.isSurrogate(c) && Shown.isInvisible(c));
    }

    private void listMark(int i) {
        String line = sheet.line(i);
        int at = Sheet.indent(line);
        char c = line.charAt(at);
        String rest = line.substring(at + 1);
        boolean star = (c == '*' || c == '+')
                && (rest.startsWith(" ") || (inList(i) && Line.of(line).key() == null));
        boolean odd = BULLETS.indexOf(c) >= 0 || star;
        Matcher dashes = DASHES.matcher(line.substring(at));
        Matcher number = NUMBERED.matcher(line.substring(at));
        Matcher box = BOX.matcher(line.substring(at));
        Matcher record = NUMBERED_RECORD.matcher(line.substring(at));
        if (record.lookingAt() && isKey(line.substring(at + record.end()))) {
            mendings.tell(
                    Mistake.NUMBERED,
                    i,
                    at
                            + (c == '-'
                                    ? record.group().length()
                                            - withoutBlanks(record.group().substring(1))
                                                    .length()
                                    : 0));
            sheet.write(i, line.substring(0, at) + "- " + line.substring(at + record.end()));
        } else if (dashes.lookingAt() && inList(i)) {
            mendings.tell(Mistake.ODD_LIST_MARK, i, at, "code", "002D", "name", "HYPHEN-MINUS, more than one");
            sheet.write(i, line.substring(0, at) + "- " + line.substring(at + dashes.end()));
        } else if (box.lookingAt() && inList(i)) {
            mendings.tell(Mistake.CHECK_BOX, i, at + 2);
            sheet.write(i, line.substring(0, at) + "- " + line.substring(at + box.end()));
        } else if ((c == '-' || c == '=') && rest.startsWith(">") && inList(i)) {
            mendings.tellCharacter(Mistake.ODD_LIST_MARK, i, at + 1, '>');
            sheet.write(i, line.substring(0, at) + "- " + withoutBlanks(rest.substring(1)));
        } else if (odd && !rest.isBlank()) {
            mendings.tellCharacter(Mistake.ODD_LIST_MARK, i, at, c);
            sheet.write(i, line.substring(0, at) + "- " + withoutBlanks(rest));
        } else if (number.lookingAt() && inList(i)) {
            mendings.tell(Mistake.NUMBERED, i, at);
            sheet.write(i, line.substring(0, at) + "- " + line.substring(at + number.end()));
        } else if (c == '-' && !rest.isEmpty() && rest.charAt(0) != '-' && rest.charAt(0) != ' ') {
            boolean key = isKey(withoutBlanks(rest));
            if (key || inList(i)) {
                mendings.tell(Mistake.DASH_WITHOUT_BLANK, i, at);
                sheet.write(i, line.substring(0, at) + "- " + withoutBlanks(rest));
            }
        }
    }

    /** Texts below the key of their list, each on a line of its own, and none with a mark. */
    private void entries(int i) {
        Line key = Line.of(sheet.line(i));
        if (key.key() == null || !key.value().isEmpty() || !Texts.isTexts(key.key())) {
            return;
        }
        int end = i + 1;
        while (end < sheet.size()) {
            Line next = Line.of(sheet.line(end));
            boolean silent = Line.isSilent(sheet.line(end));
            if (!silent && (next.key() != null || next.mark() || next.indent() <= key.indent())) {
                break;
            }
            if (!silent && isMarked(sheet.line(end).strip())) {
                return;
            }
            end++;
        }
        boolean entries = end == sheet.size() || Line.of(sheet.line(end)).indent() <= key.column();
        for (int j = i + 1; j < end && entries; j++) {
            if (!Line.isSilent(sheet.line(j))) {
                int at = Sheet.indent(sheet.line(j));
                mendings.tell(Mistake.MARK_MISSING, j, at);
                sheet.write(
                        j, sheet.line(j).substring(0, at) + "- " + sheet.line(j).substring(at));
            }
        }
    }

    /** Whether some other mark stands in front of an entry, or a list in brackets. */
    private static boolean isMarked(String entry) {
        char c = entry.charAt(0);
        return "-*+=[{\"'|>".indexOf(c) >= 0
                || BULLETS.indexOf(c) >= 0
                || NUMBERED.matcher(entry).lookingAt();
    }

    private static String withoutBlanks(String text) {
        int at = 0;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return text.substring(at);
    }

    private static boolean isKey(String text) {
        Matcher key = KEY.matcher(text);
        return key.matches() && Words.known(key.group(1));
    }

    /** Whether an entry of a list can stand in that line. */
    private boolean inList(int i) {
        int before = i - 1;
        while (before >= 0 && Line.isSilent(sheet.line(before))) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        Line line = Line.of(sheet.line(before));
        return (line.mark() && line.key() == null)
                || (line.key() != null && line.value().isEmpty() && takesList(line.key()));
    }

    static boolean takesList(String key) {
        for (Field<?> field : Words.fields()) {
            Kind<?> kind = field.kind();
            boolean list = kind == Kind.TEXTS || kind instanceof Kind.SomeOf<?> || kind instanceof Kind.Repeated<?>;
            if (list && field.name().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private void colon(int i) {
        String line = sheet.line(i);
        int at = Sheet.indent(line);
        while (line.startsWith("- ", at)) {
            at += 2;
        }
        Matcher key = KEY.matcher(line.substring(at));
        if (!key.matches() || !isField(key.group(1)) || key.group(4).startsWith("//")) {
            return;
        }
        char colon = key.group(3).charAt(0);
        String rest = key.group(4);
        boolean tab = key.group(2).indexOf('\t') >= 0 || rest.startsWith("\t");
        boolean blank = rest.isEmpty() || rest.charAt(0) == ' ' || rest.charAt(0) == '\n';
        if (colon == ':' && !tab && (blank || !key.group(2).isEmpty())) {
            return;
        }
        String mended = withoutBlanks(rest.startsWith(":") ? rest.substring(1) : rest);
        tellColon(i, at + key.start(3), colon, rest, key.group(1));
        sheet.write(i, line.substring(0, at) + key.group(1) + (mended.isEmpty() ? ":" : ": " + mended));
    }

    /** A section's name alone on its line: YAML takes it for the end of the text above. */
    private void section(int i) {
        String bare = sheet.line(i).strip();
        if (isSection(bare) && isInside(i)) {
            mendings.tell(Mistake.SECTION_WITHOUT_COLON, i, Sheet.indent(sheet.line(i)), "key", bare);
            sheet.write(i, sheet.line(i).stripTrailing() + ":");
        }
    }

    private static boolean isSection(String word) {
        return Words.fields().stream()
                .anyMatch(field -> field.name().equals(word) && field.inner().isPresent());
    }

    /** Whether keys or entries stand below that line, further right. */
    private boolean isInside(int i) {
        int next = i + 1;
        while (next < sheet.size() && Line.isSilent(sheet.line(next))) {
            next++;
        }
        if (next == sheet.size()) {
            return false;
        }
        Line below = Line.of(sheet.line(next));
        return below.indent() > Sheet.indent(sheet.line(i)) && (below.key() != null || below.mark());
    }

    private static boolean isField(String word) {
        for (Field<?> field : Words.fields()) {
            if (field.name().equals(word)) {
                return true;
            }
        }
        return false;
    }

    private void tellColon(int i, int at, char colon, String rest, String key) {
        if (rest.startsWith(":")) {
            mendings.tell(Mistake.TWO_COLONS, i, at + 1, "key", key);
        } else if (colon == '=') {
            mendings.tell(Mistake.EQUALS_SIGN, i, at);
        } else if (colon != ':') {
            mendings.tellCharacter(Mistake.ODD_COLON, i, at, colon);
        } else if (rest.isEmpty() || rest.charAt(0) == ' ') {
            mendings.tellCharacter(Mistake.ODD_BLANK_BEFORE_COLON, i, at - 1, '\t');
        } else if (isBlank(rest.charAt(0))) {
            mendings.tellCharacter(Mistake.ODD_BLANK_BEHIND_COLON, i, at + 1, rest.charAt(0));
        } else {
            mendings.tell(Mistake.COLON_WITHOUT_BLANK, i, at, "key", key);
        }
    }
}
