package dev.holdpoint.drl;

import dev.holdpoint.register.FixtureIndex;
import dev.holdpoint.register.PolicyDigests;
import dev.holdpoint.register.Register;
import dev.holdpoint.register.RegisterGaps;
import dev.holdpoint.register.RegisterReader;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleCatalogue;
import dev.holdpoint.register.RuleFiles;
import dev.holdpoint.register.RuleProblem;
import dev.holdpoint.register.RulesException;
import dev.holdpoint.verdict.HoldpointVersion;
import dev.holdpoint.verdict.PolicyId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A policy that somebody wants to look at or to run: its rule files, and what its register says of them.
 *
 * @param files the rule files
 * @param book register, rules and fixtures
 * @param digests of these files, and of those of this release that go with them
 * @param gaps what keeps it from being the whole policy: none, or it is not to be gone by but to try rules
 */
public record Policies(RuleFiles files, RuleBook book, PolicyDigests digests, List<RuleProblem> gaps) {
    private static final String REGISTER = "register.yaml";

    /** A policy that nothing is missing from. */
    public Policies(RuleFiles files, RuleBook book, PolicyDigests digests) {
        this(files, book, digests, List.of());
    }

    /** The policy of this release. */
    public static Policies standard() {
        RuleFiles files = RuleFiles.standard();
        RuleBook book = new RuleBook(Register.standard(), RuleCatalogue.standard(), FixtureIndex.standard());
        return new Policies(files, book, PolicyDigests.standard(), List.of());
    }

    /**
     * The policy in a folder: {@code *.drl}, {@code register.yaml} (ours where there is none), and fixtures in
     * {@code fixtures/rules}, within the folder or beside it.
     *
     * @throws RulesException if it cannot be read or is not in the subset
     */
    public static Policies read(Path folder) {
        RuleFiles files = RuleFiles.read(folder);
        Optional<String> register = register(folder);
        RuleBook book = book(
                files,
                register.map(text ->
                                RegisterReader.read(folder.resolve(REGISTER).toString(), text))
                        .orElseGet(Register::standard),
                FixtureIndex.read(fixtures(folder)));
        List<RuleProblem> gaps = new ArrayList<>(FolderGaps.of(folder));
        gaps.addAll(RegisterGaps.between(book.register(), book.rules()));
        if (register.isPresent()) {
            gaps.addAll(RegisterGaps.lacking(Register.standard(), book.rules()));
        }
        return new Policies(files, book, PolicyDigests.of(files, register), List.copyOf(gaps));
    }

    /** As verdicts name it: the rules of this release are that, wherever they lie. */
    public PolicyId id() {
        PolicyId.Rules rules =
                digests.equals(PolicyDigests.standard()) ? PolicyId.Rules.STANDARD : PolicyId.Rules.OUTSIDE;
        return new PolicyId(HoldpointVersion.get(), gaps.isEmpty() ? rules : PolicyId.Rules.PARTIAL, digests::digest);
    }

    /** The same. @throws RulesException with all that is missing, if it is not the whole policy */
    public Policies whole() {
        if (!gaps.isEmpty()) {
            List<RuleProblem> told = new ArrayList<>(gaps);
            told.add(new RuleProblem(
                    book.register().path(),
                    0,
                    "not the whole policy; --partial tries it all the same, and opens no gate"));
            throw new RulesException(told);
        }
        return this;
    }

    /** Where the fixtures of a rule folder lie. */
    public static Path fixtures(Path folder) {
        Path within = folder.resolve("fixtures").resolve("rules");
        return Files.isDirectory(within)
                ? within
                : folder.toAbsolutePath().normalize().resolveSibling("fixtures").resolve("rules");
    }

    private static RuleBook book(RuleFiles files, Register register, FixtureIndex fixtures) {
        return new RuleBook(register, SubsetCheck.rules(files, register.ids()), fixtures);
    }

    private static Optional<String> register(Path folder) {
        Path file = folder.resolve(REGISTER);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            boolean inFolder = folder.toRealPath().equals(file.toRealPath().getParent());
            if (!inFolder || !Files.isRegularFile(file) || Files.size(file) > RuleFiles.SIZE_LIMIT) {
                throw RulesException.of(file.toString(), "not a file of this folder, or too large");
            }
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw RulesException.of(file.toString(), "cannot be read");
        }
    }
}
