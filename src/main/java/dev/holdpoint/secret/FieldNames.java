package dev.holdpoint.secret;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names under which shops, payment services and forms keep what must not leave, in seven languages; and what each name holds. */
final class FieldNames {
    private static final Map<String, FieldType> TYPES = new HashMap<>();

    /** Whose field it is, as a beginning of the name. */
    private static final Set<String> OWNERS = Set.of(
            "billing",
            "shipping",
            "customer",
            "payer",
            "contact",
            "delivery",
            "recipient",
            "invoice",
            "address",
            "order",
            "details",
            "meta",
            "attribute",
            "user",
            "buyer",
            "client",
            "owner",
            "sender",
            "receiver",
            "guest",
            "your",
            "kunden",
            "rechnungs",
            "liefer",
            "wc",
            "shopper",
            "member",
            "person",
            "input",
            "form",
            "data",
            "field",
            "fields",
            "post",
            "request",
            "smtp",
            "ftp",
            "sftp",
            "imap",
            "mysql",
            "mail",
            "db",
            "admin",
            "cpanel",
            "wordpress",
            "wp",
            "api",
            "ship",
            "bill",
            "to",
            "receipt",
            "consignee",
            "klantgegevens");

    static {
        add(
                FieldType.DETAIL,
                "first name|firstname|given name|forename|last name|lastname|family name|surname|full name|fullname|middle name"
                        + "|address 1|address 2|address1|address2|address line 1|address line 2|line1|line2|street|street address|street 1|street name"
                        + "|street1|street2|customer note|order comments|order note|order notes|order comment|cardholder name|holder name"
                        + "|vorname|nachname|familienname|kundenname|straße|strasse|hausnummer|adresse|anschrift|lieferadresse|prénom|prenom"
                        + "|nom de famille|code postal|rue|apellido|apellidos|dirección|direccion|domicilio|cognome|indirizzo|voornaam"
                        + "|achternaam|adres|straat|imię|imie|nazwisko|ulica|display name|address name|house number|housenumber|calle"
                        + "|fname|lname|street number|streetnumber|street no|strt nm|bldg nb|adr line|name1|name2|house no|houseno|hausnr|addressline|addressline1|addressline2|address line|address lines"
                        + "|address 1 2|straße und hausnummer|strasse und hausnummer|straße hausnummer|straße/hausnummer|plz/ort|plz ort"
                        + "|postcode/city|rue et numéro|via e numero|straat en huisnummer|huisnummer|ulica i numer|customer notes|note to seller"
                        + "|nom client|nom du client|nome cliente|nome del cliente|nombre del cliente|nombre cliente|klantnaam|naam klant"
                        + "|nazwa klienta|customername|name on card|nombre y apellidos|nome e cognome|voor en achternaam|vor und nachname"
                        + "|nachname vorname|shipping address|delivery address|billing address|rechnungsadresse|versandadresse"
                        + "|adresse de livraison|adresse de facturation|dirección de envío|indirizzo di spedizione|bezorgadres|adres dostawy");
        add(
                FieldType.NOTE,
                "note|notes|remark|remarks|instructions|delivery instructions|gift note|gift message|delivery note|bemerkung"
                        + "|anmerkung|lieferhinweis|opmerking|commentaire|uwagi|nota|notas|note livraison");
        add(
                FieldType.PLACE,
                "twn nm|city|town|town / city|city / town|company|company name|ort|stadt|wohnort|firma|ville|société|entreprise|ciudad"
                        + "|población|localidad|empresa|città|citta|azienda|plaats|woonplaats|bedrijf|bedrijfsnaam|miasto|miejscowość|locality|suburb|address"
                        + "|city name|cityname|admin area 2|admin area 1|organisation|organization|provincia|bundesland|kanton|county|province|région"
                        + "|nom de la société|ragione sociale|razón social|bedrijfs naam|nazwa firmy|company name billing");
        add(
                FieldType.NUMBER,
                "pst cd|postcode|post code|postal code|postalcode|zip|zip code|zipcode|plz|postleitzahl|código postal|codigo postal"
                        + "|cap|kod pocztowy|phone|phone number|telephone|mobile|telefon|telefonnummer|handynummer|téléphone|teléfono|telefono|telefoon"
                        + "|cell|mobile phone|fax|tel|date of birth|dob|birthday|birth date|birthdate|geburtsdatum|vat number|vat id|vat|tax id|tax number"
                        + "|eu vat number|ustid|ust id|steuernummer|nif|nip|partita iva|codice fiscale|tracking number|tracking code|tracking id"
                        + "|sendungsnummer|ip address|customer ip address|remote addr|ip|remote ip|client ip|user ip"
                        + "|cp|tracking|tracking no|handy|mobil|mobiltelefon|gsm|portable|móvil|movil|cellulare|komórka|nr telefonu|telefonnr|tel nr"
                        + "|vat no|uid nummer|siret|siren|cif|dni|nie|bsn|pesel|ssn|social security number|tax number id|geb datum|birth day"
                        + "|national id|passport number|id number|steuer id|cpf|cnpj|rut|fecha de nacimiento|data di nascita|geboortedatum"
                        + "|date de naissance|data urodzenia|iban|kontonummer|account number");
        add(
                FieldType.PERSON,
                "given|family|name|nom|nombre|nome|naam|customer|kunde|kundin|client|cliente|klant|klient|buyer|cardholder"
                        + "|card holder|account holder|imię i nazwisko|nom complet|nombre completo|nome completo|recipient|contact|empfänger|besteller|customer full name"
                        + "|comment author|author name|reviewer|ordered by|shipping name|billing name|person|persoon|osoba|shopper name|guest name|payer|payer name|account owner|bill to|ship to|deliver to|attn|attention|nm|receiver name|consignee name|debtor|creditor|dbtr|cdtr|ansprechpartner|contact name|contact person|kontaktperson|interlocuteur|contactpersoon");
        add(
                FieldType.LOGIN,
                "user|user login|username|user name|login|user nicename|nickname|db user|db name|db username|db database|benutzername"
                        + "|benutzer|nutzername|nom d'utilisateur|nom d’utilisateur|identifiant|nombre de usuario|usuario|nome utente|gebruikersnaam|nazwa użytkownika|uid"
                        + "|mysql user|mysql database|smtp user|smtp username|kontoname|account name|mail username"
                        + "|user id|userid|db login|login name|loginname|user account|ftp user|sftp user|sftp username|ftp username|ssh user"
                        + "|admin user|admin username|cpanel user|cpanel username|mysql username|database user|database username|database name"
                        + "|wp user|imap user|nom utilisateur|inlognaam|loginnaam");
        add(
                FieldType.PASSWORD,
                "password|user pass|pass|passwort|pwd|passwd|kennwort|mot de passe|contraseña|wachtwoord|hasło|user password"
                        + "|app password|user activation key|plain password"
                        + "|user pwd|passphrase|senha|parola|clave|sftp pass|ftp pass|db pass");
        add(
                FieldType.KEY,
                "api key|apikey|secret|secret key|token|access token|auth token|license key|licence key|consumer key|consumer secret"
                        + "|session token|reset key|client secret|private key|session key|refresh token|webhook secret|order key|sid|session id|phpsessid|sess id|hmac|shared secret|signing key");
        add(FieldType.EMAIL, "email|e mail|email address|user email|mail|correo|courriel");
    }

