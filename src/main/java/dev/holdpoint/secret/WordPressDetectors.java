package dev.holdpoint.secret;

import java.util.List;

/** Credentials of WordPress itself (PC-20). */
final class WordPressDetectors {
    private WordPressDetectors() {}

    static List<Detector> rows() {
        return List.of(
                Detector.named(
                        "wp-salt",
                        SecretKind.CREDENTIAL,
                        new AssignmentFinder(SecretValue.SALT),
                        "auth_key",
                        "logged_in_key",
                        "nonce_key",
                        "auth_salt",
                        "logged_in_salt",
                        "nonce_salt",
                        "wp_cache_key_salt"),
                pattern(
                        "wp-login-cookie",
                        "wordpress_(?:logged_in|sec)_\\w{8,}[=: ]{1,3}([^\\s;\"'<]{16,})",
                        400,
                        "wordpress_logged_in_",
                        "wordpress_sec_"),
                pattern(
                        "wp-login-cookie-short",
                        "wordpress_[0-9a-f]{32}[=: ]{1,3}([^\\s;\"'<]{16,})",
                        400,
                        "wordpress_"),
                pattern(
                        "wc-session-cookie",
                        "wp_woocommerce_session_\\w{8,}[=: ]{1,3}([^\\s;\"'<]{16,})",
                        400,
                        "wp_woocommerce_session_"),
                pattern(
                        "wp-nonce",
                        "nonce[\\w-]{0,12}\\\\?[\"']?\\s*(?:=>|[:=])\\s*\\\\?[\"']?([0-9a-f]{10})(?:[^\\w]|$)",
                        60,
                        "nonce"),
                Detector.named(
                        "wp-application-password",
                        SecretKind.CREDENTIAL,
                        new ApplicationPasswordFinder(),
                        "application pass",
                        "app pass",
                        "app-pass",
                        "application_pass",
                        "app_pass",
                        "password",
                        "passwort",
                        "mot de passe",
                        "contrase"));
    }

    private static Detector pattern(String id, String regex, int after, String... anchors) {
        return Detector.named(id, SecretKind.CREDENTIAL, PatternFinder.at("(?i)" + regex, after), anchors);
    }
}
