package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.LookAlike;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** List marks and colons that only look like those of YAML, or that lack a blank behind them. */
final class Marks extends Slip {
    private static final String BULLETS =
            "\u2022\u2023\u2043\u25e6\u25aa\u25ab\u25cf\u25cb\u25b8\u25ba\u00b7\u2219\u27a4\u2013\u2014\u2015\u2212\u2010\u2011"
                    + "\u2192\u21d2\u2610\u2611\u2713\u2714\u00bb\u203a";
    private static final Pattern NUMBERED = Pattern.compile("\\(?(?:\\d{1,2}|[A-Za-z])[.)] +(?=\\S)");
    private static final Pattern KEY =
            Pattern.compile("([A-Za-z][A-Za-z0-9]*)([ \\t]*)([:=\uff1a\ufe55\ua789\u02d0])(.*)", Pattern.DOTALL);

    /** Where something is taken for the mark of an entry. */
    private enum Where {
        ANYWHERE,
        IN_LIST,
        BEFORE_KEY,
        IN_LIST_OR_BEFORE_KEY
    }

    /**
     * What people write in the place of a {@code -} and a blank.
     *
     * @param pattern with a group for what is pointed at
     * @param odd whether any blanks may stand behind it, or none
     */
    private record Bullet(Where where, boolean odd, Mistake mistake, Pattern pattern) {
        Bullet(Where where, boolean odd, Mistake mistake, String pattern) {
            this(where, odd, mistake, Pattern.compile(pattern, Pattern.DOTALL));
        }
    }

    private static final String THEN_MORE = "(?=.*\\P{javaWhitespace})";

    private static final List<Bullet> ALL = List.of(
            // a number, or what else counts records, and whatever stands behind it
            new Bullet(
                    Where.BEFORE_KEY,
                    false,
                    Mistake.NUMBERED,
                    "(?:- *)?([(#]?(?:\\d{1,3}|[ivxIVX]{1,4}|[A-Za-z])(?: ?[.):]+| ?[-\u2013])) *(?=[A-Za-z])"),
            new Bullet(Where.IN_LIST, false, Mistake.ODD_LIST_MARK, "(-)-+ *(?=[^ -])"),
            new Bullet(Where.IN_LIST, false, Mistake.CHECK_BOX, "- ( *)\\[[ xX]?] +(?=\\S)"),
            new Bullet(Where.IN_LIST, true, Mistake.ODD_LIST_MARK, "[-=](>)"),
            new Bullet(Where.ANYWHERE, true, Mistake.ODD_LIST_MARK, "([" + BULLETS + "]|[*+](?= ))" + THEN_MORE),
            new Bullet(Where.IN_LIST, true, Mistake.ODD_LIST_MARK, "([*+])" + THEN_MORE),
            new Bullet(Where.IN_LIST, false, Mistake.NUMBERED, "()" + NUMBERED),
            new Bullet(Where.IN_LIST_OR_BEFORE_KEY, true, Mistake.DASH_WITHOUT_BLANK, "(-)(?=[^ -])"));

    Marks(Sheet sheet) {
        super(sheet);
    }

    void mend() {
        int width = OddBlanks.width(sheet);
        for (int i = 0; i < size(); i++) {
            if (!continued.has(i)) {
                blanks(line(i), width);
            }
            if (speaks(i)) {
                listMark(line(i));
                colon(line(i));
                section(line(i));
                entries(line(i));
            }
        }
    }

    private void blanks(Line line, int width) {
        String text = line.text();
        String bare = OddBlanks.behind(text);
        int odd = line.indent();
        if (odd < text.length() - bare.length() && !bare.isEmpty() && bare.charAt(0) != '#') {
            char c = text.charAt(odd);
            String mended = OddBlanks.plain(text.substring(0, text.length() - bare.length()), width) + bare;
            mend(c == '\t' ? Mistake.TAB : Mistake.ODD_BLANK, line, odd, mended, character(c));
        }
    }

