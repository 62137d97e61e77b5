package dev.holdpoint.drl;

import dev.holdpoint.register.FixtureIndex;
import dev.holdpoint.register.PolicyDigests;
import dev.holdpoint.register.Register;
import dev.holdpoint.register.RegisterReader;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleFiles;
import dev.holdpoint.register.RulesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A policy that somebody wants to look at or to run: its rule files, and what its register says of them.
 *
 * @param files the rule files
 * @param book register, rules and fixtures
 * @param digests of these files, and of those of this release that go with them
 */
public record Policies(RuleFiles files, RuleBook book, PolicyDigests digests) {
    private static final String REGISTER = "register.yaml";

    /** The policy of this release. */
    public static Policies standard() {
        return of(RuleFiles.standard(), Register.standard(), FixtureIndex.standard(), PolicyDigests.standard());
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
        return of(
                files,
                register.map(text ->
                                RegisterReader.read(folder.resolve(REGISTER).toString(), text))
                        .orElseGet(Register::standard),
                FixtureIndex.read(fixtures(folder)),
                PolicyDigests.of(files, register));
    }

    /** Where the fixtures of a rule folder lie. */
    public static Path fixtures(Path folder) {
        Path within = folder.resolve("fixtures").resolve("rules");
        return Files.isDirectory(within)
                ? within
                : folder.toAbsolutePath().normalize().resolveSibling("fixtures").resolve("rules");
    }

    private static Policies of(RuleFiles files, Register register, FixtureIndex fixtures, PolicyDigests digests) {
        RuleBook book = new RuleBook(register, SubsetCheck.rules(files, register.ids()), fixtures);
        return new Policies(files, book, digests);
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
