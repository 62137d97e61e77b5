package dev.holdpoint.secret;

import java.util.List;

/** What identifies a shop's customer (PC-22), but for postal addresses. */
final class CustomerDetectors {
    /** Two to four words as names are written, with particles between them. */
    private static final String NAME =
            "(\\p{Lu}[\\p{L}'’.-]*(?: (?:van|von|de|del|der|den|di|da|la|le|zu|ter|dos|y))* ?(?:\\p{Lu}[\\p{L}'’-]*\\.? ){0,2}\\p{Lu}[\\p{L}'’-]+)";

    private CustomerDetectors() {}

    static List<Detector> rows() {
        return List.of(
                detail("email", new EmailFinder(), "@"),
                detail("phone-international", PhoneFinder.international(), "+0", "(+0"),
                detail(
                        "phone-national",
                        PhoneFinder.national(),
                        "phone",
                        "tel",
                        "mobil",
                        "handy",
                        "fon",
                        "call",
                        "móvil",
                        "whatsapp",
                        "cell",
                        "rückruf",
                        "numéro",
                        "tél",
                        "fax",
                        "sms",
                        "rufnummer",
                        "reach"),
                detail("ip-address", new IpFinder(), "0.0.", "0.00.", "0.000."),
                detail("ip6-address", new Ip6Finder(), "0000:", "0a00:", "0a0a:", "0a0b:", "0a0c:", "0a0d:", "0b00:"),
                Detector.labelled(
                        "purchase-code",
                        SecretKind.CUSTOMER_DETAIL,
                        PatternFinder.at(
                                "(?i)[^\\n]{0,70}?\\b([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\b",
                                130),
                        "purchase",
                        "envato",
                        "codecanyon",
                        "license",
                        "licence",
                        "lizenz",
                        "kaufcode",
                        "achat",
                        "compra"),
                Detector.labelled(
                        "billing-field",
                        SecretKind.CUSTOMER_DETAIL,
                        new AssignmentFinder(SecretValue.DETAIL),
                        "billing_first_name",
                        "billing_last_name",
                        "billing_company",
                        "billing_address_0",
                        "billing_city",
                        "billing_postcode",
                        "billing_phone",
                        "billing_email",
                        "shipping_first_name",
                        "shipping_last_name",
                        "shipping_company",
                        "shipping_address_0",
                        "shipping_city",
                        "shipping_postcode",
                        "shipping_phone",
                        "customer_name",
                        "customer_email",
                        "first_name",
                        "last_name",
                        "customer_ip_address",
                        "billing first name",
                        "billing last name"),
                named(
                        "order-name",
                        "(?:order|bestellung|auftrag|commande|pedido|ordine|bestelling)\\s*(?:(?:no|nr|n)\\.?\\s*|n°\\s*|nº\\s*)?#?\\d{2,10}\\s*(?:\\(|[-–—:,]\\s|\\s*(?:by|for|from|of|von|für|de|pour|para|di|van|voor)\\s+)(?:(?:customer|kunde|kundin|client|cliente|mr|mrs|ms|herr|frau|m|mme|sr|sra)\\.?:? )?"
                                + NAME,
                        "order",
                        "bestellung",
                        "auftrag",
                        "commande",
                        "pedido",
                        "ordine",
                        "bestelling"),
                named(
                        "customer-name",
                        "(?:customer(?: name)?|buyer|cardholder|card holder|kundin|kunde|kundenname|karteninhaber|client|cliente|titular|klant|bill(?:ed|ing)? to|ship(?:ped|ping)? to|full name|recipient|empfänger|rechnung an)\\**\\s*(?:[:=]|=>|\\bis\\b|\\bnamed\\b)\\**\\s*[\"']?(?:(?:mr|mrs|ms|herr|frau|m|mme|sr|sra)\\.? )?"
                                + NAME,
                        "customer",
                        "buyer",
                        "cardholder",
                        "card holder",
                        "kundin",
                        "kunde",
                        "karteninhaber",
                        "client",
                        "titular",
                        "klant",
                        "bill to",
                        "billed to",
                        "billing to",
                        "ship to",
                        "shipped to",
                        "shipping to",
                        "full name",
                        "recipient",
                        "rechnung an"),
                named(
                        "customer-title",
                        "(?i:(?:customer|kunde|kundin|client|cliente|order from|buyer)\\s+(?:mr|mrs|ms|herr|frau|mme|sr|sra)\\.?)\\s+(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)",
                        "customer",
                        "kunde",
                        "kundin",
                        "client",
                        "order from",
                        "buyer"));
    }

    private static Detector detail(String id, Finder finder, String... anchors) {
        return Detector.detail(id, SecretKind.CUSTOMER_DETAIL, finder, anchors);
    }

    private static Detector named(String id, String regex, String... anchors) {
        int name = regex.lastIndexOf(NAME);
        String words = name < 0 ? regex : "(?i:" + regex.substring(0, name) + ")" + NAME;
        return detail(id, new NameFinder(PatternFinder.at(words, 140)), anchors);
    }
}
