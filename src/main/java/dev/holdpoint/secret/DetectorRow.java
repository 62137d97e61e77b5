package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One line of the table.
 *
 * @param detector what it declares
 * @param finds a text that it must find
 * @param passes a text in which nothing may be found
 */
record DetectorRow(Detector detector, String finds, String passes) {
    static final int CELLS = 7;

    static DetectorRow of(List<String> cells, Map<String, String> pieces) {
        FinderSpec spec = new FinderSpec(cells.get(3), pieces);
        String prefix = spec.prefix();
        List<String> anchors = new ArrayList<>(spec.anchors());
        anchors.addAll(prefix.isEmpty() ? anchors(cells.get(4)) : List.of(anchor(prefix)));
        if (anchors.isEmpty() || cells.get(5).isEmpty() || cells.get(6).isEmpty()) {
            throw new IllegalArgumentException("anchors and both examples are needed");
        }
        Specificity strength = Specificity.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
        Detector detector = new Detector(cells.get(0), kind(cells.get(1)), strength, spec.finder(), anchors);
        return new DetectorRow(detector, unescaped(cells.get(5)), unescaped(cells.get(6)));
    }

    private static SecretKind kind(String name) {
        for (SecretKind kind : SecretKind.values()) {
            if (kind.wireName().equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such kind: " + name);
    }

    private static List<String> anchors(String cell) {
        List<String> anchors = new ArrayList<>();
        for (int at = 0; at < cell.length(); ) {
            int bar = cell.indexOf('|', at);
            int end = bar < 0 ? cell.length() : bar;
            anchors.add(unescaped(cell.substring(at, end)));
            at = end + 1;
        }
        return anchors;
    }

    /** A prefix as an anchor: in lower case and with zeros for digits. */
    private static String anchor(String prefix) {
        StringBuilder anchor = new StringBuilder(prefix.toLowerCase(Locale.ROOT));
        for (int i = 0; i < anchor.length(); i++) {
            if (Chars.isDigit(anchor.charAt(i))) {
                anchor.setCharAt(i, '0');
            }
        }
        return anchor.toString();
    }

    private static String unescaped(String cell) {
        return cell.indexOf('\\') < 0 ? cell : cell.replace("\\n", "\n").replace("\\t", "\t");
    }
}
