package dev.holdpoint.properties;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.generate.Edits;
import dev.holdpoint.generate.Secrets;
import dev.holdpoint.generate.Secrets.Secret;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.packet.HandoffPacket;
import dev.holdpoint.packet.PacketGroup;
import dev.holdpoint.report.FullReport;
import dev.holdpoint.report.Ink;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.report.TextReport;
import dev.holdpoint.secret.Scanner;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What must not leave does not, whatever the situation. */
class PacketPropertiesTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();

    @Test
    void no_planted_secret_is_in_any_packet_or_report() {
        Situations situations = new Situations(ForAll.SEED).incidents(1);
        Secrets secrets = new Secrets(ForAll.SEED);
        for (int i = 0; i < ForAll.count(400); i++) {
            Situation situation = situations.next();
            List<Secret> planted = new ArrayList<>();
            for (int left = 1 + i % 4; left > 0; left--) {
                Secret secret = secrets.next();
                planted.add(secret);
                situation = situations
                        .plant(situation, left % 2 == 0 ? secret.text() : "see " + secret.text() + " there")
                        .situation();
            }
            for (String text : everything(CHECKER.check(situation))) {
                for (Secret secret : planted) {
                    if (text.contains(secret.core())) {
                        Assertions.fail("seed " + ForAll.SEED + ", situation " + i + ": a secret in\n" + text);
                    }
                }
            }
        }
    }

    @Test
    void a_version_is_a_text_too() {
        Situation situation = new Situations(1).incidents(1).next();
        String token = "gh" + "p_" + "aB3dE".repeat(7) + "7";
        Verdict verdict = CHECKER.check(Edits.with(
                Edits.with(situation, "release.version", "3-" + token), "environment.sophmateVersion", "4-" + token));
        Assertions.assertThat(everything(verdict)).noneMatch(text -> text.contains(token));
    }

    private static List<String> everything(Verdict verdict) {
        List<String> texts = new ArrayList<>();
        texts.add(TextReport.of(verdict, Decision.HANDOFF, 80, Ink.PLAIN));
        texts.add(FullReport.of(verdict, Decision.HANDOFF, Ink.PLAIN));
        texts.add(JsonReport.of(verdict));
        for (Party party : Party.values()) {
            HandoffPacket.draft(verdict, party).files().forEach((name, text) -> {
                texts.add(name);
                texts.add(text);
                Assertions.assertThat(Scanner.standard().scan(text)).isEmpty();
            });
        }
        return texts;
    }

    @Test
    void no_text_outside_the_partys_list_is_in_its_packet() {
        Map<Party, Set<String>> lists = lists();
        Situations situations = new Situations(ForAll.SEED + 1).incidents(1).unknown(0.1);
        for (int i = 0; i < ForAll.count(150); i++) {
            Situation situation = situations.next();
            Map<String, String> canaries = new LinkedHashMap<>();
            for (String path : Situations.texts(situation)) {
                String canary = canary(canaries.size());
                canaries.put(path, canary);
                situation = Edits.with(situation, path, canary);
            }
            Verdict verdict = CHECKER.check(situation);
            for (Party party : Party.values()) {
                check(HandoffPacket.draft(verdict, party), canaries, lists.getOrDefault(party, Set.of()), i);
            }
        }
    }

    private static void check(HandoffPacket packet, Map<String, String> canaries, Set<String> list, int situation) {
        for (PacketGroup group : packet.groups()) {
            for (PacketGroup.Entry entry : group.entries()) {
                if (!entry.path().startsWith("signals.")) {
                    Assertions.assertThat(list).contains(pattern(entry.path()));
                }
            }
        }
        canaries.forEach((path, canary) -> packet.files().forEach((name, text) -> {
            if (!list.contains(pattern(path)) && (text.contains(canary) || name.contains(canary))) {
                Assertions.fail("situation " + situation + ": " + path + " is in " + name + " for " + packet.party());
            }
        }));
    }

    /** The path as a list names it: an entry of a list of texts is named by the list. */
    private static String pattern(String path) {
        String fields = path.replaceAll("\\[\\d+\\](?=\\.)", "[]");
        return fields.replaceAll("\\[\\d+\\]$", "");
    }

    private static String canary(int number) {
        return "quokka" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + " hops";
    }

    /** Read here on its own, so that the property does not rest on what it tests. */
    private static Map<Party, Set<String>> lists() {
        Object file;
        try {
            file = new Yaml().load(Files.readString(Path.of("rules/packets.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Party, Set<String>> lists = new LinkedHashMap<>();
        for (Party party : Party.values()) {
            Map<?, ?> groups = (Map<?, ?>) at(at(at(file, "parties"), party.wireName()), "groups");
            lists.put(
                    party,
                    groups.values().stream()
                            .flatMap(group -> ((Map<?, ?>) group).keySet().stream())
                            .map(String::valueOf)
                            .collect(Collectors.toSet()));
        }
        return lists;
    }

    private static Object at(Object map, String key) {
        return Objects.requireNonNull(((Map<?, ?>) map).get(key), key);
    }
}
