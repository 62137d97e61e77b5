package dev.holdpoint.report;

/** Colours for a terminal. They add to what the words say and never say it alone. */
public enum Ink {
    /** Colours. */
    COLOUR,
    /** None. */
    PLAIN;

    public String good(String text) {
        return paint("32", text);
    }

    public String bad(String text) {
        return paint("31;1", text);
    }

    String doubtful(String text) {
        return paint("33", text);
    }

    public String strong(String text) {
        return paint("1", text);
    }

    public String faint(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
