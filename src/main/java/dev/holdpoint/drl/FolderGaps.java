package dev.holdpoint.drl;

import dev.holdpoint.register.PolicyDigests;
import dev.holdpoint.register.RuleProblem;
import dev.holdpoint.register.RulesException;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.verdict.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** What lies in a folder of rules and would not be used, though it looks as if it were. */
final class FolderGaps {
    /** A policy's own: rules cite what the one names, and what the other says is proved of them. */
    private static final Set<String> OWN = Set.of("register.yaml", "properties.yaml");

    private static final int DEPTH = 8;

    private final Path folder;
    private final List<RuleProblem> gaps = new ArrayList<>();

    private FolderGaps(Path folder) {
        this.folder = folder;
    }

    static List<RuleProblem> of(Path folder) {
        FolderGaps found = new FolderGaps(folder);
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            files.filter(file -> !Files.isDirectory(file)).sorted().forEach(found::ruleFile);
            found.files();
        } catch (IOException e) {
            throw RulesException.of(folder.toString(), "the folder cannot be read");
        }
        return found.gaps;
    }

    private void ruleFile(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).contains(".drl")) {
            return;
        }
        if (!folder.equals(file.getParent())) {
            add(file, "rule files lie in the folder itself; this one is not read");
        } else if (Stream.of(Decision.values()).noneMatch(decision -> name.equals(decision.wireName() + ".drl"))) {
            add(file, "a rule file is called as its decision is, such as close.drl");
        }
    }

    /** What else belongs to a policy is used as this release has it, whatever lies here. */
    private void files() throws IOException {
        SortedMap<String, String> ours = PolicyDigests.standard().files();
        for (Map.Entry<String, String> file : ours.entrySet()) {
            Path here = folder.resolve(file.getKey());
            boolean other = !file.getKey().endsWith(".drl") && !OWN.contains(file.getKey());
            if (other
                    && Files.isRegularFile(here)
                    && !Digests.of(Files.readAllBytes(here)).endsWith(file.getValue())) {
                add(here, "not that of this release, which is the one that is used");
            }
        }
    }

    private void add(Path file, String message) {
        gaps.add(new RuleProblem(file.toString(), 0, message));
    }
}
