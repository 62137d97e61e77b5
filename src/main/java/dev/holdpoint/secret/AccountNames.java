package dev.holdpoint.secret;

import java.util.Locale;
import java.util.Set;

/** Tells an account's name from the ones that everybody has. */
final class AccountNames {
    private static final Set<String> ANYBODY = Set.of(
            "admin",
            "root",
            "user",
            "users",
            "username",
            "localhost",
            "wordpress",
            "wp",
            "www-data",
            "www",
            "administrator",
            "editor",
            "customer",
            "guest",
            "test",
            "nobody",
            "mysql",
            "shop",
            "nginx",
            "apache",
            "runner",
            "ubuntu",
            "debian",
            "ec2-user",
            "author",
            "subscriber",
            "shop_manager",
            "shop-manager",
            "login",
            "name",
            "public",
            "shared",
            "default",
            "git",
            "postgres",
            "mariadb",
            "database",
            "db",
            "app",
            "deploy",
            "system",
            "anonymous",
            "service",
            "vagrant",
            "docker",
            "node",
            "home",
            "site",
            "htdocs",
            "web",
            "staging",
            "production",
            "local",
            "demo",
            "you",
            "your_name",
            "dev",
            "info",
            "error",
            "failed",
            "error_log",
            "logs",
            "mailer",
            "testing",
            "wp_test",
            "wordpress_test",
            "and",
            "und",
            "the",
            "or",
            "with",
            "not",
            "is",
            "input",
            "data",
            "agent",
            "role",
            "roles",
            "field",
            "email",
            "password",
            "passwort",
            "for",
            "from",
            "page",
            "form",
            "works",
            "fails",
            "xoauth2",
            "tmp",
            "var",
            "str",
            "string",
            "int",
            "enable",
            "start",
            "stop",
            "status",
            "html");

    /** Before the names of WordPress's tables and of plugins' ones. */
    private static final String TABLE = "wp_";

    private AccountNames() {}

    static boolean isName(String value) {
        if (value.length() < 2 || value.length() > 64 || ANYBODY.contains(value.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (value.startsWith(TABLE)) {
            return false;
        }
        if (value.length() >= 32 && Alphabet.HEX.runEnd(value, 0, value.length()) == value.length()) {
            return false;
        }
        boolean letter = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            letter |= Character.isLetter(c);
            if (!Character.isLetterOrDigit(c) && "._@+-%".indexOf(c) < 0) {
                return false;
            }
        }
        return letter
                && !Placeholders.isPlaceholder(value)
                && !value.startsWith("-")
                && !value.endsWith("()")
                && !value.endsWith(".php");
    }
}
