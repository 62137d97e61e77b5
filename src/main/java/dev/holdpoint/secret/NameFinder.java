package dev.holdpoint.secret;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person's name behind a word that ties it to a shop: what the pattern finds, unless it is a product, a state or a place. */
final class NameFinder implements Finder {
    private static final Set<String> NO_NAMES =
            Set.of(("AG API Able Account Action Active Address Admin Agent Agents Akismet All Also Amazon And Android "
                            + "Apache App Apple Application April Are Area Assistant Astra August Austria Automation Automattic "
                            + "Awaiting Backup Bank Bei Beim Bestellung Billing Bitte Black Block Blog Blue But Button CSS CSV "
                            + "Cache Can Cancelled Cannot Card Cart Cash Category Ceramic Changelog Checkout Cheers Child Chrome "
                            + "City Client Cliente Clients Cloud Cloudflare Code Column Command Company Completed Console Could "
                            + "Coupon Credit Cron Currently Customer Customers Cyber Damen Danke Das Dashboard Data Database Date "
                            + "De Dear Debian Debit Debug December Delivery Dem Den Der Details Deutschland Dezember Diagnostics "
                            + "Did Die Dienstag Direct Disabled Discount Divi Docker Does Donnerstag Download Drafts Een Ein Eine "
                            + "El Elementor Else Email Enabled Error European Everybody Everyone Exception Export Express Failed "
                            + "Fatal Februar February Fehler Field Fields File Files Firefox Flat Folder Folks For Form Forms Frage "
                            + "France Frau Free Freitag Friday Friend Friends From Fwd Gateway Germany Getting Gli GmbH Google "
                            + "Gracias GraphQL Grazie Green Greetings Group Groups Guest Gutenberg Guys HTML HTTP Had Hallo Has Hat "
                            + "Have Having Hello Herr Herren Het Hey Hi History Hold Host Hosting How ID Id If Il Image Images "
                            + "Import Inactive Inc Info Internal Invoice Is Ist Italy Item Items JSON Januar January JavaScript "
                            + "Jetpack Job Jobs Juli July June Juni Just Kann Kasse Key Keys Kingdom Klant Klarna Klient Konto "
                            + "Kunde Kunden Kundin LLC La Las Le Les Licence License Lieferung Lifetime Line Link Links Linux List "
                            + "Lo Local Log Login Logs Los Ltd Mac Madam Mai Mail Manager March MariaDB May Media Menu Merci "
                            + "Microsoft Mit Mittwoch Monday Montag Mozilla Mug MySQL März Nach Name Names Netherlands New Nginx No "
                            + "None Not Note Notes Notice November Object October Oder Ohne Oktober On OpenAI Operations Optional "
                            + "Or Order Orders PHP Page Pages Panel Parent Password PayPal Payment Payments Pending Phone Pickup "
                            + "Place Please Plugin Plugins Poland Portal Post Postcode Posts Price Problem Processing Product "
                            + "Production Products Provider Providers Queue REST Rate Re Readme Rechnung Red Redis Refund Refunded "
                            + "Refunds Regards Release Reply Request Requested Required Response Rest Restore Review Reviews Role "
                            + "Roles Rollback SQL Safari Sagt Samstag Saturday Scheduler Schweiz Screen Secret Seit Seite Sent "
                            + "September Server Service Services Setting Settings Shipment Shipping Shop Shop-Team Should Side "
                            + "Sieht Sir Site Slack Sonntag SophMate Spain Staging Standard States Status Step Still Store "
                            + "Storefront Stripe Subject Subscription Subscriptions Success Sunday Support Support-Team Switzerland "
                            + "Tab Table Tables Tax Team Terminal Test Thanks That The Theme Themes Then There These This Those "
                            + "Thursday To Token Total Transfer Trying Tuesday Type URL Ubuntu Und Union United Unknown Update "
                            + "Upload User Users Using Value Versand Version Very Warenkorb Warning Was Watcher Watchers Webhook "
                            + "Website Wednesday Were What When Where Which White Who Why Widget Widgets Will Windows With Without "
                            + "WooCommerce WordPress Workflow Works World Would Wurde XML Yellow Yoast Zahlung Zapier Zusammen iOS "
                            + "Österreich ")
                    .strip()
                    .split(" ", -1));

    private static final int REACH = 60;
    private static final int SEEN = 140;

    private final String regex;
    private volatile @Nullable Pattern compiled;

    /** The pattern repeats nothing that repeats: over so few characters the platform's engine is the faster one, whatever they are. */
    NameFinder(String regex) {
        this.regex = regex;
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        boolean possible = Chars.startsWord(text, start) && hasCapitalWord(text, end);
        if (!possible) {
            return null;
        }
        Matcher matcher = pattern().matcher(text.substring(start, Math.min(text.length(), start + SEEN)));
        if (!matcher.lookingAt()) {
            return null;
        }
        Span span = new Span(start + matcher.start(1), start + matcher.end(1));
        return isNoName(text, span) || Placeholders.isPlaceholder(text.substring(span.start(), span.end()))
                ? null
                : span;
    }

    private Pattern pattern() {
        Pattern pattern = compiled;
        if (pattern == null) {
            pattern = Pattern.compile(regex, Pattern.UNICODE_CASE);
            compiled = pattern;
        }
        return pattern;
    }

    /** A cheap look before the pattern: the words that lead here are common. */
    private static boolean hasCapitalWord(String text, int from) {
        int limit = Math.min(text.length() - 1, from + REACH);
        for (int i = from; i < limit; i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is a product's, a screen's or a state's. */
    static boolean isNoName(String word) {
        return NO_NAMES.contains(word);
    }

    private static boolean isNoName(String text, Span span) {
        int at = span.start();
        while (at < span.end()) {
            int space = text.indexOf(' ', at);
            int to = space < 0 || space > span.end() ? span.end() : space;
            if (NO_NAMES.contains(text.substring(at, to))) {
                return true;
            }
            at = to + 1;
        }
        return false;
    }
}
