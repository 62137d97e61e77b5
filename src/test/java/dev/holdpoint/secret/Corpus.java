package dev.holdpoint.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Texts as people paste them into tickets, made from parts. A part stands under {@code === kind number}. Those in {@code incidents/}
 * mark each secret as {@code <<K:…>>}, K being P for a provider's key, C credential, M payment data, D customer detail, A account, L raw
 * log; so do those in {@code planted/}; those in {@code benign/} and {@code ordinary/} hold none. Every part stands in texts of several shapes. About a third, told by a checksum of its
 * name, is held out: nothing is adjusted to it.
 */
final class Corpus {
    private static final List<String> SHAPES = List.of(
            "Hi team,\n\n%s\n\nThanks,\nthe shop",
            "Ticket 48213\nShop: kestrel-cycles\nPriority: high\n\nWhat happened:\n%s\n\nWhat we expected: no error.",
            "> On Tuesday you wrote:\n> please send details\n\n%s\n",
            "```\n%s\n```\nThat is all we have, plugin 3.4.1 on WordPress 6.5.2.",
            "Guten Tag,\nseit dem Update auf 3.4.1 geht es nicht mehr.\n\n%s\n\nViele Grüße",
            "Bonjour, depuis la mise à jour 3.4.1 :\n%s\nMerci d'avance",
            "Hola, desde la actualización 3.4.1 tenemos esto:\n%s\nGracias",
            "[10:42] agent: can you paste it here?\n[10:43] shop: sure\n%s\n[10:44] agent: thanks");

    private static final Pattern SECRET = Pattern.compile("<<([A-Z]):(.*?)>>", Pattern.DOTALL);

    private Corpus() {}

    /** A text with the secrets that it holds. */
    record Incident(String family, String text, List<Labelled> secrets) {}

    record Labelled(SecretKind kind, int start, int end) {}

    private record Part(String name, String text) {
        String family() {
            return name.substring(0, name.lastIndexOf(' '));
        }

        long sum() {
            CRC32 sum = new CRC32();
            sum.update(name.getBytes(StandardCharsets.UTF_8));
            return sum.getValue();
        }
    }

    static List<Incident> incidents(boolean heldOut) {
        return texts("incidents", heldOut);
    }

    /** By kind of secret; each part once, as it is. */
    static List<Incident> planted(boolean heldOut) {
        return parts("planted", heldOut).stream()
                .map(part -> labelled(part.family(), new Fill(part.sum()).fill(part.text())))
                .toList();
    }

    /** Code, logs, prose and data of every day. */
    static List<Incident> ordinary(boolean heldOut) {
        return texts("ordinary", heldOut);
    }

    private static List<Incident> texts(String folder, boolean heldOut) {
        List<Incident> incidents = new ArrayList<>();
        for (Part part : parts(folder, heldOut)) {
            for (String text : texts(part)) {
                incidents.add(labelled(part.family(), text));
            }
        }
        return incidents;
    }

    static List<Incident> benign(boolean heldOut) {
        return texts("benign", heldOut);
    }

    /** The part as it is, and within one of the shapes. */
    private static List<String> texts(Part part) {
        Random random = new Random(part.sum());
        String shape = SHAPES.get(random.nextInt(SHAPES.size()));
        return List.of(
                new Fill(random.nextLong()).fill(part.text()),
                shape.replace("%s", new Fill(random.nextLong()).fill(part.text())));
    }

    private static List<Part> parts(String folder, boolean heldOut) {
        List<Part> parts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/dev/holdpoint/secret", folder))) {
            for (Path file : files.sorted().toList()) {
                for (String part : ("\n" + Files.readString(file)).split("\n=== ", -1)) {
                    int end = part.indexOf('\n');
                    if (end > 0) {
                        parts.add(new Part(
                                part.substring(0, end), part.substring(end + 1).stripTrailing()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.removeIf(part -> (part.sum() % 3 == 0) != heldOut);
        return parts;
    }

    private static Incident labelled(String family, String marked) {
        StringBuilder text = new StringBuilder();
        List<Labelled> secrets = new ArrayList<>();
        Matcher secret = SECRET.matcher(marked);
        int at = 0;
        while (secret.find()) {
            text.append(marked, at, secret.start());
            int start = text.length();
            text.append(secret.group(2));
            secrets.add(new Labelled(kind(secret.group(1).charAt(0)), start, text.length()));
            at = secret.end();
        }
        return new Incident(family, text.append(marked, at, marked.length()).toString(), List.copyOf(secrets));
    }

    private static SecretKind kind(char letter) {
        return switch (letter) {
            case 'P' -> SecretKind.PROVIDER_KEY;
            case 'C' -> SecretKind.CREDENTIAL;
            case 'M' -> SecretKind.PAYMENT_DATA;
            case 'D' -> SecretKind.CUSTOMER_DETAIL;
            case 'A' -> SecretKind.ACCOUNT;
            default -> SecretKind.RAW_LOG;
        };
    }
}
