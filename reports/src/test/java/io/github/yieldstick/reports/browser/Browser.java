package io.github.yieldstick.reports.browser;

import io.github.yieldstick.reports.browser.BrowserPrograms.BrowserMissing;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window and without a network. It takes seconds to start, so that all tests share one. */
final class Browser implements AutoCloseable {

    // Held, because a logger that nobody holds forgets its level. It warns of every Chromium newer than itself.
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final String firstTab;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        this.firstTab = driver.getWindowHandle();
    }

    /**
     * Starts the browser of this machine; nothing is ever downloaded for it.
     *
     * @throws BrowserMissing if there is none, or it does not start
     */
    static Browser start() {
        SELENIUM.setLevel(Level.SEVERE);
        BrowserPrograms programs = BrowserPrograms.find();
        // By property, because the class of the service has an annotation that is nowhere on the class path.
        System.setProperty("webdriver.chrome.driver", programs.driver().toString());
        try {
            return new Browser(new ChromeDriver(options(programs)));
        } catch (WebDriverException e) {
            throw new BrowserMissing(
                    "the browser %s does not start with %s: %s"
                            .formatted(programs.browser(), programs.driver(), firstLine(e)),
                    e);
        }
    }

    private static String firstLine(WebDriverException failure) {
        return String.valueOf(failure.getRawMessage()).lines().findFirst().orElse("it gives no reason");
    }

    private static ChromeOptions options(BrowserPrograms programs) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(programs.browser().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox", // root, as in many a container, has none
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--no-first-run",
                "--no-proxy-server",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-quic",
                "--disable-sync");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options;
    }

    /** A tab that nothing was done in yet, for the pages under an address that ends in a slash. */
    BrowserPage newPage(URI root) {
        driver.switchTo().window(firstTab);
        driver.switchTo().newWindow(WindowType.TAB);
        return new BrowserPage(driver, root);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
