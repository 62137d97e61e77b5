package dev.holdpoint.secret;

import dev.holdpoint.secret.Assigned.Form;
import java.util.Locale;
import java.util.Set;

/** Judges whether the value behind a telling name is a secret: how much the name tells decides how much the value must. */
enum SecretValue {
    /** Behind a word for "password": people choose them, so nearly anything may be one. */
    PASSWORD {
        @Override
        boolean accepts(String value, Assigned assigned) {
            boolean closed = assigned.closed();
            return !isNoPassword(value)
                    && switch (assigned.form()) {
                        case QUOTED ->
                            value.length() >= 3
                                    && (isOneWord(value) || looksChosen(value) || isPhrase(value))
                                    && !isCall(value);
                        case CODE ->
                            value.length() >= 3
                                    && (isOneWord(value) || looksChosen(value) || (closed && isPhrase(value)))
                                    && !isCall(value);
                        case LABEL -> looksChosen(value) || (closed && isPlainPassword(value) && !isRemark(value));
                        case PROSE -> isChosenWord(value) || (closed && isDashed(value));
                        case SAID -> isChosenWord(value) || (closed && isSaid(value));
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
                    && isRandom(value)
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
            return assigned.form() == Form.CODE && value.length() >= 10 && isMixedRun(value) && !isNoPassword(value);
        }
    },
    /** Behind "licence", which also names GPL and MIT: groups of capitals and digits, or one long random word. */
    LICENCE {
        @Override
        boolean accepts(String value, Assigned assigned) {
            return value.length() >= 12 && isRandom(value) && (isLicenceKey(value) || hasEvenGroups(value));
        }
    },
    /** WordPress's keys and salts: 64 characters of any kind. */
    SALT {
        @Override
        boolean accepts(String value, Assigned assigned) {
            return value.length() >= 24 && looksChosen(value) && !value.contains("put your unique phrase");
        }
    };

    private static final Set<String> DUMPED_TYPES = Set.of("string", "int", "float", "bool", "array", "object");
    private static final Alphabet SIGNS = Alphabet.of("!$%&*+?^~#@€§=<>{}[]|");
    private static final Alphabet INNER_SIGNS = Alphabet.of("!$%&*?~#@€§");
    private static final Alphabet GROUPS = Alphabet.UPPER_ALNUM.with("-");
    private static final Alphabet FOLDER = Alphabet.LOWER.with("-_");
    private static final Alphabet DATE = Alphabet.DIGITS.with(".:-/TZvV%");
    private static final Alphabet VERSION = Alphabet.LOWER_ALNUM.with(".:+~-");
    private static final Alphabet OF_PACKAGE = Alphabet.of("+~-");

    abstract boolean accepts(String value, Assigned assigned);

    /** Whether it mixes kinds of characters as words, dates and versions do not. */
    static boolean looksChosen(String value) {
        boolean digit = Alphabet.DIGITS.isIn(value);
        boolean letter = Alphabet.SMALL_LETTERS.isIn(value) || Alphabet.CAPITALS.isIn(value);
        return value.length() >= 6
                && ((digit && letter) || ((digit || letter) && SIGNS.isIn(value)))
                && !isDateOrVersion(value);
    }

    /** Whether it is a password by its own look. */
    static boolean isChosenPassword(String value) {
        return looksChosen(value) && !isNoPassword(value);
    }

    private static boolean isRandom(String value) {
        return Placeholders.isRandom(value, 0, value.length());
    }

    /** Letters and digits without a sign between them, which change places at least twice: no word with a number behind it. */
    private static boolean isMixedRun(String value) {
        return Alphabet.ALNUM.makes(value)
                && ChanceMade.turns(value, 0, value.length()) + ChanceMade.humps(value, 1, value.length()) >= 2
                && isRandom(value);
    }

    private static boolean isLicenceKey(String value) {
        if (value.indexOf('-') > 0) {
            return GROUPS.makes(value) && Alphabet.DIGITS.count(value) > 1;
        }
        return value.length() >= 16
                && Alphabet.ALNUM.makes(value)
                && (Alphabet.LOWER.isIn(value) || !Alphabet.HEX.makes(value)); // else a certificate's serial
    }

    /** Groups of the same length, at least half of them with a digit: as keys are printed in small letters. */
    private static boolean hasEvenGroups(String value) {
        String[] groups = value.split("-", -1);
        int digits = 0;
        for (String group : groups) {
            if (group.length() != groups[0].length() || !Alphabet.LOWER_ALNUM.makes(group)) {
                return false;
            }
            digits += Alphabet.DIGITS.isIn(group) ? 1 : 0;
        }
        return groups.length > 2 && groups[0].length() > 3 && digits * 2 >= groups.length;
    }

    /** "Password: works", "Passwort: falsch". */
    private static boolean isRemark(String word) {
        return Remarks.isOne(word) || Remarks.makesSentence(word);
    }

    private static boolean isPlainPassword(String value) {
        return value.length() >= 5 && Alphabet.WORD.isAt(value, 0) && isOneWord(value) && !isDateOrVersion(value);
    }

    /** Up to six words where a password is expected, none of which says anything of a password or makes a sentence. */
    static boolean isPhrase(String value) {
        String[] words = value.split(" +", -1);
        if (endsWithin(value) || words.length > 6 || Remarks.pointsElsewhere(words)) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty()
                    || (words.length > 2 ? Remarks.isWord(word.toLowerCase(Locale.ROOT)) : Remarks.isOne(word))
                    || Remarks.makesSentence(word)
                    || FieldNames.isName(word)
                    || (word.length() > 3 && Placeholders.isPlaceholder(word))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence ends in it. */
    private static boolean endsWithin(String value) {
        return value.contains(". ");
    }

    /** Three words and more where only words for a secret are expected; one of three may be a word that remarks are made of, too. */
    static boolean isRowOfWords(String value) {
        String[] words = value.split("[ -]+", -1);
        int remarks = 0;
        for (String word : words) {
            if (word.isEmpty() || Remarks.makesSentence(word)) {
                return false;
            }
            remarks += Remarks.isOne(word) || FieldNames.isName(word) ? 1 : 0;
        }
        return words.length > 2 && remarks * 3 <= words.length && !endsWithin(value);
    }

    /** "The password is sunflower, …": one word by itself that says nothing of a password. */
    private static boolean isSaid(String value) {
        return value.length() >= 4 && isOneWord(value) && !isDateOrVersion(value) && !Remarks.isOne(value);
    }

    /** A word of letters that says nothing of a password, where only passwords stand. */
    static boolean isPlainWord(String value) {
        return value.length() >= 5 && Alphabet.LETTERS.makes(value) && !Remarks.isOne(value) && !isNoPassword(value);
    }

    /** "walrus-bicycle-moon": words that somebody put together. */
    private static boolean isDashed(String value) {
        String[] words = value.split("-", -1);
        for (String word : words) {
            if (word.length() < 3 || isRemark(word) || !Alphabet.LETTERS.makes(word)) {
                return false;
            }
        }
        return words.length >= 3;
    }

    private static boolean isNoPassword(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return Placeholders.isPlaceholder(value)
                || lower.startsWith("[]")
                || (lower.startsWith("[") && lower.endsWith("]"))
                || Remarks.isWord(lower)
                || lower.startsWith("required|")
                || (lower.startsWith("/") && (lower.indexOf('/', 1) > 0 || FOLDER.makes(value, 1, value.length())))
                || Expressions.isOne(value)
                || FieldNames.isName(value)
                || isDumpedType(lower)
                || isLocale(value);
    }

    /** {@code de_AT}. */
    private static boolean isLocale(String value) {
        return value.length() == 5
                && value.charAt(2) == '_'
                && Alphabet.LOWER.makes(value, 0, 2)
                && Alphabet.UPPER.makes(value, 3, 5);
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
        return looksChosen(value) && (Alphabet.DIGITS.isIn(value) || hasInnerSign(value));
    }

    private static boolean hasInnerSign(String value) {
        for (int i = 1; i < value.length() - 1; i++) {
            if (INNER_SIGNS.isAt(value, i) && Alphabet.WORD.isAt(value, i - 1) && Alphabet.WORD.isAt(value, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** A call of a function, which gets the secret from elsewhere. */
    private static boolean isCall(String value) {
        int open = value.indexOf('(');
        return open > 2 && Alphabet.URL_SAFE.makes(value, 0, open) && !Alphabet.DIGITS.isIn(value);
    }

    private static boolean isOneWord(String value) {
        return value.indexOf(' ') < 0;
    }

    /** Digits and what joins them; or {@code 1:4.13+dfsg1-1+b1}, with small letters behind numbers with dots or colons. */
    private static boolean isDateOrVersion(String value) {
        int end = DATE.runEnd(value, 0);
        boolean joined = !Alphabet.DIGITS.makes(value, 0, end);
        return joined
                && (end == value.length()
                        || (VERSION.makes(value) && OF_PACKAGE.isIn(value) && Alphabet.DIGITS.isAt(value, 0)));
    }
}
