package dev.holdpoint.build;

import java.util.Locale;

/** Names and texts as Java and JSON write them. */
final class Names {
    private Names() {}

    /** {@code rolled-back} and {@code notesRead} are {@code ROLLED_BACK} and {@code NOTES_READ}. */
    static String constant(String name) {
        return name.replace('-', '_').replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** {@code update-state} is {@code UpdateState}. */
    static String type(String name) {
        StringBuilder type = new StringBuilder();
        for (String part : name.split("-", -1)) {
            type.append(capital(part));
        }
        return type.toString();
    }

    /** {@code still-running} is {@code stillRunning}. */
    static String method(String name) {
        String type = type(name);
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A text as a literal of Java or JSON. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A documentation comment; {@code tags} in the text stay tags. */
    static String comment(String indent, String text) {
        String safe = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace(" @throws", "\n" + indent + " * @throws");
        return safe.contains("\n")
                ? indent + "/**\n" + indent + " * " + safe + "\n" + indent + " */\n"
                : indent + "/** " + safe + " */\n";
    }
}
