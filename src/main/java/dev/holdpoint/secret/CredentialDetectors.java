package dev.holdpoint.secret;

import java.util.List;

/** Passwords, tokens, private keys, connection strings (PC-20). */
final class CredentialDetectors {
    private CredentialDetectors() {}

    static List<Detector> rows() {
        return List.of(
                assigned(
                        "password",
                        SecretValue.PASSWORD,
                        "password",
                        "passwort",
                        "passwd",
                        "kennwort",
                        "passphrase",
                        "passcode",
                        "pass",
                        "pwd",
                        "psw",
                        "pw",
                        "mot de passe",
                        "mdp",
                        "contrase",
                        "clave",
                        "wachtwoord",
                        "senha",
                        "parola"),
                assigned("secret", SecretValue.SECRET, "secret", "geheimnis", "credential", "salt"),
                assigned(
                        "token",
                        SecretValue.OPAQUE,
                        "token",
                        "sessionid",
                        "session_id",
                        "phpsessid",
                        "private_key",
                        "auth_key",
                        "encryption_key",
                        "signing_key",
                        "webhook_key",
                        "x-api-key",
                        "x-auth"),
                pattern("bearer-header", "bearer\\s+([\\w.~+/=-]{12,})", 600, "bearer "),
                judged("basic-header", "basic\\s+([a-z0-9+/]{10,}={0,2})(?:[^a-z0-9+/=]|$)", 300, "basic "),
                pattern(
                        "authorization-header",
                        "authorization[\"'\\]]*\\s*(?:=>|[:=,])\\s*[\"']?(?:basic |bearer |token |apikey )?\\s*([^\\s\"',<>\\\\]{12,})",
                        600,
                        "authorization"),
                Detector.shaped("jwt", SecretKind.CREDENTIAL, new JwtFinder(), "eyj"),
                pattern(
                        "cookie-header",
                        "(?:set-)?cookie[\"']?\\s*:\\s*[\"']?([\\w.%-]+=[^\\n\"']{4,})",
                        4096,
                        "cookie:",
                        "cookie\"",
                        "cookie'"),
                Detector.named("url-password", SecretKind.CREDENTIAL, new UserInfoFinder(), "://"),
                Detector.shaped("private-key", SecretKind.CREDENTIAL, new PrivateKeyFinder(), "-----begin"),
                Detector.shaped(
                        "putty-private-key", SecretKind.CREDENTIAL, new PuttyKeyFinder(), "putty-user-key-file"),
                shaped("bcrypt-hash", "(\\$2[abxy]?\\$\\d\\d\\$[./A-Za-z0-9]{53})", 70, "$0y$", "$0b$", "$0a$"),
                shaped("phpass-hash", "(\\$[PH]\\$[./A-Za-z0-9]{31})", 40, "$p$", "$h$"),
                shaped("argon2-hash", "(\\$argon2id?\\$[\\w=,$+/.-]{40,})", 160, "$argon0"),
                shaped("apache-hash", "(\\$apr1\\$[./\\w]{1,8}\\$[./\\w]{22})", 50, "$apr0$"),
                shaped(
                        "presigned-url",
                        "(?:x-amz-signature|x-amz-security-token|x-goog-signature|x-amz-credential|sig)=([\\w%+/=~-]{16,})",
                        1500,
                        "x-amz-signature=",
                        "x-amz-security-token=",
                        "x-amz-credential=",
                        "x-goog-signature=",
                        "&sig=",
                        "?sig="),
                pattern(
                        "curl-user",
                        "(?:-u|--user)[ =]?[\"']?[^\\s\"':]+:((?:\\w{4} ){5}\\w{4}|[^\\s\"']{3,})",
                        120,
                        "-u ",
                        "--user ",
                        "-u'",
                        "-u\""),
                pattern(
                        "mysql-option",
                        "mysql(?:dump|admin)?\\s[^\\n]{0,80}?-p([^\\s\"'-][^\\s\"']{3,})",
                        160,
                        "mysql",
                        "sshpass"),
                pattern("sshpass", "sshpass\\s+-p\\s*[\"']?([^\\s\"']{3,})", 60, "sshpass"),
                judged(
                        "login-pair",
                        "(?:login|admin|user(?:name)?|credentials?|zugangsdaten|zugang|benutzer|usuario|identifiants?|accès|access)(?:\\s*[/&+]\\s*pass\\w*|\\s*[/&+]\\s*pw)?"
                                + "\\s*[:=]?\\s+[\\w.@-]{2,40}\\s*[/|]\\s*([^\\s:/|\"']{6,})",
                        120,
                        "login",
                        "admin",
                        "user",
                        "credential",
                        "zugang",
                        "benutzer",
                        "usuario",
                        "identifiant",
                        "accès",
                        "access"),
                pattern(
                        "database-call",
                        "(?:pdo|mysqli|mysqli_connect|wpdb|mysql_connect)\\(\\s*[^,\\n]{1,120},\\s*['\"][^'\"\\n]*['\"],\\s*['\"]([^'\"\\n]{3,})['\"]",
                        240,
                        "pdo(",
                        "mysqli(",
                        "mysqli_connect(",
                        "wpdb(",
                        "mysql_connect("),
                judged("netrc", "login\\s+\\S+\\s+password\\s+(\\S{4,})", 120, "login "),
                shaped("stripe-client-secret", "((?:pi|seti)_\\w{10,}_secret_\\w{10,})", 120, "pi_", "seti_"),
                pattern(
                        "one-time-code",
                        "(?:2fa|otp|one-time|einmal|verification|recovery|backup)[ -]?(?:code|kode)s?(?: is| ist|:)? ?[\"`']?(\\d{6,8}|\\w{4,5}-\\w{4,5})\\b",
                        60,
                        "0fa",
                        "otp",
                        "one-time",
                        "einmal",
                        "verification",
                        "recovery",
                        "backup"));
    }

    private static Detector assigned(String id, SecretValue values, String... names) {
        return Detector.labelled(id, SecretKind.CREDENTIAL, new AssignmentFinder(values), names);
    }

    /** A secret that words around it give away. */
    private static Detector pattern(String id, String regex, int after, String... anchors) {
        return Detector.named(id, SecretKind.CREDENTIAL, PatternFinder.at("(?i)" + regex, after), anchors);
    }

    private static Detector judged(String id, String regex, int after, String... anchors) {
        Finder finder = new JudgedFinder(PatternFinder.at("(?i)" + regex, after));
        return Detector.named(id, SecretKind.CREDENTIAL, finder, anchors);
    }

    /** A secret with a shape of its own. */
    private static Detector shaped(String id, String regex, int after, String... anchors) {
        return Detector.shaped(id, SecretKind.CREDENTIAL, PatternFinder.at("(?i)" + regex, after), anchors);
    }
}