    private FieldNames() {}

    private static void add(FieldType type, String names) {
        for (String name : names.split("\\|", -1)) {
            TYPES.put(name, type);
        }
    }

    /** What a field of that name holds; null where the name tells nothing. */
    static @Nullable FieldType type(String name) {
        return name.length() > 60 ? null : typeOf(plain(name));
    }

    private static @Nullable FieldType typeOf(String plain) {
        FieldType type = TYPES.get(plain);
        int space = plain.indexOf(' ');
        if (type == null && space > 0 && OWNERS.contains(plain.substring(0, space))) {
            return typeOf(plain.substring(space + 1));
        }
        return type;
    }

    /** Whether the text is a field's name itself: a heading, a translation. */
    static boolean isName(String text) {
        return type(text) != null;
    }

    /** The names of some types, as anchors: with blanks, underscores, dashes, and in one word. */
    static List<String> anchors(List<FieldType> types) {
        Set<String> anchors = new TreeSet<>();
        TYPES.forEach((name, type) -> {
            if (types.contains(type)) {
                String zeros = Anchors.folded(name);
                anchors.add(zeros);
                anchors.add(zeros.replace(' ', '_'));
                anchors.add(zeros.replace(' ', '-'));
                anchors.add(zeros.replace(" ", ""));
            }
        });
        return List.copyOf(anchors);
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '(') {
                break;
            }
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            boolean gap = hump || c == '_' || c == '-' || c == '.' || c == ' ' || c == '[' || c == '&' || c == '\u00a0';
            if (gap && plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
            if (Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '/') {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString().strip().toLowerCase(Locale.ROOT);
    }
}
