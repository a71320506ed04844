package io.github.yieldstick.reports.browser;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A tab of its own, in which pages of one site are opened. What is emulated in it is gone with it. */
final class BrowserPage implements AutoCloseable {

    static final int PHONE = 360;
    static final int DESK = 1440;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final URI root;

    BrowserPage(ChromeDriver driver, URI root) {
        this.driver = driver;
        this.root = root;
        messages();
    }

    /** Opens a page of the site by its address there, which may end in a fragment. */
    BrowserPage open(String address) {
        driver.get(root.resolve(address).toString());
        return this;
    }

    /** The address in the site of what is open. */
    String address() {
        return root.relativize(URI.create(driver.getCurrentUrl())).toString();
    }

    String title() {
        return driver.getTitle();
    }

    BrowserPage reload() {
        driver.navigate().refresh();
        return this;
    }

    BrowserPage inColours(String scheme) {
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        return tell("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    BrowserPage onPhone() {
        return tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", PHONE, "height", 740, "deviceScaleFactor", 2, "mobile", true));
    }

    BrowserPage onDesk() {
        return tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", DESK, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    BrowserPage onWideScreen() {
        return tell("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    BrowserPage withoutScript() {
        return tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    /** Has the pages that are opened from now on run a script before any of their own. */
    BrowserPage runningFirst(String script) {
        return tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    private BrowserPage tell(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, parameters);
        return this;
    }

    /** Unfolds what is folded, so that it is looked at too. */
    BrowserPage unfolded() {
        script("document.querySelectorAll('details').forEach(function (each) { each.open = true; })");
        return this;
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Those of them that a reader sees. */
    List<WebElement> shown(String selector) {
        return all(selector).stream().filter(WebElement::isDisplayed).toList();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    BrowserPage press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    @Nullable
    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script gives that ends by calling its last argument. */
    @Nullable
    Object promised(String script) {
        return driver.executeAsyncScript(script);
    }

    /** What another program would paste; read past a clipboard that a test put in the place of the browser's. */
    String clipboard() {
        tell("Browser.grantPermissions", Map.of("permissions", List.of("clipboardReadWrite")));
        return String.valueOf(promised("""
                var clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard').get.call(navigator);
                clipboard.readText().then(arguments[0], arguments[0]);
                """));
    }

    void waitUntil(String what, BooleanSupplier holds) {
        new WebDriverWait(driver, PATIENCE).withMessage(what).until(any -> holds.getAsBoolean());
    }

    /** What the console was told since it was last asked: by a script, and by the browser about the page. */
    List<String> messages() {
        return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
                .map(LogEntry::toString)
                .toList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
