package dev.holdpoint.secret;

import static dev.holdpoint.secret.Alphabet.ALNUM;
import static dev.holdpoint.secret.Alphabet.BASE64;
import static dev.holdpoint.secret.Alphabet.HEX;
import static dev.holdpoint.secret.Alphabet.LOWER_ALNUM;
import static dev.holdpoint.secret.Alphabet.URL_SAFE;

import java.util.List;

/** Keys without a shape of their own: near the service's name and a word for "key" (PC-19); and anything that is called an API key. */
final class ServiceKeyInContextDetectors {
    private ServiceKeyInContextDetectors() {}

    static List<Detector> rows() {
        return List.of(
                // id, characters, at least, at most, names
                near(
                        "aws-secret-key",
                        BASE64,
                        40,
                        40,
                        "aws_secret",
                        "secret_access_key",
                        "secretaccesskey",
                        "secret access key",
                        "aws secret"),
                near("aws-session-token", BASE64, 100, 400, "aws_session_token"),
                near(
                        "paypal-credential",
                        URL_SAFE,
                        80,
                        80,
                        "paypal",
                        "client_id",
                        "client id",
                        "client_secret",
                        "client secret"),
                near("braintree-key", HEX, 32, 32, "braintree"),
                near("twilio-auth-token", HEX, 32, 32, "twilio"),
                near("cloudflare-token", URL_SAFE, 37, 40, "cloudflare", "cf_api", "x-auth-key"),
                near("discord-token", URL_SAFE, 24, 40, "discord"),
                near("datadog-key", HEX, 32, 40, "datadog", "dd_api"),
                near("algolia-key", HEX, 32, 32, "algolia"),
                near("mailjet-key", HEX, 32, 32, "mailjet"),
                near("postmark-token", URL_SAFE, 36, 36, "postmark"),
                near("recaptcha-secret", URL_SAFE, 40, 40, "recaptcha"),
                near("klarna-credential", ALNUM, 16, 60, "klarna"),
                near("dhl-key", ALNUM, 32, 32, "dhl"),
                near("heroku-key", URL_SAFE, 36, 36, "heroku"),
                near("azure-storage-key", BASE64, 86, 88, "accountkey"),
                near("mollie-named-key", LOWER_ALNUM, 30, 40, "mollie"),
                Detector.labelled(
                        "api-key",
                        SecretKind.PROVIDER_KEY,
                        new AssignmentFinder(SecretValue.OPAQUE),
                        "api_key",
                        "apikey",
                        "api-key",
                        "api key",
                        "api-schl",
                        "api schl",
                        "clé api",
                        "cle api",
                        "clé d'api",
                        "clave api",
                        "clave de api",
                        "clave de la api",
                        "chiave api",
                        "access_key",
                        "access key",
                        "accesskey",
                        "api_secret",
                        "apisecret",
                        "api secret"));
    }

    static Detector near(String id, Alphabet alphabet, int atLeast, int atMost, String... names) {
        return Detector.named(id, SecretKind.PROVIDER_KEY, new NearFinder(alphabet, atLeast, atMost), names);
    }
}
