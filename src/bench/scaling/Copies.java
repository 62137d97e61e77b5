import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies of rules under new names. */
final class Copies {
    private Copies() {}

    /** Writes the rules of a folder to another, those that conclude a finding so many times. Returns how many rules there are. */
    static int write(Path from, Path to, int copies) throws IOException {
        int rules = 0;
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : (Iterable<Path>) files.filter(name -> name.toString().endsWith(".drl"))::iterator) {
                List<String> blocks = List.of(Files.readString(file).split("(?=\nrule \")"));
                StringBuilder all = new StringBuilder(String.join("", blocks));
                for (int copy = 2; copy <= copies; copy++) {
                    for (String block : blocks) {
                        if (block.contains("insert( Findings.") && !block.contains("Findings.notApplicable")) {
                            all.append(block.replaceFirst("rule \"(\\S+) ", "rule \"$1-" + copy + " "));
                        }
                    }
                }
                Files.writeString(to.resolve(file.getFileName()), all);
                rules += all.toString().split("\nrule \"", -1).length - 1;
            }
        }
        return rules;
    }
}
