package dev.holdpoint.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.cli.CommandLine;
import dev.holdpoint.serve.Http.Heard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        String shown =
                first(TICKET, heard).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        assertThat(shown).isEqualTo(CommandLine.printed("check", story.toString()));
        assertThat(carried(heard)).isEqualTo(text);
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

    @Test
    void whatIsDroppedIsTextAndNothingElse() throws IOException {
        String mark = "<script>alert(1)</script>";
        Heard heard = drop("\"" + mark + ".yaml", "situation: 1\nid: \"" + mark + "\"\nrelease:\n  notes: x\n");
        assertThat(heard.text()).doesNotContain(mark);
        assertThat(drop("a.yaml", "situation: 1\nid: \"" + mark + "\"\n").text())
                .doesNotContain(mark);
        assertThat(drop("a.txt", "cURL error 7: " + mark + "\n").text()).doesNotContain(mark);
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
}
