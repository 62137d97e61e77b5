package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How a row of the table says that its detector finds: a word for the way, then what that way needs. */
final class FinderSpec {
    /** What words for streets and names need to be seen of a text. */
    private static final int BEFORE_STREET = 56;

    private static final int BEHIND_STREET = 110;

    private final String way;
    private final String cell;
    private int at;

    private FinderSpec(String cell) {
        this.cell = cell;
        this.way = word();
    }

    /** A row of the table: patterns are compiled later, when a text needs them. */
    static Detector detector(String id, SecretKind kind, Specificity specificity, String findsBy, String... anchors) {
        FinderSpec spec = new FinderSpec(findsBy);
        List<String> all = spec.anchors();
        Collections.addAll(all, anchors);
        return new Detector(id, kind, specificity, spec.finder(), all);
    }

    /** The anchors that the way brings along: what a key starts with, or the names of fields. */
    private List<String> anchors() {
        List<String> anchors = new ArrayList<>();
        if (way.equals("key")) {
            anchors.add(Anchors.folded(cell.substring(at, cell.indexOf(' ', at)).toLowerCase(Locale.ROOT)));
        }
        if (way.equals("field") || way.equals("column")) {
            anchors.addAll(FieldNames.anchors(types()));
        }
        if (way.equals("column")) {
            anchors.addAll(ColumnFinder.STATEMENTS);
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

    private Finder finder() {
        return switch (way) {
            case "key" -> {
                String prefix = word();
                yield new KeyFinder(prefix, alphabet(), number(), mostOrLast());
            }
            case "near" -> new NearFinder(alphabet(), number(), mostOrLast());
            case "assigned" -> new AssignmentFinder(SecretValue.valueOf(rest().toUpperCase(Locale.ROOT)));
            case "pattern" -> pattern();
            case "around" -> around(number(), number());
            case "figures" -> new FiguresFinder(around(number(), number()));
            case "given" -> new NameFinder(rest(), /* given= */ true);
            case "field" -> new FieldFinder(types());
            case "column" -> new ColumnFinder(types());
            case "name" -> new NameFinder(rest(), /* given= */ false);
            case "address" -> new AddressFinder(around(BEFORE_STREET, BEHIND_STREET));
            case "code" -> coded(rest());
            case "accounts", "composeds", "saids" ->
                new JudgedFinder(Judge.of(way.substring(0, way.length() - 1)), around(number(), number()));
            default -> new JudgedFinder(Judge.of(way), pattern());
        };
    }

    /** The finders that no pattern could say. */
    private static Finder coded(String name) {
        return switch (name) {
            case "JwtFinder" -> new JwtFinder();
            case "UserInfoFinder.password" -> new UserInfoFinder(/* user= */ false);
            case "UserInfoFinder.user" -> new UserInfoFinder(/* user= */ true);
            case "LoginPairFinder.password" -> new LoginPairFinder(/* user= */ false);
            case "SlashPairFinder.password" -> new SlashPairFinder(/* user= */ false);
            case "SlashPairFinder.user" -> new SlashPairFinder(/* user= */ true);
            case "LoginPairFinder.user" -> new LoginPairFinder(/* user= */ true);
            case "BritishPostcodeFinder" -> new BritishPostcodeFinder();
            case "RowNeighbourFinder" -> new RowNeighbourFinder();
            case "FormFieldFinder" -> new FormFieldFinder();
            case "PostcodeFinder" -> new PostcodeFinder();
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
            case "PhoneFinder.international" -> new PhoneFinder(PhoneFinder.Place.SIGN);
            case "PhoneFinder.local" -> new PhoneFinder(PhoneFinder.Place.FIGURES);
            case "PhoneFinder.mobile" -> new PhoneFinder(PhoneFinder.Place.MOBILE);
            case "PhoneFinder.national" -> new PhoneFinder(PhoneFinder.Place.WORD);
            case "IpFinder" -> new IpFinder();
            case "Ip6Finder" -> new Ip6Finder();
            case "HandleFinder" -> new HandleFinder();
            case "FrameFinder" -> new FrameFinder();
            case "LogFinder" -> new LogFinder();
            case "NameBesideFinder" -> new NameBesideFinder();
            case "LabelledKeyFinder" -> new LabelledKeyFinder();
            case "LoginWordsFinder" -> new LoginWordsFinder();
            case "PasswordNearbyFinder" -> new PasswordNearbyFinder();
            default -> throw new IllegalArgumentException("no such finder: " + name);
        };
    }

    private PatternFinder pattern() {
        int seen = number();
        return PatternFinder.at(rest(), seen);
    }

    private PatternFinder around(int before, int seen) {
        return PatternFinder.around(rest(), before, seen);
    }

    private Alphabet alphabet() {
        return Alphabet.named(word());
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
}
