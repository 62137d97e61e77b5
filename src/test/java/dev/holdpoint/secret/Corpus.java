package dev.holdpoint.secret;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts as people paste them into tickets, made from parts. {@code incidents.txt} marks each secret as {@code <<K:…>>}, K being P for a
 * provider's key, C credential, M payment data, D customer detail, L raw log; {@code benign.txt} holds none. Every part stands in texts
 * of several shapes. Every third part is held out: nothing was adjusted to it.
 */
final class Corpus {
    private static final List<String> SHAPES = List.of(
            "%s",
            "Hi team,\n\n%s\n\nThanks,\nthe shop",
            "Ticket 48213\nShop: kestrel-cycles\nPriority: high\n\nWhat happened:\n%s\n\nWhat we expected: no error.",
            "> On Tuesday you wrote:\n> please send details\n\n%s\n",
            "```\n%s\n```\nThat is all we have, plugin 3.4.1 on WordPress 6.5.2.",
            "Guten Tag,\nseit dem Update auf 3.4.1 geht es nicht mehr.\n\n%s\n\nViele Grüße",
            "Bonjour, depuis la mise à jour 3.4.1 :\n%s\nMerci d'avance",
            "Hola, desde la actualización 3.4.1 tenemos esto:\n%s\nGracias",
            "[10:42] agent: can you paste it here?\n[10:43] shop: sure\n%s\n[10:44] agent: thanks");

    private Corpus() {}

    /** A text with the secrets that it holds. */
    record Incident(String text, List<Labelled> secrets) {}

    record Labelled(SecretKind kind, int start, int end) {}

    static List<Incident> incidents(boolean heldOut) {
        List<Incident> texts = new ArrayList<>();
        for (String text : texts("incidents.txt", heldOut)) {
            texts.add(labelled(text));
        }
        return texts;
    }

    static List<String> benign(boolean heldOut) {
        return texts("benign.txt", heldOut);
    }

    private static List<String> texts(String file, boolean heldOut) {
        List<String> parts = parts(file);
        List<String> texts = new ArrayList<>();
        Random random = new Random(42);
        for (int i = 0; i < parts.size(); i++) {
            String plain = new Fill(1000 + i).fill(parts.get(i));
            String shaped = SHAPES.get(1 + random.nextInt(SHAPES.size() - 1))
                    .replace("%s", new Fill(2000 + i).fill(parts.get(i)));
            if ((i % 3 == 2) == heldOut) {
                texts.add(plain);
                texts.add(shaped);
            }
        }
        return texts;
    }

    private static List<String> parts(String file) {
        try (InputStream in = Corpus.class.getResourceAsStream(file)) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n---\n", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Incident labelled(String marked) {
        StringBuilder text = new StringBuilder();
        List<Labelled> secrets = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf("<<"); open >= 0; open = marked.indexOf("<<", at)) {
            int close = marked.indexOf(">>", open);
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, open + 4, close);
            secrets.add(new Labelled(kind(marked.charAt(open + 2)), start, text.length()));
            at = close + 2;
        }
        return new Incident(text.append(marked, at, marked.length()).toString(), List.copyOf(secrets));
    }

    private static SecretKind kind(char letter) {
        return switch (letter) {
            case 'P' -> SecretKind.PROVIDER_KEY;
            case 'C' -> SecretKind.CREDENTIAL;
            case 'M' -> SecretKind.PAYMENT_DATA;
            case 'D' -> SecretKind.CUSTOMER_DETAIL;
            default -> SecretKind.RAW_LOG;
        };
    }
}
