package dev.holdpoint.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdpoint.audit.RecordedVerdict;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.text.Json;
import dev.holdpoint.verdict.Verdict;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = "Derives a verdict anew and compares it with one that was kept, byte for byte.",
        exitCodeList = {
            "0:they are the same",
            "1:they differ",
            "2:the input or the call is wrong",
            "3:the checker itself failed"
        })
final class VerifyCommand extends TerminalCommand {
    @Parameters(index = "0", paramLabel = "VERDICT.json", description = "what check --format json printed")
    private String recorded = "";

    @Parameters(
            index = "1",
            paramLabel = "SITUATION",
            description = "the situation that it is about; - for standard input")
    private String situation = "";

    @Mixin
    private AnswerOption answer = new AnswerOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Override
    public Integer call() {
        RecordedVerdict kept = RecordedVerdict.read(Arguments.path(recorded));
        Verdict verdict = rules.checker(terminal).check(Arguments.situation(situation, terminal.in()));
        List<String> differences = kept.differences(JsonReport.of(verdict), JsonReport.line(verdict));
        terminal.out(answer.isJson() ? json(verdict, differences) : text(differences));
        return differences.isEmpty() ? ExitCode.OPEN : ExitCode.BLOCKED;
    }

    private String text(List<String> differences) {
        if (differences.isEmpty()) {
            return recorded + ": the same verdict, byte for byte\n";
        }
        StringBuilder out = new StringBuilder(recorded + ": not what these rules say of " + situation + "\n");
        differences.forEach(difference -> out.append("  ").append(difference).append('\n'));
        return out.toString();
    }

    private String json(Verdict verdict, List<String> differences) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("verification", 1).put("verdict", SafeText.of(recorded)).put("situation", SafeText.of(situation));
        json.put("policy", verdict.policy().digest()).put("same", differences.isEmpty());
        differences.forEach(json.putArray("differences")::add);
        return Json.indented(json);
    }
}
