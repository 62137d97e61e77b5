package dev.holdpoint.register;

import dev.holdpoint.text.NotWholeException;
import dev.holdpoint.text.Shipped;
import dev.holdpoint.text.WholeFile;
import dev.holdpoint.verdict.Decision;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rule files of a policy, read once: what is checked is what is compiled and what goes into the digest.
 *
 * @param files in the order of the decisions, then by name
 */
public record RuleFiles(List<RuleFile> files) {
    /** The largest rule file; ours have some 15 KiB. */
    public static final int SIZE_LIMIT = 256 << 10;

    private static final int FILE_LIMIT = 64;
    /** One for each decision. */
    private static final List<String> OURS = Stream.of(Decision.values())
            .map(decision -> decision.wireName() + ".drl")
            .toList();

    /** The rule files of this release. */
    public static RuleFiles standard() {
        return new RuleFiles(OURS.stream()
                .map(name -> RuleFile.of(name, Shipped.rules(name)))
                .toList());
    }

    /**
     * The rule files of a folder: every {@code *.drl} that lies in it.
     *
     * @throws RulesException if there is none, or one cannot be read or lies elsewhere
     */
    public static RuleFiles read(Path folder) {
        List<RuleProblem> problems = new ArrayList<>();
        List<RuleFile> files = new ArrayList<>();
        for (Path file : list(folder)) {
            try {
                files.add(read(folder, file));
            } catch (RulesException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new RulesException(problems);
        }
        files.sort(Comparator.comparingInt(RuleFiles::rank).thenComparing(RuleFile::name));
        return new RuleFiles(List.copyOf(files));
    }

    private static int rank(RuleFile file) {
        int rank = OURS.indexOf(file.name());
        return rank < 0 ? OURS.size() : rank;
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw RulesException.of(folder.toString(), "there is no such folder");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(file -> RuleFile.isRuleFile(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw RulesException.of(folder.toString(), "there is no rule file (*.drl) in this folder");
            }
            if (files.size() > FILE_LIMIT) {
                throw RulesException.of(folder.toString(), "there are more than " + FILE_LIMIT + " rule files");
            }
            return files;
        } catch (IOException e) {
            throw RulesException.of(folder.toString(), "the folder cannot be read");
        }
    }

    private static RuleFile read(Path folder, Path file) {
        String path = file.toString();
        try {
            if (!folder.toRealPath().equals(file.toRealPath().getParent())) {
                throw RulesException.of(path, "a link out of the folder; rule files have to lie in it");
            }
            byte[] bytes = WholeFile.read(file, SIZE_LIMIT);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new RuleFile(path, String.valueOf(file.getFileName()), text);
        } catch (NotWholeException e) {
            boolean large = e.why() == NotWholeException.Why.TOO_LARGE;
            throw RulesException.of(path, large ? "larger than " + (SIZE_LIMIT >> 10) + " KiB" : "not a file");
        } catch (CharacterCodingException e) {
            throw RulesException.of(path, "not UTF-8");
        } catch (IOException e) {
            throw RulesException.of(path, "cannot be read");
        }
    }
}
