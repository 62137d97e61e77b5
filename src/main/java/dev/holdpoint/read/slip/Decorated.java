package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Quoted;
import dev.holdpoint.read.problem.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys and values between the marks with which messages and pages make them bold or code; and two keys on one line. */
final class Decorated {
    private static final Pattern KEY = Pattern.compile(
            "( *(?:- +)?)([*_`\"'\u201c\u201d\u201e\u2018\u2019]{1,3})([A-Za-z]+)(:?)\\2?[*_`\"'\u201c\u201d\u2018\u2019]{0,3}(:?)((?: .*)?)");
    private static final Pattern VALUE = Pattern.compile("(`+|\\*{1,3}|_{2}|'')(?=\\S)(.*\\S)\\1");
    private static final Pattern STRUCK = Pattern.compile("~~[^~]+~~");
    private static final Pattern TWO = Pattern.compile("(.*?)[,;]?\\s*(?<=^|[\\s,;])([A-Za-z]+): (.*)");

    private final Sheet sheet;
    private final Mendings mendings;

    Decorated(Sheet sheet, Mendings mendings) {
        this.sheet = sheet;
        this.mendings = mendings;
    }

    void mend() {
        Continued continued = Continued.in(sheet);
        for (int i = 0; i < sheet.size(); i++) {
            if (!continued.has(i) && !Line.isSilent(sheet.line(i))) {
                key(i);
                value(i);
                struckOut(i);
                twoKeys(i);
            }
        }
    }

    private void key(int i) {
        Matcher key = KEY.matcher(sheet.line(i));
        boolean plain =
                key.matches() && (key.group(2).equals("\"") || key.group(2).equals("'"));
        if (key.matches() && !plain && Words.known(key.group(3)) && !(key.group(4) + key.group(5)).isEmpty()) {
            mendings.tell(Mistake.MARKUP_OF_KEY, i, key.start(2), "key", key.group(3));
            sheet.write(i, key.group(1) + key.group(3) + ":" + key.group(6));
        }
    }

    private void value(int i) {
        Line line = Line.of(sheet.line(i));
        Matcher marked = VALUE.matcher(line.value());
        if ((line.key() != null || line.mark()) && marked.matches()) {
            String inner = marked.group(2);
            boolean quotes = !inner.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
            mendings.tell(Mistake.MARKUP, i, line.at());
            sheet.write(i, sheet.line(i).substring(0, line.at()) + (quotes ? Quoted.of(inner) : inner));
        }
    }

    /** What was struck out is gone; where nothing is left, nobody has said what holds. */
    private void struckOut(int i) {
        Line line = Line.of(sheet.line(i));
        boolean text = line.key() != null && Texts.isText(line.key());
        if ((line.key() == null && !line.mark())
                || text
                || !STRUCK.matcher(line.value()).find()) {
            return;
        }
        String left = STRUCK.matcher(line.value()).replaceAll(" ").strip();
        mendings.tell(Mistake.STRUCK_OUT, i, line.at());
        if (left.isEmpty() && line.key() == null) {
            sheet.remove(i);
        } else {
            sheet.write(i, sheet.line(i).substring(0, line.at()) + (left.isEmpty() ? "unknown" : left));
        }
    }

    /** A section that begins on the line of its key, and keys with a comma between them. */
    private void twoKeys(int i) {
        Line line = Line.of(sheet.line(i));
        String value = line.value();
        Matcher two = TWO.matcher(value);
        boolean open = value.isEmpty() || "\"'{[|>".indexOf(value.charAt(0)) >= 0;
        if (line.key() == null || open || Texts.isText(line.key()) || !two.matches() || !Words.known(two.group(2))) {
            return;
        }
        boolean section = two.group(1).isEmpty();
        mendings.tell(Mistake.TWO_KEYS, i, line.at() + two.start(2), "key", two.group(2));
        String before = sheet.line(i).substring(0, line.at()).stripTrailing();
        String indent = " ".repeat(line.column() + (section ? 2 : 0));
        sheet.write(
                i, before + (section ? "" : " " + two.group(1)) + "\n" + indent + two.group(2) + ": " + two.group(3));
    }
}
