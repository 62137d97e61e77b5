package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a row of the table says that its detector finds: a word for the way, then what that way needs. */
final class FinderSpec {
    /** What words for streets and names need to be seen of a text. */
    private static final int BEFORE_STREET = 56;

    private static final int BEHIND_STREET = 110;

    private final String way;
    private final Map<String, String> pieces;
    private final String cell;
    private int at;

    FinderSpec(String cell, Map<String, String> pieces) {
        this.cell = cell;
        this.pieces = pieces;
        this.way = word();
    }

    /** What a key starts with; empty for the other ways. */
    String prefix() {
        if (!way.equals("key")) {
            return "";
        }
        int end = cell.indexOf(' ', at);
        return cell.substring(at, end);
    }

    /** The anchors that the way brings along: the names of fields. */
    List<String> anchors() {
        if (!way.equals("field") && !way.equals("column")) {
            return List.of();
        }
        List<String> anchors = new ArrayList<>(FieldNames.anchors(types()));
        if (way.equals("column")) {
            anchors.addAll(List.of(ColumnFinder.STATEMENTS));
        }
        return anchors;
    }

    private List<FieldType> types() {
        List<FieldType> types = new ArrayList<>();
        for (String name : rest().split(" ", -1)) {
            types.add(FieldType.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return types;
    }

    Finder finder() {
        return switch (way) {
            case "key" -> {
                String prefix = word();
                yield new KeyFinder(prefix, alphabet(), number(), mostOrLast());
            }
            case "near" -> new NearFinder(alphabet(), number(), mostOrLast());
            case "assigned" -> new AssignmentFinder(SecretValue.valueOf(rest().toUpperCase(Locale.ROOT)));
            case "pattern" -> pattern();
            case "around" -> around(number(), number());
            case "chosen" -> JudgedFinder.chosen(pattern());
            case "said" -> JudgedFinder.said(pattern());
            case "invented" -> JudgedFinder.invented(pattern());
            case "made" -> ShapedValueFinder.made(pattern());
            case "phrase" -> JudgedFinder.phrase(pattern());
            case "random" -> ShapedValueFinder.random(pattern());
            case "account" -> ShapedValueFinder.account(pattern());
            case "field" -> new FieldFinder(types());
            case "column" -> new ColumnFinder(types());
            case "name" -> new NameFinder(regex());
            case "address" -> new AddressFinder(around(BEFORE_STREET, BEHIND_STREET));
            case "code" -> coded(rest());
            default -> throw new IllegalArgumentException("no such way to find: " + way);
        };
    }

    /** The finders that no pattern could say. */
    private static Finder coded(String name) {
        return switch (name) {
            case "JwtFinder" -> new JwtFinder();
            case "UserInfoFinder.password" -> UserInfoFinder.password();
            case "UserInfoFinder.user" -> UserInfoFinder.user();
            case "LoginPairFinder.password" -> LoginPairFinder.password();
            case "LoginPairFinder.user" -> LoginPairFinder.user();
            case "BritishPostcodeFinder" -> new BritishPostcodeFinder();
            case "LinkParameterFinder" -> new LinkParameterFinder();
            case "AddressBlockFinder" -> new AddressBlockFinder();
            case "UnnamedPasswordFinder" -> new UnnamedPasswordFinder();
            case "SeedPhraseFinder" -> new SeedPhraseFinder();
            case "PrivateKeyFinder" -> new PrivateKeyFinder();
            case "PuttyKeyFinder" -> new PuttyKeyFinder();
            case "ApplicationPasswordFinder" -> new ApplicationPasswordFinder();
            case "CardFinder" -> new CardFinder();
            case "CardRowFinder" -> new CardRowFinder();
            case "IbanFinder" -> new IbanFinder();
            case "EmailFinder" -> new EmailFinder();
            case "PhoneFinder.international" -> PhoneFinder.international();
            case "PhoneFinder.national" -> PhoneFinder.national();
            case "IpFinder" -> new IpFinder();
            case "Ip6Finder" -> new Ip6Finder();
            case "FrameFinder" -> new FrameFinder();
            case "LogFinder" -> new LogFinder();
            case "NameBesideFinder" -> new NameBesideFinder();
            case "LabelledKeyFinder" -> new LabelledKeyFinder();
            case "PasswordNearbyFinder" -> new PasswordNearbyFinder();
            default -> throw new IllegalArgumentException("no such finder: " + name);
        };
    }

    private PatternFinder pattern() {
        int seen = number();
        return PatternFinder.at(regex(), seen);
    }

    private PatternFinder around(int before, int seen) {
        return PatternFinder.around(regex(), before, seen);
    }

    private Alphabet alphabet() {
        return Alphabet.valueOf(word().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private int number() {
        int end = Alphabet.DIGITS.runEnd(cell, at, cell.length());
        int number = Integer.parseInt(cell.substring(at, end));
        at = end + 1;
        return number;
    }

    /** The second number of {@code 20-160}, or the only one of {@code 32}. */
    private int mostOrLast() {
        if (at <= cell.length()) {
            return number();
        }
        return Integer.parseInt(cell.substring(Math.max(cell.lastIndexOf(' '), cell.lastIndexOf('-')) + 1));
    }

    private String word() {
        int end = cell.indexOf(' ', at);
        if (end < 0) {
            throw new IllegalArgumentException("something is missing behind: " + cell);
        }
        String word = cell.substring(at, end);
        at = end + 1;
        return word;
    }

    private String rest() {
        return cell.substring(at);
    }

    private String regex() {
        String regex = rest();
        if (regex.indexOf("${") >= 0) {
            for (Map.Entry<String, String> piece : pieces.entrySet()) {
                regex = regex.replace(piece.getKey(), piece.getValue());
            }
        }
        return regex;
    }
}
