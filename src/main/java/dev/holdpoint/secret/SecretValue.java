package dev.holdpoint.secret;

/** Judges whether the value behind a telling name is a secret: how much the name tells decides how much the value must. */
enum SecretValue {
    /** Behind a word for "password": people choose them, so nearly anything may be one. */
    PASSWORD {
        @Override
        boolean accepts(String value, Assigned assigned) {
            if (isNoPassword(value)) {
                return false;
            }
            return switch (assigned.form()) {
                case CODE -> value.length() >= 3 && !isSentence(value) && !isCall(value);
                case LABEL -> looksChosen(value) || (assigned.lastOnLine() && isPlainPassword(value));
                case PROSE -> looksChosen(value) && hasDigit(value);
            };
        }
    },
    /** Behind "secret": long enough and mixed. */
    SECRET {
        @Override
        boolean accepts(String value, Assigned assigned) {
            return value.length() >= 8 && isOneWord(value) && looksChosen(value) && !isNoPassword(value);
        }
    },
    /** Behind "token" or "key", which also name harmless things: long and random. */
    OPAQUE {
        @Override
        boolean accepts(String value, Assigned assigned) {
            return value.length() >= 16
                    && isOneWord(value)
                    && value.indexOf('@') < 0
                    && Placeholders.isRandom(value, 0, value.length())
                    && !isNoPassword(value);
        }
    },
    /** Behind "licence", which also names GPL and MIT: groups of capitals and digits, or one long random word. */
    LICENCE {
        @Override
        boolean accepts(String value, Assigned assigned) {
            return value.length() >= 12 && Placeholders.isRandom(value, 0, value.length()) && isLicenceKey(value);
        }
    },
    /** WordPress's keys and salts: 64 characters of any kind. */
    SALT {
        @Override
        boolean accepts(String value, Assigned assigned) {
            return value.length() >= 24 && looksChosen(value) && !value.contains("put your unique phrase");
        }
    };

    private static final java.util.Set<String> REMARKS = java.util.Set.of(
            "unchanged",
            "reset",
            "changed",
            "rotated",
            "expired",
            "correct",
            "stored",
            "siehe",
            "geändert",
            "gesetzt",
            "incorrect",
            "falsch",
            "protected",
            "encrypted",
            "accepted",
            "rejected",
            "updated",
            "revoked",
            "available",
            "deleted",
            "recovery",
            "manager",
            "strength",
            "policy",
            "provided",
            "separately",
            "vorhanden",
            "unverändert",
            "gespeichert",
            "cambiada",
            "oubliée",
            "oublié",
            "inconnu",
            "valid");

    private static final java.util.Set<String> DUMPED_TYPES =
            java.util.Set.of("string", "int", "float", "bool", "array", "object");

    abstract boolean accepts(String value, Assigned assigned);

    /** Whether it mixes kinds of characters as words, dates and versions do not. */
    static boolean looksChosen(String value) {
        if (value.length() < 6 || isDateOrVersion(value)) {
            return false;
        }
        boolean lower = false;
        boolean upper = false;
        boolean digit = false;
        boolean sign = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            lower |= Character.isLowerCase(c);
            upper |= Character.isUpperCase(c);
            digit |= Chars.isDigit(c);
            sign |= "!$%&*+?^~#@€§=<>{}[]|".indexOf(c) >= 0;
        }
        return (digit && (lower || upper)) || (sign && (lower || upper || digit));
    }

    /** Whether it is a password by its own look. */
    static boolean isChosenPassword(String value) {
        return looksChosen(value) && !isNoPassword(value);
    }

    private static boolean isLicenceKey(String value) {
        boolean groups = value.indexOf('-') > 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (groups ? !Chars.isUpper(c) && !Chars.isDigit(c) && c != '-' : !Chars.isAlnum(c)) {
                return false;
            }
        }
        return groups || value.length() >= 16;
    }

    private static boolean isPlainPassword(String value) {
        return value.length() >= 6 && isOneWord(value) && !isDateOrVersion(value);
    }

    private static boolean isNoPassword(String value) {
        String lower = value.toLowerCase(java.util.Locale.ROOT);
        return Placeholders.isPlaceholder(value)
                || lower.startsWith("[]")
                || REMARKS.contains(lower)
                || lower.startsWith("required|")
                || (lower.startsWith("/") && lower.indexOf('/', 1) > 0)
                || Expressions.isOne(value)
                || FieldNames.isName(value)
                || isDumpedType(lower);
    }

    /** What {@code var_dump} says before a value, or beside a name. */
    private static boolean isDumpedType(String value) {
        int open = value.indexOf('(');
        return value.startsWith("protected]")
                || value.startsWith("private]")
                || (open > 2 && DUMPED_TYPES.contains(value.substring(0, open)));
    }

    private static boolean hasDigit(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Chars.isDigit(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A call of a function, which gets the secret from elsewhere. */
    private static boolean isCall(String value) {
        int open = value.indexOf('(');
        return open > 2 && Alphabet.URL_SAFE.runEnd(value, 0, open) == open && !hasDigit(value);
    }

    private static boolean isOneWord(String value) {
        return value.indexOf(' ') < 0;
    }

    /** Several words that hold no digit: a label or a translation, no password. */
    private static boolean isSentence(String value) {
        return !isOneWord(value) && !looksChosen(value);
    }

    private static boolean isDateOrVersion(String value) {
        boolean separator = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Chars.isDigit(c) && ".:-/TZvV".indexOf(c) < 0) {
                return false;
            }
            separator |= !Chars.isDigit(c);
        }
        return separator;
    }
}
