package dev.holdpoint.secret;

import java.util.List;

/** Cards, bank accounts, tokens that stand for them (PC-21). */
final class PaymentDetectors {
    private static final String[] CARD = {
        "0000000000000", "0000 0000", "0000-0000", "0000.0000", "0000_0000", "0000/0000", "00 00 00 00", "000 000 000 0"
    };

    private PaymentDetectors() {}

    static List<Detector> rows() {
        return List.of(
                Detector.shaped("card-number", SecretKind.PAYMENT_DATA, new CardFinder(), CARD),
                pattern(
                        "card-code",
                        "(?:cvc2?|cvv2?|cid|csc|security code|prüfziffer|prüfnummer|kartenprüfnummer|cryptogramme|código de seguridad)\\W{0,3}(?:code|number|nr\\.?|is|ist|war|es|est)?\\W{0,4}(\\d{3,4})(?:\\D|$)",
                        60,
                        "cvc",
                        "cvv",
                        "csc",
                        "cid",
                        "security code",
                        "prüfziffer",
                        "prüfnummer",
                        "kartenprüfnummer",
                        "cryptogramme",
                        "código de seguridad"),
                pattern(
                        "card-expiry",
                        "(?:exp(?:\\.|iry|ires|iration)?(?: date)?|valid (?:thru|until|to)|gültig bis|ablaufdatum|ablauf|caduca|cad\\.|vence|expire(?: fin)?)\\W{0,4}((?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[23]\\d)(?:\\D|$)",
                        50,
                        "exp",
                        "valid ",
                        "gültig bis",
                        "ablauf",
                        "caduca",
                        "cad.",
                        "vence"),
                Detector.shaped("card-row", SecretKind.PAYMENT_DATA, new CardRowFinder(), CARD),
                Detector.shaped(
                        "iban",
                        SecretKind.PAYMENT_DATA,
                        new IbanFinder(),
                        "de00",
                        "at00",
                        "ch00",
                        "li00",
                        "fr00",
                        "es00",
                        "it00",
                        "nl00",
                        "be00",
                        "lu00",
                        "pt00",
                        "ie00",
                        "gb00",
                        "dk00",
                        "se00",
                        "no00",
                        "fi00",
                        "pl00",
                        "cz00",
                        "sk00",
                        "hu00",
                        "ro00",
                        "bg00",
                        "gr00",
                        "hr00",
                        "si00",
                        "ee00",
                        "lv00",
                        "lt00",
                        "cy00",
                        "mt00",
                        "mc00",
                        "tr00",
                        "ua00",
                        "rs00",
                        "ae00",
                        "sa00",
                        "il00",
                        "is00"),
                pattern(
                        "stripe-payment-token",
                        "((?:tok|pm|card|src|ba|btok)_(?:1\\w{13,}|[A-Za-z0-9]{22,}))\\b",
                        60,
                        "tok_",
                        "pm_0",
                        "card_0",
                        "src_0",
                        "ba_0",
                        "btok_"),
                pattern(
                        "paypal-payer",
                        "(?:payer[ _-]?id|paypal payer|payer)\\W{1,4}(?:is |id )?\\W{0,2}([A-Z0-9]{13})\\b",
                        50,
                        "payer"),
                pattern("paypal-billing-agreement", "(B-[A-Z0-9]{17})\\b", 24, "b-0"),
                pattern(
                        "uk-bank-account",
                        "sort[ -]?code\\W{0,3}(\\d\\d[- ]?\\d\\d[- ]?\\d\\d)",
                        40,
                        "sort code",
                        "sort-code"),
                pattern(
                        "bank-account",
                        "(?:account (?:no\\.?|number)|a/c|kontonummer|konto-nr\\.?|kto\\.?)\\W{0,3}(\\d{7,12})(?:\\D|$)",
                        50,
                        "account n",
                        "a/c",
                        "kontonummer",
                        "konto-nr",
                        "kto"),
                pattern(
                        "payment-method-nonce",
                        "(?:payment_method_nonce|payment-method-nonce|paymentmethodnonce)\\W{1,5}([\\w-]{20,})",
                        120,
                        "payment_method_nonce",
                        "payment-method-nonce",
                        "paymentmethodnonce"));
    }

    private static Detector pattern(String id, String regex, int after, String... anchors) {
        return Detector.named(id, SecretKind.PAYMENT_DATA, PatternFinder.at("(?i)" + regex, after), anchors);
    }
}
