package dev.holdpoint.audit;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that appends to a log again and again, and says the hash of each record once that is safe. */
final class Appender {
    private Appender() {}

    public static void main(String[] arguments) throws IOException {
        VerdictLog log = VerdictLog.in(Path.of(arguments[0]));
        int most = Integer.parseInt(arguments[1]);
        Verdict verdict =
                PolicyChecker.standard().check(Situation.builder().id("x").build());
        OutputStream out = System.out;
        for (int i = 0; i < most; i++) {
            String hash = log.append(verdict).record().hash();
            out.write((hash + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    /** Starts one, which says what it has to say into a file: a pipe would be lost with the process. */
    static Process start(Path log, int most, Path said) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Appender.class.getName(),
                log.toString(),
                Integer.toString(most)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile())
                .start();
    }

    /** The hashes that a process said, complete lines only. */
    static List<String> said(Path said) throws IOException {
        String all = Files.readString(said);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }
}
