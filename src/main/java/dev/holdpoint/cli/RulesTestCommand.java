package dev.holdpoint.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdpoint.ChangingRules;
import dev.holdpoint.PolicyChecker;
import dev.holdpoint.drl.Policies;
import dev.holdpoint.fixture.FixtureRun;
import dev.holdpoint.fixture.StoryRun;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.register.RulesException;
import dev.holdpoint.text.Count;
import dev.holdpoint.text.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "test",
        description =
                "Tests a folder of rules: the subset of DRL, the register, the fixtures of every rule with all that it concludes, and the stories.",
        exitCodeList = {
            "0:no gap",
            "1:a fixture or a story that comes out otherwise, a rule without fixtures, a clause that decides nothing",
            "2:the rules cannot be used, or the call is wrong",
            "3:the checker itself failed"
        })
final class RulesTestCommand extends TerminalCommand {
    @Parameters(
            paramLabel = "DIR",
            description = "*.drl and register.yaml; fixtures/rules and fixtures/situations, within it or beside it")
    private String folder = "";

    @Option(names = "--quiet", description = "only the gaps and the sum")
    private boolean quiet;

    @Option(
            names = "--watch",
            description =
                    "test again whenever a rule, the register, a fixture or a story is saved; compiles what changed")
    private boolean watch;

    @Mixin
    private AnswerOption answer = new AnswerOption();

    @Override
    public Integer call() {
        Path path = Arguments.path(folder);
        ChangingRules rules = ChangingRules.in(path);
        return watch && Files.isDirectory(path) ? watching(path, rules) : test(path, rules);
    }

    /** Tests them, and again whenever something is saved, until somebody stops it. */
    private int watching(Path path, ChangingRules rules) {
        Path fixtures = Policies.fixtures(path);
        try (Saves saves = new Saves()) {
            int last;
            boolean saved = false;
            do {
                saves.below(path);
                saves.below(fixtures);
                saves.below(fixtures.resolveSibling("situations"));
                if (saved) {
                    terminal.clear();
                }
                last = again(path, rules);
                saved = saves.await();
            } while (saved);
            return last;
        }
    }

    /** Rules that cannot be used now can be after the next save. */
    private int again(Path path, ChangingRules rules) {
        try {
            return test(path, rules);
        } catch (RulesException e) {
            return Main.failed(terminal, e, answer.isJson());
        }
    }

    private int test(Path path, ChangingRules rules) {
        Policies policy = Policies.read(path);
        RuleBook book = policy.book();
        PolicyChecker checker = rules.checker();
        List<String> gaps = new ArrayList<>();
        policy.gaps().forEach(gap -> gaps.add(gap.toString()));
        FixtureRun run = FixtureRun.of(book, checker, Policies.fixtures(path));
        gaps.addAll(run.gaps());
        gaps.addAll(stories(checker, path));
        terminal.out(answer.isJson() ? json(book, run, gaps) : report(book, run, gaps));
        return gaps.isEmpty() ? ExitCode.OPEN : ExitCode.BLOCKED;
    }

    private static List<String> stories(PolicyChecker checker, Path folder) {
        try {
            return StoryRun.gaps(checker, Policies.fixtures(folder).resolveSibling("situations"));
        } catch (IOException e) {
            throw new CallException("the folder of stories cannot be read");
        }
    }

    private String report(RuleBook book, FixtureRun run, List<String> gaps) {
        List<RuleText> rules = book.rules().rules();
        List<String> lines = new ArrayList<>();
        if (!quiet) {
            rules.forEach(rule -> lines.add("  " + rule.id() + ": "
                    + book.fixtures().of(rule).size() + " fixtures; fired in " + run.fired(rule) + " of all"));
        }
        lines.addAll(gaps);
        long covered = rules.stream().filter(rule -> run.fired(rule) > 0).count();
        lines.add(book.fixtures().fixtures().size() + " fixtures; " + covered + " of " + rules.size() + " rules fired; "
                + Count.of(gaps.size(), "gap"));
        return String.join("\n", lines) + "\n";
    }

    private static String json(RuleBook book, FixtureRun run, List<String> gaps) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("rulesTest", 1).put("fixtures", book.fixtures().fixtures().size());
        ArrayNode rules = json.putArray("rules");
        for (RuleText rule : book.rules().rules()) {
            rules.addObject()
                    .put("rule", rule.id())
                    .put("fixtures", book.fixtures().of(rule).size())
                    .put("fired", run.fired(rule));
        }
        gaps.forEach(json.putArray("gaps")::add);
        return Json.indented(json);
    }
}
