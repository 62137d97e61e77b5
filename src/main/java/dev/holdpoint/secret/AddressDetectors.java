package dev.holdpoint.secret;

import java.util.List;

/** Postal addresses in the forms of the countries that shops mostly ship to (PC-22). */
final class AddressDetectors {
    private static final String WORD = "\\p{Lu}[\\p{Ll}'’.-][\\p{L}'’.-]*";
    private static final String NUMBER = "\\d{1,4} ?[a-zA-Z]?\\b";

    /** Between street and place: a comma, a line end, a dash. */
    private static final String GAP = "\\s{0,2}[,;\\n|–/-]?\\s{0,3}(?:[^\\n,\\d]{0,24}[,\\n]\\s{0,3})?";

    private AddressDetectors() {}

    static List<Detector> rows() {
        return List.of(
                address(
                        "address-german",
                        "((?:" + WORD
                                + " ){0,3}(?:\\p{Lu}[\\p{L}.-]*)?(?:[Ss]tra(?:ß|ss)e|[Ss]tr\\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Uu]fer|[Rr]ing|[Dd]amm|[Mm]arkt) "
                                + NUMBER + GAP + "(?:[A-Z]{1,2}-)?\\d{4,5} " + WORD + ")",
                        "stra",
                        "str. ",
                        "weg ",
                        "platz ",
                        "allee ",
                        "gasse ",
                        "ufer ",
                        "ring ",
                        "damm ",
                        "markt "),
                address(
                        "address-french",
                        "(" + NUMBER
                                + ",? (?:bis |ter )?(?i:rue|avenue|av\\.|boulevard|bd|chemin|impasse|place|quai|allée|route) [^\\n\\d]{2,40}"
                                + GAP + "\\d{5} " + WORD + ")",
                        "rue ",
                        "avenue ",
                        "boulevard ",
                        "chemin ",
                        "impasse ",
                        "place ",
                        "quai ",
                        "route ",
                        "bd "),
                address(
                        "address-spanish",
                        "((?i:calle|c/|avenida|avda\\.?|plaza|paseo|carrer|viale|piazza|corso|rua|via ) ?[^\\n\\d]{2,40},? (?i:n[º°.]? ?)?"
                                + NUMBER + "(?:,? ?[^\\n]{0,16})?" + GAP + "(?:[A-Z]{1,2}-)?\\d{4,5}(?:-\\d{3})? "
                                + WORD + ")",
                        "calle ",
                        "c/",
                        "avenida ",
                        "avda",
                        "plaza ",
                        "paseo ",
                        "carrer ",
                        "via ",
                        "viale ",
                        "piazza ",
                        "corso ",
                        "rua "),
                address(
                        "address-dutch",
                        "(" + "(?:" + WORD + " ){0,2}(?:\\p{Lu}[\\p{L}.-]*)(?:straat|laan|gracht|plein|kade|weg|dijk) "
                                + NUMBER + GAP + "\\d{4} ?[A-Z]{2},? " + WORD + ")",
                        "straat ",
                        "laan ",
                        "gracht ",
                        "plein ",
                        "kade ",
                        "dijk ",
                        "weg "),
                address(
                        "address-english",
                        "(" + NUMBER + " (?:" + WORD
                                + " ){1,3}(?:Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Ln\\.?|Drive|Dr\\.?|Close|Court|Ct\\.?|Way|Boulevard|Blvd\\.?|Terrace|Gardens|Crescent|Place|Square)\\b[^\\n]{0,28}[,\\n]\\s{0,2}[^\\n]{0,30}?(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]{2},? \\d{5}(?:-\\d{4})?))\\b",
                        " street",
                        " st,",
                        " st.",
                        " st\n",
                        " road",
                        " rd",
                        " avenue",
                        " ave",
                        " lane",
                        " ln",
                        " drive",
                        " dr",
                        " close",
                        " court",
                        " way",
                        " boulevard",
                        " blvd",
                        " terrace",
                        " gardens",
                        " crescent",
                        " place",
                        " square"));
    }

    private static Detector address(String id, String regex, String... anchors) {
        return Detector.detail(
                id, SecretKind.CUSTOMER_DETAIL, new AddressFinder(PatternFinder.around(regex, 56, 110)), anchors);
    }
}
