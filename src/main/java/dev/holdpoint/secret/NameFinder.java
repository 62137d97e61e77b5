package dev.holdpoint.secret;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's name behind a word that ties it to a shop: what the pattern finds, unless it is a product, a state or a place. */
final class NameFinder implements Finder {
    private static final Set<String> NO_NAMES = Set.of(
            "WooCommerce",
            "WordPress",
            "SophMate",
            "Stripe",
            "PayPal",
            "Order",
            "Orders",
            "On",
            "Hold",
            "Status",
            "Payment",
            "Payments",
            "Store",
            "Shop",
            "Support",
            "Service",
            "Subscription",
            "Subscriptions",
            "Account",
            "Portal",
            "Error",
            "Failed",
            "Pending",
            "Processing",
            "Completed",
            "Refunded",
            "Cancelled",
            "Production",
            "Staging",
            "Plugin",
            "Update",
            "API",
            "Team",
            "Email",
            "Details",
            "Data",
            "Success",
            "Manager",
            "Checkout",
            "Cart",
            "Test",
            "Version",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Block",
            "Express",
            "Apple",
            "Google",
            "Klarna",
            "Amazon",
            "OpenAI",
            "Step",
            "PHP",
            "SQL",
            "HTTP",
            "ID",
            "The",
            "All",
            "New",
            "No",
            "None",
            "Not",
            "Unknown",
            "Guest",
            "Black",
            "Webhook",
            "Workflow",
            "CSV",
            "Rest",
            "REST");

    private static final int REACH = 60;

    private final PatternFinder pattern;

    NameFinder(PatternFinder pattern) {
        this.pattern = pattern;
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        boolean possible = Chars.startsWord(text, start) && hasCapitalWord(text, end);
        Span span = possible ? pattern.find(text, start, end) : null;
        return span == null || isNoName(text, span) ? null : span;
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
