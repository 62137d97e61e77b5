package dev.holdpoint.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Lists the files of the policy with their digests, as {@code sha256sum *} would in their folder. */
final class RuleDigests {
    private RuleDigests() {}

    static String of(Path folder) throws IOException {
        StringBuilder list = new StringBuilder();
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names = entries.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
            for (String name : names) {
                list.append(sha256(Files.readAllBytes(folder.resolve(name))))
                        .append("  ")
                        .append(name)
                        .append('\n');
            }
        }
        return list.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
