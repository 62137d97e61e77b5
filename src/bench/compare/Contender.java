import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Something that can answer which of a dozen clauses a situation, given as JSON, breaks. Called as {@code CLASS cold FILE}
 * (the first line), {@code CLASS batch FILE OUT} or {@code CLASS warm FILE SECONDS}, which prints checks a second.
 */
public interface Contender {
    ObjectMapper JSON = new ObjectMapper();

    /** Clause and status, sorted: {@code AC-3:failed BU-1:unknown}. */
    String answer(String situation) throws Exception;

    /** The dozen: clause, path, wanted value, where {@code *} is any. */
    static List<String[]> clauses() throws Exception {
        return List.of(JSON.readValue(Path.of(System.getProperty("clauses")).toFile(), String[][].class));
    }

    /** The facts that the clauses are about, flat by clause; those that are not known are left out. */
    static Map<String, String> facts(JsonNode root, List<String[]> clauses) {
        Map<String, String> facts = new TreeMap<>();
        for (String[] clause : clauses) {
            JsonNode node = root;
            for (String name : clause[1].split("\\.")) {
                node = node.path(name);
            }
            if (node.isTextual() && !(node.textValue().equals("unknown") && !clause[2].equals("*"))) {
                facts.put(clause[0], node.textValue());
            }
        }
        return facts;
    }

    static void run(Contender contender, String... arguments) throws Exception {
        List<String> lines = Files.readAllLines(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "cold" -> System.out.println(contender.answer(lines.get(0)));
            case "batch" -> batch(contender, lines, Path.of(arguments[2]));
            default -> System.out.println(warm(contender, lines, Double.parseDouble(arguments[2])));
        }
    }

    private static void batch(Contender contender, List<String> lines, Path out) throws Exception {
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            for (String line : lines) {
                writer.write(contender.answer(line));
                writer.write('\n');
            }
        }
    }

    /** The second half counts: by then the compiler has done its work. */
    private static long warm(Contender contender, List<String> lines, double seconds) throws Exception {
        long checks = 0;
        long begun = 0;
        long start = System.nanoTime();
        for (int i = 0; System.nanoTime() - start < seconds * 1e9; i++) {
            if (begun == 0 && System.nanoTime() - start > seconds * 0.5e9) {
                begun = System.nanoTime();
                checks = 0;
            }
            contender.answer(lines.get(i % lines.size()));
            checks++;
        }
        return Math.round(checks / ((System.nanoTime() - begun) / 1e9));
    }

    /** The dozen's names. */
    static Set<String> names() throws Exception {
        Set<String> names = new HashSet<>();
        for (String[] clause : clauses()) {
            names.add(clause[0]);
        }
        return names;
    }

    static String sorted(Iterable<String> findings) {
        TreeSet<String> sorted = new TreeSet<>();
        findings.forEach(sorted::add);
        return String.join(" ", new ArrayList<>(sorted));
    }
}
