package dev.holdpoint.report.rulebook;

/** Statements of the register and the rules, which start in lower case and have no full stop, as sentences. */
final class Sentences {
    private Sentences() {}

    static String of(String statement) {
        return of(statement, true);
    }

    static String of(String statement, boolean capital) {
        String stop = statement.endsWith(".") ? "" : ".";
        return (capital ? Character.toUpperCase(statement.charAt(0)) : statement.charAt(0))
                + statement.substring(1)
                + stop;
    }
}
