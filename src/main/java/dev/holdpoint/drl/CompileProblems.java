package dev.holdpoint.drl;

import dev.holdpoint.register.RuleCatalogue;
import dev.holdpoint.register.RuleFile;
import dev.holdpoint.register.RuleFiles;
import dev.holdpoint.register.RuleProblem;
import dev.holdpoint.register.RuleText;
import java.util.List;
import org.kie.api.builder.Message;

/** Finds the place that a message of the compiler is about: it often names none. */
final class CompileProblems {
    private CompileProblems() {}

    static RuleProblem of(Message message, RuleFiles files, RuleCatalogue rules) {
        String text = String.valueOf(message.getText());
        String said = "does not compile: " + Shortened.of(text);
        for (RuleText rule : rules.rules()) {
            if (text.contains(rule.id() + " ")) {
                return new RuleProblem(rule.path(), line(rule, text), said);
            }
        }
        String path = String.valueOf(message.getPath());
        for (RuleFile file : files.files()) {
            if (path.endsWith("/" + file.name())) {
                return new RuleProblem(file.path(), Math.max(1, message.getLine()), said);
            }
        }
        return new RuleProblem(files.files().get(0).path(), 0, said);
    }

    /** The condition whose text the message quotes, else the rule. */
    private static int line(RuleText rule, String text) {
        List<RuleText.Condition> conditions = rule.conditions();
        for (RuleText.Condition condition : conditions) {
            if (text.contains(condition.text())) {
                return condition.line();
            }
        }
        return rule.line();
    }
}
