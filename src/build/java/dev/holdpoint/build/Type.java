package dev.holdpoint.build;

/**
 * What a field holds.
 *
 * @param form how
 * @param of which choices, or which section; empty for the rest
 */
record Type(Form form, String of) {
    enum Form {
        FORMAT,
        TEXT,
        TEXTS,
        VERSION,
        MOMENT,
        ONE_OF,
        ANY_OF,
        SECTION,
        SECTION_OR_NONE,
        LIST_OF
    }

    private static final Type ANSWER = new Type(Form.ONE_OF, "answer");

    /** As the file writes it: {@code text}, {@code answer}, {@code one of party}, {@code list of automation}. */
    static Type of(String text) {
        int blank = text.lastIndexOf(' ');
        String of = text.substring(blank + 1);
        return switch (text.substring(0, Math.max(0, blank))) {
            case "" -> of.equals("answer") ? ANSWER : new Type(Form.valueOf(Names.constant(of)), "");
            case "one of" -> new Type(Form.ONE_OF, of);
            case "any of" -> new Type(Form.ANY_OF, of);
            case "list of" -> new Type(Form.LIST_OF, of);
            case "section" -> new Type(Form.SECTION, of);
            case "none or section" -> new Type(Form.SECTION_OR_NONE, of);
            default -> throw new IllegalArgumentException("no such type: " + text);
        };
    }

    boolean isAnswer() {
        return equals(ANSWER);
    }

    boolean isSection() {
        return form == Form.SECTION || form == Form.SECTION_OR_NONE;
    }

    /** The type of a known value, in Java. */
    String java() {
        return switch (form) {
            case FORMAT -> "Integer";
            case TEXT -> "String";
            case TEXTS -> "List<String>";
            case VERSION -> "Version";
            case MOMENT -> "Moment";
            case ONE_OF, SECTION, SECTION_OR_NONE -> Names.type(of);
            case ANY_OF -> "Set<" + Names.type(of) + ">";
            case LIST_OF -> "List<" + Names.type(of) + ">";
        };
    }

    /** The kind, in Java. */
    String kind() {
        return switch (form) {
            case FORMAT, TEXT, TEXTS, VERSION, MOMENT -> "Kind." + form;
            case ONE_OF -> "Kind.oneOf(" + Names.type(of) + ".class)";
            case ANY_OF -> "Kind.someOf(" + Names.type(of) + ".class)";
            case SECTION -> "Kind.section(" + Names.type(of) + ".TYPE)";
            case SECTION_OR_NONE -> "Kind.sectionOrNone(" + Names.type(of) + ".TYPE)";
            case LIST_OF -> "Kind.sections(" + Names.type(of) + ".TYPE)";
        };
    }
}
