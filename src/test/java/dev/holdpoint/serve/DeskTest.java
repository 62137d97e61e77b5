package dev.holdpoint.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.cli.CommandLine;
import dev.holdpoint.register.PolicyDigests;
import dev.holdpoint.report.rulebook.KeptProofs;
import dev.holdpoint.report.rulebook.Shown;
import dev.holdpoint.serve.Http.Heard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as it comes over HTTP: what it says, what it carries, and what it takes for no form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {
    private static final String BOUNDARY = "----parts";
    private static final Pattern TICKET = Pattern.compile("(?s)<pre id=\"ticket\"[^>]*>(.*?)</pre>");
    private static final Pattern CARRIED = Pattern.compile("name=\"text\" value=\"([^\"]*)\"");

    private HoldpointServer server;
    private Http http;

    @BeforeAll
    void start() {
        server = HoldpointServer.start(new ServeOptions("127.0.0.1", 0, Optional.empty()));
        http = new Http(server.address());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Heard send(String path, String... fields) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n");
            body.append(fields[i + 1]).append("\r\n");
        }
        return http.post(path, "multipart/form-data; boundary=" + BOUNDARY, body + "--" + BOUNDARY + "--\r\n");
    }

    private Heard drop(String name, String text) throws IOException {
        return http.post(
                "/open",
                "multipart/form-data; boundary=" + BOUNDARY,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n"
                        + text + "\r\n--" + BOUNDARY + "--\r\n");
    }

    private static String first(Pattern pattern, Heard heard) {
        Matcher matcher = pattern.matcher(heard.text());
        assertThat(matcher.find()).as(heard.text()).isTrue();
        return matcher.group(1);
    }

    private static String carried(Heard heard) {
        return new String(Base64.getDecoder().decode(first(CARRIED, heard)), StandardCharsets.UTF_8);
    }

    private static String code(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Path> stories() throws IOException {
        return AnswersTest.stories();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void thePageSaysWhatTheCommandLineSaysWordForWord(Path story) throws IOException {
        String text = Files.readString(story);
        Heard heard = send("/open", "name", story.toString(), "pasted", text);
        if (text.contains("file: ")) {
            assertThat(heard.status()).isEqualTo(422);
            return;
        }
        String shown = unescaped(first(TICKET, heard));
        assertThat(shown).isEqualTo(CommandLine.printed("check", story.toString()));
        assertThat(carried(heard)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theWayOnThePageIsTheOneOfTheCommandLine(Path story) throws IOException {
        String text = Files.readString(story);
        if (text.contains("file: ")) {
            return;
        }
        Heard heard = send("/plan", "name", story.toString(), "text", code(text));
        assertThat(unescaped(first(TICKET, heard))).isEqualTo(CommandLine.printed("check", "--plan", story.toString()));
    }

    @Test
    void whatIsDroppedGoesAlongAsEvidenceAndInThePacketWithoutItsSecrets() throws IOException {
        String key = "sk-" + "proj-" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6";
        String log = "it broke at 09:31\nkey " + key + "\n";
        Heard found = drop("error.log", log);
        assertThat(found.text()).contains("error.log", "2 lines");
        Heard opened = send(
                "/gathered",
                "text",
                code("situation: 1\nincident:\n  symptoms: [php-fatal] # seen\n"),
                "evidence-name",
                "error.log",
                "evidence-text",
                code(log),
                "evidence",
                "0");
        assertThat(carried(opened)).contains("symptoms: [php-fatal] # seen", "name: error.log");
        assertThat(opened.text()).contains("Evidence that goes along", "Take out error.log");
        Map<String, String> files =
                unzipped(send("/packet", "text", first(CARRIED, opened), "party", "codecanyon", "what", "zip"));
        assertThat(files).containsKey("attachments/error.log");
        assertThat(files.get("attachments/error.log"))
                .contains("it broke at 09:31")
                .doesNotContain(key);
        Heard without = send("/case", "text", first(CARRIED, opened), "without", "0");
        assertThat(carried(without)).doesNotContain("error.log").contains("symptoms: [php-fatal] # seen");
    }

    @Test
    void noNameLeadsOutOfThePacketOrHidesWhatItIs() throws IOException {
        List<String> names = List.of(
                "../../../etc/cron.d/x",
                "/etc/passwd",
                "C:\\Windows\\system32\\x.dll",
                "..\\..\\x",
                "..",
                ".bashrc",
                "-rf",
                "CON",
                "nul.txt",
                "a\tb\u0007c.txt",
                "bill\u202Egnp.exe",
                "a\u200Bb\uFEFF.txt",
                "packet.md",
                "PACKET.MD",
                "manifest.json",
                "x".repeat(400) + ".txt",
                "\u0430ttachment.txt",
                "a\u0000b",
                "name with \"quotes\" and $(id)`id`;&|<>*?",
                "\uD83D\uDE00.log");
        String situation = "situation: 1\nincident: {}\n";
        for (String name : names) {
            Heard opened = send(
                    "/gathered",
                    "text",
                    code(situation),
                    "evidence-name",
                    name,
                    "evidence-text",
                    code("what " + names.indexOf(name) + " says\n"),
                    "evidence",
                    "0");
            if (opened.status() == 200) {
                situation = carried(opened);
            } else {
                assertThat(opened.status()).as(name).isEqualTo(422);
            }
        }
        Map<String, String> files =
                unzipped(send("/packet", "text", code(situation), "party", "codecanyon", "what", "zip"));
        assertThat(files.size()).isGreaterThan(names.size() - 3);
        assertThat(files.keySet())
                .allMatch(file -> file.matches(
                        "packet[.]md|packet[.]json|manifest[.]json|attachments/[\\p{L}0-9_][\\p{L}0-9._-]{0,63}"));
        assertThat(files.keySet().stream().map(file -> file.toLowerCase(Locale.ROOT)))
                .as("each once, also where upper case makes no difference")
                .doesNotHaveDuplicates();
    }

    private static Map<String, String> unzipped(Heard heard) throws IOException {
        assertThat(heard.header("Content-Type")).as(heard.text()).contains(Packets.ZIP);
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(heard.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8)))
                        .isNull();
            }
        }
        return files;
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    @ParameterizedTest
    @ValueSource(strings = {"situation: 1\r\nid: a # kept\r\n", "\uFEFFsituation: 1\nid: a", "situation: 1\n\n\n# end"})
    void aFileComesBackAsItWas(String text) throws IOException {
        Heard opened = drop("case.yaml", text);
        assertThat(opened.status()).isEqualTo(200);
        Heard taken = send("/take", "text", first(CARRIED, opened), "name", "case.yaml", "what", "situation");
        assertThat(taken.text()).isEqualTo(text.startsWith("\uFEFF") ? carried(opened) : text);
        assertThat(taken.header("Content-Disposition")).contains("attachment; filename=\"situation.yaml\"");
    }

    @Test
    void anAnswerIsPutInAndTheRestStays() throws IOException {
        String text = "situation: 1 # ours\nupdate:\n  state:   planned   # on Friday\n";
        Heard heard = send(
                "/case",
                "text",
                code(text),
                "shown",
                "update.state",
                "fact:update.state",
                "applied",
                "shown",
                "release.major",
                "fact:release.major",
                "unknown");
        assertThat(carried(heard)).isEqualTo(text.replace("planned", "applied"));
        assertThat(heard.text()).contains("role=\"status\">start: blocked → not-applicable");
    }

    @Test
    void anAnswerThatCannotBeTakenIsToldAndKeptWhereItWasTyped() throws IOException {
        Heard heard = send(
                "/case",
                "text",
                code("situation: 1\n"),
                "shown",
                "release.version",
                "fact:release.version",
                "three <b>");
        assertThat(carried(heard)).isEqualTo("situation: 1\n");
        assertThat(heard.text()).contains("value=\"three &lt;b>\"", "aria-invalid=\"true\"", "class=\"error\"");
    }

    @Test
    void whetherThereIsAnIncidentIsAnsweredWithYesOrNo() throws IOException {
        Heard yes = send("/case", "text", code("situation: 1\n"), "shown", "incident", "fact:incident", "{}");
        assertThat(yes.text()).doesNotContain("class=\"error\"").contains("ask known\" id=\"f-incident\"");
        assertThat(carried(yes)).contains("incident:");
        Heard no = send("/case", "text", code("situation: 1\n"), "shown", "incident", "fact:incident", "none");
        assertThat(carried(no)).contains("incident: none");
    }

    @Test
    void listsAreAnsweredByNameByLineOrWithNone() throws IOException {
        String path = "environment.automation";
        Heard two =
                send("/case", "text", code("situation: 1\n"), "shown", path, "fact:" + path, "reviews\r\nbaskets\r\n");
        assertThat(carried(two)).contains("category: reviews", "category: baskets");
        Heard one = send("/case", "text", first(CARRIED, two), "shown", path, "fact:" + path, "baskets");
        assertThat(carried(one)).doesNotContain("reviews").contains("category: baskets");
        Heard none = send("/case", "text", code("situation: 1\n"), "shown", path, "fact:" + path, "none");
        assertThat(carried(none)).contains("automation: []");
        Heard touches = send(
                "/case",
                "text",
                code("situation: 1\n"),
                "shown",
                "release.touches",
                "fact:release.touches",
                "agents",
                "fact:release.touches",
                "workflows");
        assertThat(carried(touches)).contains("touches: [agents, workflows]");
    }

    /** Each field of a form, each text of a file and each name, on every page: shown as it is, and never as a part of the page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'><svg/onload=alert(1)>",
                "</textarea><script>alert(1)</script>",
                "</pre></title></style><iframe srcdoc=x>",
                "javascript:alert(1)",
                "{{7*7}}${7*7}"
            })
    void whatIsSentIsTextAndNothingElse(String mark) throws IOException {
        String quoted = "'" + mark.replace("'", "''") + "'";
        String situation = "situation: 1\nid: " + quoted + "\nowner:\n  name: " + quoted + "\nenvironment:\n  site: "
                + quoted
                + "\n  automation:\n    - category: " + quoted + "\n      state: active\n      owner: " + quoted
                + "\nincident:\n  description: " + quoted + "\n  affectedUser: " + quoted + "\n  affectedScreen: "
                + quoted
                + "\n  reproductionSteps: [" + quoted + "]\n  symptoms: [tls]\n  suspectedParty: host\n  evidence:\n"
                + "    attachments:\n      - name: " + quoted + "\n        text: " + quoted + "\n";
        String text = code(situation);
        String name = mark.replace("\"", "");
        List<Heard> pages = List.of(
                drop(name, situation),
                drop(name, "situation: 1\n" + quoted + ": 1\nrelease:\n  version: " + quoted + "\n"),
                drop(name, "cURL error 7: " + mark + "\n2026-01-01 PHP Fatal error: " + mark + " in " + mark + ":1\n"),
                send("/open", "pasted", situation, "name", mark, "gate", mark),
                send("/case", "text", text, "name", mark, "gate", mark, "listed", mark, "shown", mark),
                send("/case", "text", text, "shown", "release.version", "fact:release.version", mark),
                send("/plan", "text", text, "name", mark, "gate", mark),
                send("/packet", "text", text, "name", mark, "party", "host"),
                send("/packet", "text", text, "name", mark, "party", mark));
        for (Heard page : pages) {
            assertThat(page.status()).isIn(200, 422);
            assertThat(page.text()).doesNotContain("<img", "<svg", "<iframe", "<script>", "href=\"javascript");
        }
        Heard html = send("/take", "text", text, "name", mark, "what", "html");
        assertThat(html.text()).doesNotContain("<img", "<svg", "<iframe", "<script>alert", "href=\"javascript");
    }

    @Test
    void whatIsNoFormIsRefused() throws IOException {
        assertThat(http.post("/case", "multipart/form-data", "x").status()).isEqualTo(400);
        assertThat(http.post("/case", "multipart/form-data; boundary=x", "x").status())
                .isEqualTo(400);
        assertThat(send("/case", "text", "not base64 !").status()).isEqualTo(400);
        assertThat(send("/case", "name", "a").status()).isEqualTo(400);
        assertThat(send("/case", "text", code("no situation")).status()).isEqualTo(422);
        assertThat(send("/case", "text", code("situation: 1\n"), "shown", "no.such[9].path")
                        .status())
                .isEqualTo(200);
        assertThat(send("/packet", "text", code("situation: 1\n"), "party", "host")
                        .status())
                .isEqualTo(409);
        assertThat(send("/gathered", "text", code("situation: 1\n"), "take", "no\tpath\there")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void everyPageLoadsOnlyWhatIsServedHere() throws IOException {
        for (String path : List.of("/", "/rulebook")) {
            Heard heard = http.get(path);
            assertThat(heard.status()).isEqualTo(200);
            assertThat(heard.header("Content-Security-Policy").orElse(""))
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(heard.text()).doesNotContain("src=\"http", "href=\"http", " onclick", "style=\"");
        }
        for (String asset : List.of("/assets/desk.css", "/assets/desk.js", "/assets/htmx.js")) {
            assertThat(http.get(asset).body().length).as(asset).isPositive();
        }
    }

    @Test
    void theRulebookSaysWhatIsProvedOfTheRules() throws IOException {
        Optional<Shown> kept = KeptProofs.of(PolicyDigests.standard().digest());
        assertThat(kept).as("what the build keeps").isPresent();
        assertThat(http.get("/rulebook").text())
                .contains(
                        kept.get().sum(), kept.get().answers().get(0).property().says());
    }
}