    private void listMark(Line line) {
        String text = line.text().substring(line.indent());
        for (Bullet bullet : ALL) {
            Matcher mark = bullet.pattern.matcher(text);
            if (mark.lookingAt()) {
                String rest = text.substring(mark.end());
                String bare = bullet.odd ? OddBlanks.behind(rest) : rest;
                if (fits(bullet.where, line, bare)) {
                    char c = text.charAt(mark.start(1));
                    String name = LookAlike.name(c) + (text.startsWith("--") ? ", more than one" : "");
                    String mended = " ".repeat(line.indent()) + "- " + bare;
                    int at = line.indent() + mark.start(1);
                    mend(bullet.mistake, line, at, mended, "code", LookAlike.hex(c), "name", name);
                    return;
                }
            }
        }
    }

    private boolean fits(Where where, Line line, String rest) {
        return switch (where) {
            case ANYWHERE -> true;
            case IN_LIST -> inList(line);
            case BEFORE_KEY -> isKey(rest);
            case IN_LIST_OR_BEFORE_KEY -> isKey(rest) || inList(line);
        };
    }

    private static boolean isKey(String text) {
        Matcher key = KEY.matcher(text);
        return key.matches() && Words.known(key.group(1));
    }

    /** Whether an entry of a list can stand in that line. */
    private boolean inList(Line line) {
        int above = above(line.number());
        return above >= 0
                && (line(above).hasKey()
                        ? line(above).opens() && Keys.isList(line(above).key())
                        : line(above).mark());
    }

    /** Texts below the key of their list, each on a line of its own, and none with a mark. */
    private void entries(Line key) {
        if (!key.opens() || !Keys.isTexts(key.key())) {
            return;
        }
        int first = key.number() + 1;
        int end = end(first, line -> line.isSilent() || (!line.begins() && line.indent() > key.indent()));
        boolean marked =
                end(first, line -> line.isSilent() || !isMarked(line.text().strip())) < end;
        if (!marked && (end == size() || line(end).indent() <= key.column())) {
            for (int i = next(key.number()); i < end; i = next(i)) {
                Line entry = line(i);
                String mended = entry.text().substring(entry.indent());
                mend(Mistake.MARK_MISSING, entry, entry.indent(), " ".repeat(entry.indent()) + "- " + mended);
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

    private void colon(Line line) {
        String text = line.text();
        int at = line.indent();
        while (text.startsWith("- ", at)) {
            at += 2;
        }
        Matcher key = KEY.matcher(text.substring(at));
        if (!key.matches() || !Keys.isField(key.group(1)) || key.group(4).startsWith("//")) {
            return;
        }
        char colon = key.group(3).charAt(0);
        String rest = key.group(4);
        boolean tab = key.group(2).indexOf('\t') >= 0 || rest.startsWith("\t");
        boolean blank = rest.isEmpty() || rest.charAt(0) == ' ' || rest.charAt(0) == '\n';
        if (colon == ':' && !tab && (blank || !key.group(2).isEmpty())) {
            return;
        }
        String value = OddBlanks.behind(rest.startsWith(":") ? rest.substring(1) : rest);
        tellColon(line.number(), at + key.start(3), colon, rest, key.group(1));
        write(line.number(), text.substring(0, at) + key.group(1) + (value.isEmpty() ? ":" : ": " + value));
    }

    private void tellColon(int i, int at, char colon, String rest, String key) {
        if (rest.startsWith(":")) {
            tell(Mistake.TWO_COLONS, i, at + 1, "key", key);
        } else if (colon == '=') {
            tell(Mistake.EQUALS_SIGN, i, at);
        } else if (colon != ':') {
            tell(Mistake.ODD_COLON, i, at, character(colon));
        } else if (rest.isEmpty() || rest.charAt(0) == ' ') {
            tell(Mistake.ODD_BLANK_BEFORE_COLON, i, at - 1, character('\t'));
        } else if (OddBlanks.is(rest.charAt(0))) {
            tell(Mistake.ODD_BLANK_BEHIND_COLON, i, at + 1, character(rest.charAt(0)));
        } else {
            tell(Mistake.COLON_WITHOUT_BLANK, i, at, "key", key);
        }
    }

    /** A section's name alone on its line: YAML takes it for the end of the text above. */
    private void section(Line line) {
        String bare = line.text().strip();
        int next = next(line.number());
        boolean inside = next < size() && line(next).begins() && line(next).indent() > line.indent();
        if (inside && Keys.isSection(bare)) {
            mend(Mistake.SECTION_WITHOUT_COLON, line, line.indent(), line.text().stripTrailing() + ":", "key", bare);
        }
    }
}
