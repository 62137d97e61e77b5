package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Quoted;
import dev.holdpoint.read.problem.Words;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys and values between the marks with which messages and pages make them bold or code; and two keys on one line. */
final class Decorated extends Slip {
    private static final Pattern KEY = Pattern.compile(
            "( *(?:- +)?)([*_`\"'\u201c\u201d\u201e\u2018\u2019]{1,3})([A-Za-z]+)(:?)\\2?[*_`\"'\u201c\u201d\u2018\u2019]{0,3}(:?)((?: .*)?)");
    private static final Set<String> QUOTES = Set.of("\"", "'");
    private static final Pattern VALUE = Pattern.compile("(`+|\\*{1,3}|_{2}|'')(?=\\S)(.*\\S)\\1");
    private static final Pattern STRUCK = Pattern.compile("~~[^~]+~~");
    private static final Pattern TWO = Pattern.compile("(.*?)[,;]?\\s*(?<=^|[\\s,;])([A-Za-z]+): (.*)");

    Decorated(Sheet sheet) {
        super(sheet);
    }

    void mend() {
        for (int i = 0; i < size(); i++) {
            if (speaks(i)) {
                key(line(i));
                value(line(i));
                struckOut(line(i));
                twoKeys(line(i));
            }
        }
    }

    private void key(Line line) {
        Matcher key = KEY.matcher(line.text());
        boolean marked = key.matches() && !QUOTES.contains(key.group(2)) && !(key.group(4) + key.group(5)).isEmpty();
        if (marked && Words.known(key.group(3))) {
            String mended = key.group(1) + key.group(3) + ":" + key.group(6);
            mend(Mistake.MARKUP_OF_KEY, line, key.start(2), mended, "key", key.group(3));
        }
    }

    private void value(Line line) {
        Matcher marked = VALUE.matcher(line.value());
        if (line.begins() && marked.matches()) {
            String inner = marked.group(2);
            boolean plain = inner.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
            mend(Mistake.MARKUP, line, line.at(), line.with(plain ? inner : Quoted.of(inner)));
        }
    }

    /** What was struck out is gone; where nothing is left, nobody has said what holds. */
    private void struckOut(Line line) {
        Matcher struck = STRUCK.matcher(line.value());
        if (!line.begins() || Keys.isText(line.key()) || !struck.find()) {
            return;
        }
        String left = struck.replaceAll(" ").strip();
        mend(Mistake.STRUCK_OUT, line, line.at(), line.with(left.isEmpty() ? "unknown" : left));
        if (left.isEmpty() && !line.hasKey()) {
            sheet.remove(line.number(), line.number());
        }
    }

    /** A section that begins on the line of its key, and keys with a comma between them. */
    private void twoKeys(Line line) {
        Matcher two = TWO.matcher(line.value());
        boolean open = line.value().isEmpty() || line.valueBegins("\"'{[|>");
        if (!line.hasKey() || open || Keys.isText(line.key()) || !two.matches() || !Words.known(two.group(2))) {
            return;
        }
        boolean section = two.group(1).isEmpty();
        String first = line.with("").stripTrailing() + (section ? "" : " " + two.group(1));
        String second = " ".repeat(line.column() + (section ? 2 : 0)) + two.group(2) + ": " + two.group(3);
        mend(Mistake.TWO_KEYS, line, line.at() + two.start(2), first + "\n" + second, "key", two.group(2));
    }
}
