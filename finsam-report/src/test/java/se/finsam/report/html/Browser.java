package se.finsam.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A page in headless Chromium. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of(setting("FINSAM_CHROMIUM", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(setting("FINSAM_CHROMEDRIVER", "/usr/bin/chromedriver"));
    private static final Path PAGES = Path.of("target", "pages");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String AXE = read("/axe.min.js");

    /** Held, for a logger that nobody holds forgets its level: the driver complains of commands that no test uses. */
    private static final Logger LOGGER = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    /** Opens a browser; a test is skipped where there is none, and fails where it runs in CI. */
    Browser() {
        boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        String reason = "no Chromium at " + CHROMIUM + " with its driver at " + DRIVER
                + "; install both, or name them in FINSAM_CHROMIUM and FINSAM_CHROMEDRIVER";
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as(reason).isTrue();
        }
        assumeTrue(there, reason);
        LOGGER.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    }

    /** Writes a page to a file and opens it. */
    Browser open(String name, String html) {
        try {
            Files.createDirectories(PAGES);
            Path file = Files.writeString(PAGES.resolve(name), html, StandardCharsets.UTF_8);
            media("light", "screen").width(1280);
            driver.get(file.toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Light or dark, for screen or print. */
    Browser media(String scheme, String media) {
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    Browser width(int width) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    Browser script(boolean on) {
        cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
        return this;
    }

    /** The whole page as a picture, for a person to look at. */
    Browser screenshot(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Object data = cdp("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data");
        Files.write(SCREENSHOTS.resolve(name), Base64.getDecoder().decode(String.valueOf(data)));
        return this;
    }

    /** What axe-core finds that is serious or critical. */
    List<String> faults() {
        driver.executeScript(AXE);
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                + " 'wcag21aa', 'wcag22aa', 'best-practice']}).then(r => done(r.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 5).map(n => n.target + ' ' + n.failureSummary)"
                + ".join(' | '))), e => done(['axe failed: ' + e]));");
        return strings(found);
    }

    /** What the browser complained of. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            complaints.add(entry.getLevel() + " " + entry.getMessage());
        }
        return complaints;
    }

    /** The elements that match and can be seen. */
    List<WebElement> seen(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** What a script gives. */
    Object script(String script) {
        return driver.executeScript(script);
    }

    /** What a script that gives texts gives. */
    List<String> texts(String script) {
        return strings(driver.executeScript(script));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    private static List<String> strings(Object found) {
        List<String> strings = new ArrayList<>();
        if (found instanceof List<?> list) {
            list.forEach(one -> strings.add(String.valueOf(one)));
        }
        return strings;
    }

    private static String setting(String variable, String standard) {
        String value = System.getenv(variable);
        return value == null || value.isEmpty() ? standard : value;
    }

    private static String read(String resource) {
        try (InputStream in = Browser.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
