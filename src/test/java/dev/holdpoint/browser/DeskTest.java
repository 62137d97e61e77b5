package dev.holdpoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.serve.HoldpointServer;
import dev.holdpoint.serve.ServeOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;

/**
 * The page of the service, in a browser, as a support lead uses it. {@code -Dholdpoint.pictures=FOLDER} keeps a picture of each thing
 * that is looked at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {
    private static final Path SHUT = Path.of("fixtures/situations/no-restore-test/situation.yaml");

    @TempDir
    private static Path folder = Path.of("");

    private HoldpointServer server;
    private ChromeDriver browser;

    @BeforeAll
    void start() {
        Chromium.assumeInstalled();
        server = HoldpointServer.start(new ServeOptions("127.0.0.1", 0, Optional.empty()));
        ChromeOptions options = Chromium.options(folder);
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "download.default_directory",
                        folder.toAbsolutePath().toString(),
                        "download.prompt_for_download",
                        false));
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        browser = Chromium.start(options);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void anEmptyCaseSaysThatNothingIsKnown(int width) throws IOException {
        begin("incident", width);
        assertThat(browser.findElement(By.cssSelector(".top h2")).getText()).startsWith("NOT READY TO HAND OVER");
        assertThat(browser.findElements(By.cssSelector(".first .ask.unknown"))).hasSize(5);
        assertThat(browser.findElements(By.cssSelector(".first .ask.known"))).isEmpty();
        looksRight("empty", width);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void anAnswerChangesTheVerdictAtOnceAndStaysWhereItIs(int width) throws IOException {
        begin("applied", width);
        String before = browser.findElement(By.cssSelector(".rest")).getText();
        WebElement first = browser.findElement(By.cssSelector(".first .ask.unknown"));
        String id = Objects.requireNonNull(first.getDomAttribute("id"));
        choose(first);
        await(() -> "ask known".equals(browser.findElement(By.id(id)).getDomAttribute("class")));
        assertThat(browser.findElement(By.cssSelector(".rest")).getText()).isNotEqualTo(before);
        assertThat(browser.findElement(By.id("said")).getDomProperty("textContent"))
                .isNotBlank();
        assertThat(browser.executeScript("return document.activeElement.closest('.ask').id"))
                .as("the focus stays on what was answered")
                .isEqualTo(id);
        assertThat(browser.findElements(By.cssSelector(".first .ask.unknown")))
                .as("the next question follows")
                .hasSize(5);
        looksRight("half", width);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aCaseThatIsShutSaysWhyAndLeadsToTheFact(int width) throws IOException {
        drop(SHUT, width);
        assertThat(browser.findElement(By.cssSelector(".top h2")).getText()).startsWith("NOT SAFE TO CLOSE");
        WebElement why = browser.findElement(By.id("why-close"));
        why.findElement(By.tagName("summary")).click();
        WebElement link = why.findElement(By.cssSelector("a[href^='#f-']"));
        String id = Objects.requireNonNull(link.getDomAttribute("href")).substring(1);
        looksRight("shut", width);
        link.click();
        assertThat(browser.executeScript("return document.activeElement.closest('.ask').id"))
                .isEqualTo(id);
        assertThat(browser.findElement(By.id(id)).isDisplayed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aCaseThatIsOpenSaysSo(int width) throws IOException {
        drop(Path.of("fixtures/situations/clean-minor-update/situation.yaml"), width);
        assertThat(browser.findElement(By.cssSelector(".top .answer.good h2")).getText())
                .startsWith("MAY ");
        looksRight("open", width);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aFileThatIsRefusedIsMendedOnThePage(int width) throws IOException {
        drop(Path.of("fixtures/refused/choice-case.yaml"), width);
        assertThat(browser.findElement(By.tagName("h1")).getText()).startsWith("NO VERDICT");
        assertThat(browser.findElements(By.cssSelector(".problems li"))).hasSize(3);
        looksRight("refused", width);
        WebElement text = browser.findElement(By.id("pasted"));
        text.clear();
        text.sendKeys("situation: 1\nid: mended\n");
        browser.findElement(By.cssSelector("main form button")).click();
        await(() -> !browser.findElements(By.cssSelector(".top h2")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aPacketShowsItsReceipt(int width) throws IOException {
        drop(Path.of("fixtures/situations/host-tls-failure/situation.yaml"), width);
        browser.findElement(By.cssSelector("button[name=party][value=internal]"))
                .click();
        await(() -> !browser.findElements(By.id("receipt")).isEmpty());
        assertThat(browser.findElement(By.id("receipt")).getText())
                .contains("files", "facts withheld", "scanned again");
        looksRight("receipt", width);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void whatIsDroppedIsLookedThroughAndTakenWithItsSource(int width) throws IOException {
        drop(Path.of("fixtures/gather/ssr-actions-overdue/material.txt"), width);
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("What was found");
        looksRight("found", width);
        browser.findElement(By.cssSelector("main form button")).click();
        await(() -> !browser.findElements(By.id("case")).isEmpty());
        assertThat(carried()).contains("# material.txt:");
        assertThat(browser.findElements(By.cssSelector(".ask.known"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void theShortestWaySaysWhatToDoAndWhatToFindOutInOneCount(int width) throws IOException {
        drop(Path.of("fixtures/situations/first-report-at-night/situation.yaml"), width);
        browser.findElement(By.cssSelector("button[formaction='/plan']")).click();
        await(() -> browser.getTitle().startsWith("The shortest way"));
        List<WebElement> steps = browser.findElements(By.cssSelector("ol.steps > li"));
        assertThat(steps).hasSizeGreaterThan(3);
        assertThat(browser.findElement(By.cssSelector("main")).getText())
                .contains("Do", "Find out", "With these " + steps.size() + ", close opens");
        assertThat(browser.findElement(By.cssSelector("ol.steps")).getDomProperty("start"))
                .isEqualTo("1");
        looksRight("plan", width);
        browser.findElement(By.cssSelector("main form button")).click();
        await(() -> !browser.findElements(By.id("case")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void whatIsDroppedOnACaseGoesAlongAsEvidenceUntilItIsTakenOut(int width) throws IOException {
        drop(Path.of("fixtures/situations/host-tls-failure/situation.yaml"), width);
        browser.findElement(By.id("file"))
                .sendKeys(Path.of("fixtures/gather/log-fatal-sophmate/material.txt")
                        .toAbsolutePath()
                        .toString());
        await(() -> !browser.findElements(By.name("evidence")).isEmpty());
        browser.findElement(By.name("evidence")).click();
        browser.findElement(By.cssSelector("main form button")).click();
        await(() -> browser.findElements(By.cssSelector(".evidence li")).size() == 2);
        assertThat(carried()).contains("name: material.txt");
        looksRight("evidence", width);
        browser.findElement(By.cssSelector(".evidence li:last-child button")).click();
        await(() -> browser.findElements(By.cssSelector(".evidence li")).size() == 1);
        assertThat(carried()).doesNotContain("name: material.txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void everyDecisionIsInSightAndLeadsToItsReasons(int width) throws IOException {
        drop(SHUT, width);
        assertThat(browser.findElements(By.cssSelector(".top .outcomes li"))).hasSize(8);
        WebElement shut = browser.findElement(By.cssSelector(".outcomes .bad a[href='#why-close']"));
        assertThat(shut.getText()).isEqualTo("close blocked");
        shut.click();
        assertThat(browser.findElement(By.id("why-close")).getDomProperty("open"))
                .isEqualTo("true");
        browser.executeScript("window.scrollTo(0, document.body.scrollHeight)");
        assertThat(browser.executeScript("const box = document.querySelector('.top h2').getBoundingClientRect();"
                        + "return box.top >= 0 && box.bottom <= innerHeight"))
                .as("the verdict stays in sight")
                .isEqualTo(true);
    }

    @Test
    void aReportThatIsPastedHasARouteAPauseAndStepsAfterTenKeys() throws IOException {
        at("/", 1280);
        String log = Files.readString(Path.of("fixtures/gather/log-fatal-sophmate/material.txt"));
        await(() -> "file".equals(browser.switchTo().activeElement().getDomAttribute("id"))); // where the page begins
        press(Keys.TAB);
        WebElement pasted = browser.switchTo().activeElement();
        assertThat(pasted.getDomAttribute("id")).isEqualTo("pasted");
        pasted.sendKeys(log); // pasted with two keys
        press(Keys.TAB, Keys.ENTER);
        await(() -> !browser.findElements(By.name("take")).isEmpty());
        press(Keys.SPACE, Keys.ENTER); // the first thing that is suggested, and on to the case
        await(() -> !browser.findElements(By.id("case")).isEmpty());
        assertThat(browser.findElement(By.cssSelector(".top dl")).getText()).contains("go to", "the host", "pause");
        assertThat(browser.findElements(By.cssSelector(".verdict ol.steps li"))).hasSizeGreaterThan(3);
        assertThat(2 + pressed).isLessThanOrEqualTo(10);
    }

    private int pressed;

    private void press(CharSequence... keys) {
        for (CharSequence key : keys) {
            new Actions(browser).sendKeys(key).perform();
            pressed++;
        }
    }

    @Test
    void theKeyboardAloneLeadsToAVerdictAndCopiesIt() throws IOException {
        at("/", 1280);
        tabTo("button[value=incident]").sendKeys(Keys.ENTER);
        await(() -> !browser.findElements(By.id("case")).isEmpty());
        String before = carried();
        tabTo(".first .ask.unknown input[type=radio]").sendKeys(Keys.ARROW_RIGHT);
        await(() -> !carried().equals(before));
        tabTo("#as-text summary").sendKeys(Keys.ENTER);
        tabTo("#ticket").sendKeys("c");
        await(() -> !Objects.requireNonNull(browser.findElement(By.id("said")).getDomProperty("textContent"))
                .isBlank());
    }

    @Test
    void itWorksWithoutScripts() throws IOException {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            at("/", 390);
            browser.findElement(By.id("pasted")).sendKeys("situation: 1\nupdate:\n  state: applied # as told\n");
            browser.findElement(By.cssSelector(".drop button")).click();
            await(() -> !browser.findElements(By.id("case")).isEmpty(), browser::getTitle);
            WebElement first = browser.findElement(By.cssSelector(".first .ask.unknown"));
            String id = Objects.requireNonNull(first.getDomAttribute("id"));
            choose(first);
            browser.findElement(By.cssSelector("noscript button")).click();
            await(() -> "ask known".equals(browser.findElement(By.id(id)).getDomAttribute("class")), browser::getTitle);
            assertThat(carried()).contains("state: applied # as told");
        } finally {
            browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void theFileThatIsTakenAwayIsTheDroppedOneWithItsComments() throws IOException {
        drop(SHUT, 1280);
        assertThat(carried()).isEqualTo(Files.readString(SHUT));
        browser.findElement(By.cssSelector("button[value=situation]")).click();
        Path saved = folder.resolve("situation.yaml");
        await(() -> Files.exists(saved));
        assertThat(saved).hasSameBinaryContentAs(SHUT);
        Files.delete(saved);
    }

    private void at(String path, int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        browser.get(server.address().resolve(path).toString());
    }

    private void begin(String about, int width) {
        at("/", width);
        browser.findElement(By.cssSelector("button[value=" + about + "]")).click();
        await(() -> !browser.findElements(By.id("case")).isEmpty());
    }

    private void drop(Path file, int width) {
        at("/", width);
        browser.findElement(By.id("file")).sendKeys(file.toAbsolutePath().toString());
        await(() -> !browser.getCurrentUrl().endsWith("/"));
    }

    private void choose(WebElement ask) {
        WebElement option =
                ask.findElements(By.cssSelector("input:not([type=hidden])")).get(0);
        if ("text".equals(option.getDomAttribute("type"))) {
            option.sendKeys("3.2.0", Keys.ENTER);
        } else {
            option.click();
        }
    }

    private WebElement tabTo(String selector) {
        for (int i = 0; i < 400; i++) {
            WebElement active = browser.switchTo().activeElement();
            if (Boolean.TRUE.equals(
                    browser.executeScript("return arguments[0].matches(arguments[1])", active, selector))) {
                return active;
            }
            new Actions(browser).sendKeys(Keys.TAB).perform();
        }
        throw new AssertionError(selector + " cannot be reached");
    }

    private String carried() {
        String text = browser.findElement(By.cssSelector("input[name=text]")).getDomAttribute("value");
        return new String(java.util.Base64.getDecoder().decode(Objects.requireNonNull(text)), StandardCharsets.UTF_8);
    }

    private interface Condition {
        boolean holds();
    }

    /** Looks again as often as the page has had time to draw, until it holds. */
    private void await(Condition condition) {
        await(condition, () -> browser.executeAsyncScript("setTimeout(arguments[0], 20)"));
    }

    private void await(Condition condition, Runnable meanwhile) {
        for (int looks = 0; looks < 1500; looks++) {
            try {
                if (condition.holds()) {
                    return;
                }
            } catch (StaleElementReferenceException | NoSuchElementException changing) {
                // it is being replaced
            }
            meanwhile.run();
        }
        throw new AssertionError("it did not come about at " + browser.getCurrentUrl());
    }

    /** In both colour schemes: nothing is cut off, nothing is refused by the page's own policy, and axe finds nothing serious. */
    private void looksRight(String name, int width) throws IOException {
        browser.executeScript(AXE);
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            keep(name + "-" + width + "-" + scheme);
            assertThat(((Number) Objects.requireNonNull(
                                    browser.executeScript("return document.documentElement.scrollWidth")))
                            .intValue())
                    .as("nothing is cut off at the right")
                    .isLessThanOrEqualTo(width);
            assertThat(serious(scheme.equals("light") ? EVERYTHING : COLOURS))
                    .as(name + " " + width + " " + scheme)
                    .isEmpty();
        }
        List<String> told = new ArrayList<>();
        for (LogEntry entry : browser.manage().logs().get("browser")) {
            if (!entry.getMessage().contains("/favicon.ico")
                    && !entry.getMessage().contains("(Unprocessable")) {
                told.add(entry.getMessage());
            }
        }
        assertThat(told).as("what the browser complains of").isEmpty();
    }

    private static final String AXE = axe();
    private static final String EVERYTHING = "{resultTypes: ['violations']}";
    /** All of it that a colour scheme can change. */
    private static final String COLOURS =
            "{resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block']}";

    private static String axe() {
        try (InputStream axe = DeskTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<?> serious(String options) {
        return (List<?>)
                Objects.requireNonNull(
                        browser.executeAsyncScript(
                                "const done = arguments[0]; axe.run(" + options + ").then(r => done(r.violations"
                                        + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                                        + ".map(v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join(' | ').slice(0, 600))))"));
    }

    private void keep(String name) throws IOException {
        String pictures = System.getProperty("holdpoint.pictures");
        if (pictures != null) {
            Files.write(Path.of(pictures).resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        }
    }
}
