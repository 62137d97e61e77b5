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
                case QUOTED ->
                    value.length() >= 3
                            && (isOneWord(value) || looksChosen(value) || isPhrase(value))
                            && !isCall(value);
                case CODE ->
                    value.length() >= 3
                            && (!isSentence(value) || (assigned.closed() && isPhrase(value)))
                            && !isCall(value);
                case LABEL -> looksChosen(value) || (assigned.closed() && isPlainPassword(value) && !isRemark(value));
                case PROSE -> isChosenWord(value) || (assigned.closed() && isDashed(value));
                case SAID -> isChosenWord(value) || (assigned.closed() && isSaid(value));
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
    /** Behind the whole words for a key or token, whose makers keep it short: in one run, and mixed as no word is. */
    SHORT_KEY {
        @Override
        boolean accepts(String value, Assigned assigned) {
            return value.length() >= 8 && value.length() < 16 && isMixedRun(value) && !isNoPassword(value);
        }
    },
    /** Behind a name that only ends in "key" and stands in code. */
    CODED_KEY {
        @Override
        boolean accepts(String value, Assigned assigned) {
            return assigned.form() == Assigned.Form.CODE
                    && value.length() >= 10
                    && isMixedRun(value)
                    && !isNoPassword(value);
        }
    },
    /** Behind "licence", which also names GPL and MIT: groups of capitals and digits, or one long random word. */
    LICENCE {
        @Override
        boolean accepts(String value, Assigned assigned) {
            return value.length() >= 12
                    && Placeholders.isRandom(value, 0, value.length())
                    && (isLicenceKey(value) || hasEvenGroups(value));
        }
    },
    /** WordPress's keys and salts: 64 characters of any kind. */
    SALT {
        @Override
        boolean accepts(String value, Assigned assigned) {
            return value.length() >= 24 && looksChosen(value) && !value.contains("put your unique phrase");
        }
    };

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

    /** Letters and digits without a sign between them, which change places at least twice: no word with a number behind it. */
    private static boolean isMixedRun(String value) {
        int changes = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Chars.isAlnum(c)) {
                return false;
            }
            boolean turn = i > 0 && Chars.isDigit(c) != Chars.isDigit(value.charAt(i - 1));
            boolean hump = i > 1 && Chars.isUpper(c) && Chars.isLower(value.charAt(i - 1));
            changes += turn || hump ? 1 : 0;
        }
        return changes >= 2 && Placeholders.isRandom(value, 0, value.length());
    }

    private static boolean isLicenceKey(String value) {
        boolean groups = value.indexOf('-') > 0;
        boolean small = false;
        int digits = 0;
        boolean beyondHex = groups;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            small |= Chars.isLower(c);
            digits += Chars.isDigit(c) ? 1 : 0;
            beyondHex |= !Alphabet.HEX.has(c);
            if (groups ? !Chars.isUpper(c) && !Chars.isDigit(c) && c != '-' : !Chars.isAlnum(c)) {
                return false;
            }
        }
        return (groups && digits > 1)
                || (!groups && value.length() >= 16 && (small || beyondHex)); // else a certificate's serial
    }

    /** Groups of the same length, at least half of them with a digit: as keys are printed in small letters. */
    private static boolean hasEvenGroups(String value) {
        String[] groups = value.split("-", -1);
        int digits = 0;
        for (String group : groups) {
            if (group.length() != groups[0].length()
                    || Alphabet.LOWER_ALNUM.runEnd(group, 0, group.length()) != group.length()) {
                return false;
            }
            digits += hasDigit(group) ? 1 : 0;
        }
        return groups.length > 2 && groups[0].length() > 3 && digits * 2 >= groups.length;
    }

    /** "Password: works", "Passwort: falsch". */
    private static boolean isRemark(String word) {
        return Remarks.isOne(word) || Remarks.makesSentence(word);
    }

    private static boolean isPlainPassword(String value) {
        return value.length() >= 5
                && Character.isLetterOrDigit(value.charAt(0))
                && isOneWord(value)
                && !isDateOrVersion(value);
    }

    /** Up to six words where a password is expected, none of which says anything of a password or makes a sentence. */
    static boolean isPhrase(String value) {
        String[] words = value.split(" +", -1);
        if (endsWithin(value) || Remarks.pointsElsewhere(words)) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty()
                    || (words.length > 2
                            ? Remarks.isWord(word.toLowerCase(java.util.Locale.ROOT))
                            : Remarks.isOne(word))
                    || Remarks.makesSentence(word)
                    || FieldNames.isName(word)
                    || (word.length() > 3 && Placeholders.isPlaceholder(word))) {
                return false;
            }
        }
        return words.length <= 6;
    }

    /** Whether a sentence ends in it. */
    private static boolean endsWithin(String value) {
        return value.contains(". ");
    }

    /** Three words and more where only words for a secret are expected; one of three may be a word that remarks are made of, too. */
    static boolean isRowOfWords(String value) {
        String[] words = value.split("[ -]+", -1);
        int remarks = 0;
        if (endsWithin(value)) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty() || Remarks.makesSentence(word)) {
                return false;
            }
            remarks += Remarks.isOne(word) || FieldNames.isName(word) ? 1 : 0;
        }
        return words.length > 2 && remarks * 3 <= words.length;
    }

    /** "The password is sunflower, …": one word by itself that says nothing of a password. */
    private static boolean isSaid(String value) {
        return value.length() >= 4 && isOneWord(value) && !isDateOrVersion(value) && !Remarks.isOne(value);
    }

    /** A word of letters that says nothing of a password, where only passwords stand. */
    static boolean isPlainWord(String value) {
        return value.length() >= 5 && isOneKind(value) && !Remarks.isOne(value) && !isNoPassword(value);
    }

    /** "walrus-bicycle-moon": words that somebody put together. */
    private static boolean isDashed(String value) {
        String[] words = value.split("-", -1);
        for (String word : words) {
            if (word.length() < 3 || Remarks.isOne(word) || Remarks.makesSentence(word) || !isOneKind(word)) {
                return false;
            }
        }
        return words.length >= 3;
    }

    private static boolean isOneKind(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNoPassword(String value) {
        String lower = value.toLowerCase(java.util.Locale.ROOT);
        return Placeholders.isPlaceholder(value)
                || lower.startsWith("[]")
                || (lower.startsWith("[") && lower.endsWith("]"))
                || Remarks.isWord(lower)
                || lower.startsWith("required|")
                || (lower.startsWith("/") && (lower.indexOf('/', 1) > 0 || isFolder(value)))
                || Expressions.isOne(value)
                || FieldNames.isName(value)
                || isDumpedType(lower)
                || isLocale(value);
    }

    /** {@code de_AT}. */
    private static boolean isLocale(String value) {
        return value.length() == 5
                && value.charAt(2) == '_'
                && Chars.isLower(value.charAt(0))
                && Chars.isLower(value.charAt(1))
                && Chars.isUpper(value.charAt(3))
                && Chars.isUpper(value.charAt(4));
    }

    /** {@code PWD=/srv}: the folder that a command was called in. */
    private static boolean isFolder(String value) {
        for (int i = 1; i < value.length(); i++) {
            if (!Chars.isLower(value.charAt(i)) && value.charAt(i) != '-' && value.charAt(i) != '_') {
                return false;
            }
        }
        return true;
    }

    /** What {@code var_dump} says before a value, or beside a name. */
    private static boolean isDumpedType(String value) {
        int open = value.indexOf('(');
        return value.startsWith("protected]")
                || value.startsWith("private]")
                || (open > 2 && DUMPED_TYPES.contains(value.substring(0, open)));
    }

    /** In running text a sign counts within the word only: at its end it belongs to the sentence. */
    private static boolean isChosenWord(String value) {
        return looksChosen(value) && (hasDigit(value) || hasInnerSign(value));
    }

    private static boolean hasInnerSign(String value) {
        for (int i = 1; i < value.length() - 1; i++) {
            if ("!$%&*?~#@€§".indexOf(value.charAt(i)) >= 0
                    && Character.isLetterOrDigit(value.charAt(i - 1))
                    && Character.isLetterOrDigit(value.charAt(i + 1))) {
                return true;
            }
        }
        return false;
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

    /** {@code 1:4.13+dfsg1-1+b1}: small letters behind numbers with dots or colons. */
    private static boolean isPackageVersion(String value) {
        boolean sign = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            sign |= c == '+' || c == '~' || c == '-';
            if (!Chars.isDigit(c) && !Chars.isLower(c) && ".:+~-".indexOf(c) < 0) {
                return false;
            }
        }
        return sign && Chars.isDigit(value.charAt(0));
    }

    private static boolean isDateOrVersion(String value) {
        boolean separator = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Chars.isDigit(c) && ".:-/TZvV%".indexOf(c) < 0) {
                return separator && isPackageVersion(value);
            }
            separator |= !Chars.isDigit(c);
        }
        return separator;
    }
}
