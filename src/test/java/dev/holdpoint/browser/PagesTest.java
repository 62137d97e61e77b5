package dev.holdpoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.cli.Pages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** Our pages at the width of a desk and of a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    @TempDir
    private static Path folder = Path.of("");

    private ChromeDriver browser;

    @BeforeAll
    void start() throws IOException {
        Chromium.assumeInstalled();
        browser = Chromium.start(Chromium.options(folder));
        Pages.write(folder);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"verdict,1200", "verdict,390", "several,1200", "several,390", "rulebook,1200", "rulebook,390"})
    void fitsAndCanBeRead(String page, int width) {
        open(page, width);
        assertThat(number("document.documentElement.scrollWidth"))
                .as("nothing is cut off at the right")
                .isLessThanOrEqualTo(width);
        assertThat(browser.findElements(By.cssSelector("script[src], img, link, iframe, object, form")))
                .isEmpty();
        assertThat(browser.executeScript("return document.documentElement.lang"))
                .isEqualTo("en");
        assertThat(browser.executeScript("return getComputedStyle(document.querySelector('main')).maxWidth"))
                .as("the style sheet is let through by the page's own policy")
                .isEqualTo("896px");
        headingsAreInOrder();
        tablesHaveHeaders();
        linksLeadSomewhere();
        contrastIsEnough();
        noWordIsBroken();
    }

    @ParameterizedTest
    @CsvSource({
        "update.closedAt,pause.window-open",
        "PC-15,handoff.captured-failed-version",
        "seven days,start.backup-old"
    })
    void theRulebookIsSearchedByFactClauseAndWord(String words, String rule) {
        open("rulebook", 1200);
        long all = number("document.querySelectorAll('article.rule').length");
        browser.findElement(By.id("words")).sendKeys(words);
        assertThat(browser.findElement(By.id(rule)).isDisplayed()).isTrue();
        assertThat(number("[...document.querySelectorAll('article.rule')].filter(e => e.offsetHeight > 0).length"))
                .isBetween(1L, all / 4);
        assertThat(browser.findElement(By.id("found")).getText()).matches("[1-9][0-9]* of [0-9]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verdict", "several", "rulebook"})
    void canBeReadInTheDark(String page) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        open(page, 1200);
        assertThat(number("Number(getComputedStyle(document.body).backgroundColor.match(/[0-9]+/)[0])"))
                .as("the page is dark")
                .isLessThan(64);
        contrastIsEnough();
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    /** What stands in a file stands here as it does there; elsewhere, a line may end between words, behind a hyphen, or in a word that is longer than a phone is wide. */
    private void noWordIsBroken() {
        Object broken = browser.executeScript("""
                const broken = [];
                const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                    if (text.parentElement.closest('script, style, svg, pre')) { continue; }
                    for (const word of text.data.matchAll(/\\b[A-Za-z]{2,30}\\b/g)) {
                        const range = document.createRange();
                        range.setStart(text, word.index);
                        range.setEnd(text, word.index + word[0].length);
                        const tops = new Set([...range.getClientRects()].map(r => Math.round(r.top)));
                        if (tops.size > 1) { broken.push(word[0] + ' in ' + text.data.trim().slice(0, 60)); }
                    }
                }
                return broken;
                """);
        assertThat((List<?>) broken).isEmpty();
    }

    private void open(String page, int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        browser.get(folder.resolve(page + ".html").toUri().toString());
    }

    private long number(String script) {
        return ((Number) Objects.requireNonNull(browser.executeScript("return " + script))).longValue();
    }

    private void headingsAreInOrder() {
        Object astray = browser.executeScript("""
                const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
                const level = h => Number(h.tagName[1]);
                const deeper = headings.filter((h, i) => level(h) > (i ? level(headings[i - 1]) : 0) + 1);
                return [...deeper, ...headings.filter(h => level(h) === 1).slice(1)].map(h => h.textContent);
                """);
        assertThat((List<?>) astray).isEmpty();
        assertThat(browser.findElements(By.tagName("h1"))).hasSize(1);
    }

    private void tablesHaveHeaders() {
        assertThat(browser.findElements(By.cssSelector("th:not([scope])"))).isEmpty();
        assertThat(browser.findElements(By.cssSelector("table:not(:has(thead th[scope=col]))")))
                .isEmpty();
    }

    private void linksLeadSomewhere() {
        Object dead =
                browser.executeScript("return [...document.querySelectorAll('a')].map(a => a.getAttribute('href'))"
                        + ".filter(h => !h.startsWith('#') || !document.getElementById(h.slice(1)))");
        assertThat((List<?>) dead).isEmpty();
        Object twice =
                browser.executeScript("const seen = {}; return [...document.querySelectorAll('[id]')].map(e => e.id)"
                        + ".filter(id => seen[id] || !(seen[id] = true))");
        assertThat((List<?>) twice).isEmpty();
    }

    /** WCAG AA: 4.5 to 1 between each text and what lies behind it. */
    private void contrastIsEnough() {
        Object weak = browser.executeScript("""
                const light = c => { const v = c / 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
                const of = s => { const [r, g, b, a] = s.match(/[0-9.]+/g).map(Number);
                    return a === 0 ? null : 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b); };
                const behind = e => { for (; e; e = e.parentElement) {
                    const l = of(getComputedStyle(e).backgroundColor); if (l !== null) { return l; } } return 1; };
                const weak = [];
                for (const e of document.body.querySelectorAll('*:not(svg, svg *)')) {
                    if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) { continue; }
                    const a = of(getComputedStyle(e).color), b = behind(e);
                    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                    if (ratio < 4.5) { weak.push(e.tagName + ' ' + ratio.toFixed(2) + ' ' + e.textContent.slice(0, 40)); }
                }
                return weak;
                """);
        assertThat((List<?>) weak).isEmpty();
    }
}
