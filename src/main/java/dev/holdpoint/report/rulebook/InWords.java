package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.Register;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Phrases;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules and decisions in words, for those who read no rule files. The words themselves stand in the register. */
final class InWords {
    private static final Pattern CONCLUDED = Pattern.compile(
            "Findings\\.(?<finding>\\w+)\\(|PauseAction\\.(?<action>\\w+)|(?<derived>[A-Z]\\w+)(\\.\\w+)?\\(");
    private static final Pattern PARTY = Pattern.compile("Party\\.(\\w+)");

    private InWords() {}

    /** What a rule does: blocks, advises, asks, sends to, or works out. */
    static String does(Register register, RuleText rule) {
        Matcher concluded = CONCLUDED.matcher(rule.consequence());
        String said = "";
        while (concluded.find()) {
            String name = concluded.group("finding") != null ? concluded.group("finding") : concluded.group("action");
            String derived = concluded.group("derived");
            if (name != null) {
                said = register.conclusions().getOrDefault(name, said);
                said = rule.asksForUnknown() ? register.conclusions().getOrDefault(name + "OrUnknown", said) : said;
            } else if (said.isEmpty() && register.glossary().containsKey(derived)) {
                said = "works out " + derived + ": " + register.glossary().get(derived);
            }
        }
        String words = said.replace("{decisions}", decisions(held(rule))).replace("{party}", party(rule));
        return words.isEmpty() ? "" : Phrases.sentence(words);
    }

    /** What a rule can hold up; where it holds nothing up, all that it has a say in. */
    private static Collection<Decision> held(RuleText rule) {
        List<Decision> held = rule.rule().decisions().stream()
                .filter(decision -> decision.isGate() || decision == Decision.ROLLBACK)
                .toList();
        return held.isEmpty() ? rule.rule().decisions() : held;
    }

    private static String party(RuleText rule) {
        Matcher named = PARTY.matcher(rule.consequence());
        return named.find() ? Phrases.party(Party.valueOf(named.group(1))) : "the party that the facts name";
    }

    /** Decisions as a list in prose. */
    static String decisions(Collection<Decision> decisions) {
        List<String> names = new ArrayList<>(decisions.stream()
                .map(decision -> decision == Decision.ROLLBACK ? "the way back" : decision.wireName())
                .toList());
        String last = names.remove(names.size() - 1);
        return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
    }

    /** What a decision answers. */
    static String question(Decision decision) {
        return switch (decision) {
            case STAGING -> "Does the update have to be tried on staging first?";
            case PAUSE -> "Which automation is to be paused?";
            case START -> "May the update be made on production?";
            case CLOSE -> "May the update window close, and the shop return to normal use?";
            case RESUME -> "May paused work go on?";
            case HANDOFF -> "May the evidence of the incident be handed over?";
            case ESCALATION -> "Whom does the case go to?";
            case ROLLBACK -> "Is the way back to the version before open?";
        };
    }

    /** The rules that look at what rules work out under that name, or that work it out. */
    static List<RuleText> rulesOf(List<RuleText> rules, String term, boolean workedOut) {
        return rules.stream()
                .filter(rule -> workedOut
                        ? rule.adds(term)
                                || (term.equals("NotApplicable")
                                        && rule.consequence().contains(".notApplicable("))
                        : Looks.kinds(rule).contains(term))
                .toList();
    }

    /** What a fixture shows, as a sentence; its name where nobody has written one. */
    static String shows(dev.holdpoint.register.FixtureIndex.Fixture fixture) {
        return fixture.about().isEmpty() ? fixture.name() : fixture.about();
    }

    static String anchor(String fixture) {
        return "fixture-" + fixture.replaceAll("[^\\w.-]", "-").toLowerCase(Locale.ROOT);
    }
}
