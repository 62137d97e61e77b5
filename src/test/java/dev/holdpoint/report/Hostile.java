package dev.holdpoint.report;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.AutomationState;
import dev.holdpoint.situation.ProductionImpact;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.UpdateState;
import java.util.List;

/** Texts that try to be more than text, and verdicts in which they stand in every field that takes a text. */
final class Hostile {
    /** What a harmless text looks like; every document about a hostile one has to be built as the one about it is. */
    static final String HARMLESS = "harmless";

    private static final PolicyChecker CHECKER = PolicyChecker.standard();

    private Hostile() {}

    static List<String> texts() {
        return List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style></title></pre></code>",
                "<!-- -->",
                "&lt;b&gt;&amp;&#60;",
                "]]>",
                "<![CDATA[x]]>",
                "<?xml version=\"1.0\"?>",
                "a\n::error::b",
                "::error file=x::b",
                "a\r\n##[error]b",
                "%0A::error::b",
                "::stop-commands::x",
                "@everyone",
                "me@sophmate",
                "#1 org/repo#2 GH-3 JIRA-4",
                "0123456789abcdef0123456789abcdef01234567",
                "[x](https://evil.example)",
                "![x](https://evil.example/x.png)",
                "<https://evil.example>",
                "https://evil.example www.evil.example",
                "javascript:alert(1)",
                "`code` ``two`` ```three",
                "**bold** _it_ ~~gone~~",
                "# heading",
                "- item",
                "1. item",
                "> quote",
                "---",
                "| a | b |\n|---|---|",
                "a\n\n# heading\n\n```\n",
                "    indented",
                ":tada:",
                "$x^2$ {{0}} {0} ${user.name}",
                "\\",
                "trailing\\",
                "\u0000\u0001\u0008\u001b[31mred\u007f\u0085\u009b",
                "\u202etxt.exe\u2066\u2069\u200b\u200d\ufeff\u00ad\u061c\u2028\u2029",
                "\ud800 \udc00 \ufffe\uffff \udb40\udc41",
                "😀 e\u0301 \u05d0",
                " ");
    }

    static CheckedFile decided(String text) {
        return new CheckedFile.Decided(text, CHECKER.check(situation(text)));
    }

    static CheckedFile refused(String file) {
        try {
            SituationReader.standard().read("situation: 1\n\"a\\nb<b>\": x\nrelease: {majr: no}\n", file);
        } catch (SituationException e) {
            return new CheckedFile.Refused(file, e);
        }
        throw new AssertionError("nothing was wrong");
    }

    private static Situation situation(String text) {
        return Situation.builder()
                .id(text)
                .asOf("2026-04-29T10:15:00Z")
                .owner(owner -> owner.name(text))
                .environment(environment -> environment
                        .site(text)
                        .automation(text, one -> one.owner(text).risky(Answer.YES))
                        .automation(text + " 2", one -> one.state(AutomationState.PAUSED)))
                .update(update -> update.state(UpdateState.APPLIED)
                        .record(record -> record.owner(text)
                                .updatedAt("2026-04-30T10:15:00Z")
                                .backupLocation(text)
                                .restoreOwner(text)
                                .knownCaveats(text, text)))
                .incident(incident -> incident.affectedUser(text)
                        .affectedScreen(text)
                        .description(text)
                        .reproductionSteps(text)
                        .productionImpact(ProductionImpact.CONTINUING)
                        .affectedAutomation(text)
                        .evidence(evidence -> evidence.attachment(text, text)))
                .build();
    }
}
