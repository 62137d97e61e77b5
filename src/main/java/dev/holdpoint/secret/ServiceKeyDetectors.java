package dev.holdpoint.secret;

import static dev.holdpoint.secret.Alphabet.ALNUM;
import static dev.holdpoint.secret.Alphabet.HEX;
import static dev.holdpoint.secret.Alphabet.UPPER_ALNUM;
import static dev.holdpoint.secret.Alphabet.URL_SAFE;

import java.util.List;
import java.util.Locale;

/** Keys of clouds and services that start with a prefix of their own (PC-19). */
final class ServiceKeyDetectors {
    private ServiceKeyDetectors() {}

    static List<Detector> rows() {
        return List.of(
                // id, prefix, characters behind it, at least, at most
                key("aws-access-key", "AKIA", UPPER_ALNUM, 16, 16),
                key("aws-session-key", "ASIA", UPPER_ALNUM, 16, 16),
                key("stripe-secret-key", "sk_live_", ALNUM, 20, 120),
                key("stripe-test-key", "sk_test_", ALNUM, 20, 120),
                key("stripe-restricted-key", "rk_live_", ALNUM, 20, 120),
                key("stripe-restricted-test-key", "rk_test_", ALNUM, 20, 120),
                key("stripe-webhook-secret", "whsec_", ALNUM, 24, 90),
                key("square-token", "EAAA", URL_SAFE, 56, 64),
                key("square-application-secret", "sq0csp-", URL_SAFE, 40, 46),
                key("square-access-token", "sq0atp-", URL_SAFE, 20, 26),
                key("mollie-key", "live_", ALNUM, 28, 40),
                key("github-token", "ghp_", ALNUM, 36, 80),
                key("github-oauth-token", "gho_", ALNUM, 36, 80),
                key("github-app-token", "ghs_", ALNUM, 36, 80),
                key("github-user-token", "ghu_", ALNUM, 36, 80),
                key("github-refresh-token", "ghr_", ALNUM, 36, 80),
                key("github-fine-grained-token", "github_pat_", URL_SAFE, 60, 100),
                key("gitlab-token", "glpat-", URL_SAFE, 20, 64),
                key("slack-bot-token", "xoxb-", URL_SAFE, 24, 90),
                key("slack-user-token", "xoxp-", URL_SAFE, 24, 90),
                key("slack-app-token", "xapp-", URL_SAFE, 40, 120),
                key("slack-other-token", "xoxa-", URL_SAFE, 24, 90),
                key("npm-token", "npm_", ALNUM, 36, 36),
                key("pypi-token", "pypi-", URL_SAFE, 60, 240),
                key("digitalocean-token", "dop_v1_", HEX, 64, 64),
                key("digitalocean-oauth-token", "doo_v1_", HEX, 64, 64),
                key("shopify-token", "shpat_", HEX, 32, 32),
                key("shopify-custom-token", "shpca_", HEX, 32, 32),
                key("shopify-secret", "shpss_", HEX, 32, 32),
                key("woocommerce-consumer-key", "ck_", HEX, 36, 44),
                key("woocommerce-consumer-secret", "cs_", HEX, 36, 44),
                key("mailgun-key", "key-", HEX, 32, 32),
                key("brevo-key", "xkeysib-", URL_SAFE, 64, 90),
                key("brevo-smtp-key", "xsmtpsib-", URL_SAFE, 64, 90),
                key("resend-key", "re_", URL_SAFE, 30, 40),
                key("twilio-account", "AC", HEX, 32, 32),
                key("twilio-api-key", "SK", HEX, 32, 32),
                key("facebook-token", "EAAC", ALNUM, 60, 300),
                key("google-oauth-secret", "GOCSPX-", URL_SAFE, 24, 32),
                key("google-oauth-token", "ya29.", URL_SAFE, 40, 300),
                key("linear-key", "lin_api_", ALNUM, 36, 44),
                key("notion-token", "ntn_", ALNUM, 40, 50),
                key("sentry-token", "sntrys_", URL_SAFE, 60, 300),
                key("new-relic-key", "NRAK-", UPPER_ALNUM, 27, 27),
                key("razorpay-key", "rzp_live_", ALNUM, 14, 20),
                key("klaviyo-key", "pk_", HEX, 34, 34),
                pattern("sendgrid-key", "(SG\\.[\\w-]{16,32}\\.[\\w-]{16,64})", 120, "sg."),
                pattern("mailchimp-key", "([0-9a-f]{32}-us\\d{1,2})\\b", 32, 40, "-us0"),
                pattern(
                        "slack-webhook",
                        "hooks\\.slack\\.com/(?:services|workflows)/(T\\w+/\\w+/\\w{16,})",
                        120,
                        "hooks.slack.com"),
                pattern(
                        "discord-webhook",
                        "(?:discord|discordapp)\\.com/api/webhooks/(\\d{16,20}/[\\w-]{50,80})",
                        140,
                        "discord.com/api/webhooks",
                        "discordapp.com/api/webhooks"),
                pattern("telegram-bot-token", "\\b(\\d{8,10}:AA[\\w-]{32,34})", 11, 44, ":aa"));
    }

    /** A row for a key that starts with a prefix; the prefix, in lower case and with zeros for digits, is the anchor. */
    static Detector key(String id, String prefix, Alphabet alphabet, int atLeast, int atMost) {
        StringBuilder anchor = new StringBuilder(prefix.toLowerCase(Locale.ROOT));
        for (int i = 0; i < anchor.length(); i++) {
            if (Chars.isDigit(anchor.charAt(i))) {
                anchor.setCharAt(i, '0');
            }
        }
        return Detector.shaped(
                id, SecretKind.PROVIDER_KEY, new KeyFinder(prefix, alphabet, atLeast, atMost), anchor.toString());
    }

    private static Detector pattern(String id, String regex, int after, String... anchors) {
        return Detector.shaped(id, SecretKind.PROVIDER_KEY, PatternFinder.at("(?i)" + regex, after), anchors);
    }

    private static Detector pattern(String id, String regex, int before, int after, String... anchors) {
        return Detector.shaped(id, SecretKind.PROVIDER_KEY, PatternFinder.around(regex, before, after), anchors);
    }
}
