package dev.holdpoint.report.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.register.FixtureIndex;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What auditors are shown is whole, and says the same on the page and in Markdown. */
class RulebookTest {
    private static final RuleBook BOOK = Policies.standard().book();
    private static final List<RuleText> RULES = BOOK.rules().rules();
    private static final List<Holding> PROPERTIES = Holding.read("""
            properties:
              - name: notes
                says: >-
                  Start never opens while the notes are unread.
                clauses: [BU-1]
                never: {start: open, release.notesRead: {not: yes}}
              - {name: other, says: Nothing else.}
            """);
    private static final Rulebook POLICY =
            new Rulebook("1.0.0", "sha256:0", BOOK, List.of(), PROPERTIES, "packets: {}\n", Optional.empty());

    private static final Shown SHOWN = new Shown(
            "3 properties: 1 proved, 1 broken, 1 undecided",
            "every situation with at most 3 categories",
            List.of(
                    new Shown.Answer(PROPERTIES.get(0), "proved", Optional.empty()),
                    new Shown.Answer(
                            PROPERTIES.get(1),
                            "broken",
                            Optional.of(new Shown.Example(
                                    "Not so here (1 fact, none with fewer):",
                                    "situation: 1\nupdate:\n  state: planned\n",
                                    List.of("start.notes-read does not fire")))),
                    new Shown.Answer(
                            new Holding("AC-2.close", "Close waits for it.", List.of(Clause.of("AC-2"))),
                            "undecided",
                            Optional.empty())));

    @Test
    void itSaysOfEachPropertyWhatWasProvedOverWhichSituationsOrWhereItIsNotSo() {
        Rulebook proved = POLICY.with(SHOWN);
        List<String> said = List.of(
                "3 properties: 1 proved, 1 broken, 1 undecided. Looked at: every situation with at most 3 categories.",
                "proved Start never opens while the notes are unread.",
                "broken Nothing else.",
                "Not so here (1 fact, none with fewer):",
                "situation: 1 update: state: planned",
                "start.notes-read does not fire",
                "undecided Close waits for it.");
        assertThat(words(RulebookHtml.of(proved).replaceAll("(?s)^.*id=\"properties\"", " ")))
                .containsSubsequence(said);
        assertThat(words(RulebookMarkdown.of(proved)).replaceAll("^.*What is to hold", " "))
                .containsSubsequence(said);
        assertThat(RulebookHtml.of(proved)).contains("while the notes are unread.</a> (proved)");
    }

    @Test
    void whatTheBuildKeepsIsShownOfTheSameRulesAlone() {
        String kept = KeptProofs.text(SHOWN, "sha256:0");
        assertThat(KeptProofs.read(kept, "sha256:0")).contains(SHOWN);
        assertThat(KeptProofs.read(kept, "sha256:1")).isEmpty();
    }

    private static String words(String text) {
        return text.replaceAll("<[^>]+>|[`#*\\s]+", " ")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replaceAll("\\s+", " ");
    }

    @Test
    void everyRuleSaysWhatItDoes() {
        assertThat(RULES)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(InWords.does(BOOK.register(), rule))
                        .as(rule.id())
                        .isNotEmpty()
                        .doesNotContain("{", "}"));
    }

    @Test
    void everythingThatRulesWorkOutIsInTheGlossary() {
        Set<String> worked = new TreeSet<>();
        for (RuleText rule : RULES) {
            for (String kind : Looks.kinds(rule)) {
                if (Looks.group(kind).equals("worked out")) {
                    worked.add(kind);
                }
            }
        }
        assertThat(worked).isNotEmpty().isSubsetOf(BOOK.register().glossary().keySet());
    }

    @Test
    void factsAreReadOffTheConditions() {
        assertThat(BOOK.rules().find("start.notes-read").map(Looks::facts)).hasValue(Set.of("release.notesRead"));
        assertThat(BOOK.rules().find("pause.window-open").map(Looks::facts))
                .hasValue(Set.of(
                        "update.closedAt",
                        "update.state",
                        "update.production.diagnostics",
                        "incident",
                        "incident.productionImpact"));
    }

    @Test
    void markdownHasAllThatThePageHas() {
        String page = words(RulebookHtml.of(POLICY).replaceAll("<wbr/>", ""));
        String markdown = words(RulebookMarkdown.of(POLICY));
        for (RuleText rule : RULES) {
            String id = rule.id();
            for (String part : List.of(
                    id, Phrases.sentence(rule.rule().sentence()), InWords.does(BOOK.register(), rule), rule.place())) {
                assertThat(page).as(id).contains(words(part).strip());
                assertThat(markdown).as(id).contains(words(part).strip());
            }
            for (FixtureIndex.Fixture fixture : BOOK.fixtures().of(rule)) {
                assertThat(page).as(id).contains(words(fixture.about()).strip());
                assertThat(markdown).as(id).contains(words(fixture.about()).strip());
            }
        }
        for (String document : List.of(page, markdown)) {
            assertThat(document.split("Start never opens while the notes are unread.", -1))
                    .as("beside the rules of its clause, and by itself")
                    .hasSize(2 + BOOK.rules().citing(Clause.of("BU-1")).size());
            BOOK.register()
                    .clauses()
                    .forEach(entry ->
                            assertThat(document).contains(words(entry.asks()).strip(), entry.section()));
            BOOK.register().readings().forEach(reading -> assertThat(document).contains(words(reading.text())));
            BOOK.register()
                    .glossary()
                    .values()
                    .forEach(meaning -> assertThat(document)
                            .contains(words(Phrases.sentence(meaning)).strip()));
        }
    }
}
