package dev.holdpoint.secret;

import java.util.Locale;

/** What a field holds, and which of its values are worth hiding. */
enum FieldType {
    /** A customer's detail of any form: a first name, a street, a note. */
    DETAIL(SecretKind.CUSTOMER_DETAIL) {
        @Override
        boolean holds(String value) {
            return Chars.alnums(value, 0, value.length()) > 0 && !isIdentifier(value);
        }
    },
    /** What a customer wrote for whoever packs or delivers: such a field holds other remarks too. */
    NOTE(SecretKind.CUSTOMER_DETAIL) {
        @Override
        boolean holds(String value) {
            return value.length() > 3 && Chars.alnums(value, 0, value.length()) > 3 && !isIdentifier(value);
        }
    },
    /** A place or a firm: its field's name is a common word too. */
    PLACE(SecretKind.CUSTOMER_DETAIL) {
        @Override
        boolean holds(String value) {
            char first = value.charAt(0);
            return value.length() > 1
                    && (Character.isUpperCase(first) || Chars.isDigit(first) || first == '%' || first == '\\');
        }
    },
    /** A postcode, a phone, a date of birth, a tax number: with digits. */
    NUMBER(SecretKind.CUSTOMER_DETAIL) {
        @Override
        boolean holds(String value) {
            int digits = 0;
            for (int i = 0; i < value.length(); i++) {
                digits += Chars.isDigit(value.charAt(i)) ? 1 : 0;
            }
            return digits >= 2
                    && !startsLowerWord(value)
                    && value.length() >= 4
                    && value.length() < 40
                    && !value.startsWith("10.")
                    && !value.startsWith("127.");
        }
    },
    /** A person's whole name, under a word that also names products and files. */
    PERSON(SecretKind.CUSTOMER_DETAIL) {
        @Override
        boolean holds(String value) {
            return PersonName.isName(value);
        }
    },
    /** An address for mail; the shape tells more than the name. */
    EMAIL(SecretKind.CUSTOMER_DETAIL) {
        @Override
        boolean holds(String value) {
            return value.indexOf('@') > 0;
        }
    },
    /** A login, a database: an account's name. */
    LOGIN(SecretKind.ACCOUNT) {
        @Override
        boolean holds(String value) {
            return AccountNames.isName(value) && !Remarks.isWord(value.toLowerCase(Locale.ROOT));
        }
    },
    /** A password or its hash. */
    PASSWORD(SecretKind.CREDENTIAL) {
        @Override
        boolean holds(String value) {
            return value.indexOf(' ') < 0 && (SecretValue.isChosenPassword(value) || SecretValue.isPlainWord(value));
        }
    },
    /** A key or token. */
    KEY(SecretKind.CREDENTIAL) {
        @Override
        boolean holds(String value) {
            return value.length() >= 12 && Placeholders.isRandom(value, 0, value.length());
        }
    },
    /** A code on a voucher or a gift card. */
    VOUCHER(SecretKind.CREDENTIAL) {
        @Override
        boolean holds(String value) {
            return ChanceMade.isCode(value);
        }
    };

    private final SecretKind kind;

    FieldType(SecretKind kind) {
        this.kind = kind;
    }

    SecretKind kind() {
        return kind;
    }

    /** Whether the value is one, and no remark, type, variable or heading. */
    boolean accepts(String value) {
        return !value.isEmpty()
                && !value.startsWith("0x")
                && !isRemark(value.toLowerCase(Locale.ROOT))
                && !(Expressions.isOne(value) && !(this == LOGIN && Expressions.isPath(value)))
                && !Placeholders.isMark(value, 0, value.length())
                && !FieldNames.isName(value)
                && holds(value);
    }

    abstract boolean holds(String value);

    /** {@code action_log}: a name of a program's, in small letters, and nobody's. */
    private static boolean isIdentifier(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '_' && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return value.indexOf('_') > 0 && !value.endsWith("_");
    }

    /** "optional since 3.4": a sentence, and no number. */
    private static boolean startsLowerWord(String value) {
        int end = 0;
        while (end < value.length() && Character.isLowerCase(value.charAt(end))) {
            end++;
        }
        return end > 3 && end < value.length() && value.charAt(end) == ' ';
    }

    /** "required", or "required. The next field too". */
    private static boolean isRemark(String lower) {
        int end = 0;
        while (end < lower.length() && (Character.isLetter(lower.charAt(end)) || lower.charAt(end) == '/')) {
            end++;
        }
        boolean ends =
                end == lower.length() || (".,;".indexOf(lower.charAt(end)) >= 0 && lower.startsWith(" ", end + 1));
        return Vocabulary.Values.NO_VALUE.contains(lower)
                || (ends && Vocabulary.Values.NO_VALUE.contains(lower.substring(0, end)));
    }
}
