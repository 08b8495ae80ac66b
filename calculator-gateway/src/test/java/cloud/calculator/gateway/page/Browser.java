package cloud.calculator.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * A window of the shared {@link Chromium}, with empty storage, caches and logs when it is
 * opened. Only one window may be open at a time. Selectors are CSS selectors.
 */
final class Browser implements AutoCloseable {

	private final ChromeDriver driver;

	private final String initialWindow;

	private Browser(ChromeDriver driver) {
		this.driver = driver;
		this.initialWindow = driver.getWindowHandle();
	}

	/**
	 * Opens a window of 1280 x 900 pixels; skips the test when Chromium is not installed.
	 * @param languages the languages that the browser asks for, as in
	 * {@code Accept-Language}
	 */
	static Browser open(String languages) {
		Browser browser = new Browser(Chromium.driver());
		browser.driver.switchTo().newWindow(WindowType.WINDOW);
		browser.clearStorage();
		browser.clearCache();
		browser.resize(1280, 900);
		browser.command("Emulation.setUserAgentOverride", Map.of("userAgent",
				String.valueOf(browser.run("return navigator.userAgent")), "acceptLanguage", languages));
		browser.loggedErrors();
		return browser;
	}

	/**
	 * Clears local storage, cookies and all other stored data, but not the HTTP cache.
	 */
	void clearStorage() {
		command("Storage.clearDataForOrigin", Map.of("origin", "*", "storageTypes", "all"));
	}

	/** Clears the HTTP cache, so that the next page is loaded as for the first time. */
	void clearCache() {
		command("Network.clearBrowserCache", Map.of());
	}

	/**
	 * Returns a condition that is checked at once, and again every 20 ms for ten seconds.
	 */
	static ConditionFactory await() {
		return Awaitility.await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20));
	}

	void open(URI uri) {
		this.driver.get(uri.toString());
	}

	void reload() {
		this.driver.navigate().refresh();
	}

	String url() {
		return this.driver.getCurrentUrl();
	}

	void resize(int width, int height) {
		this.driver.manage().window().setSize(new Dimension(width, height));
	}

	/** Emulates the screen of a phone, which is narrower than a window can be. */
	void emulatePhone() {
		command("Emulation.setDeviceMetricsOverride",
				Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
	}

	void stopPhoneEmulation() {
		command("Emulation.clearDeviceMetricsOverride", Map.of());
	}

	/** Sets a media feature, for example {@code prefers-color-scheme: dark}. */
	void emulateMediaFeature(String feature, String value) {
		command("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
	}

	/** Stores downloads in a directory. */
	void downloadTo(Path directory) {
		command("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", directory.toString()));
	}

	private void command(String name, Map<String, Object> parameters) {
		this.driver.executeCdpCommand(name, parameters);
	}

	WebElement element(String selector) {
		return this.driver.findElement(By.cssSelector(selector));
	}

	List<WebElement> elements(String selector) {
		return this.driver.findElements(By.cssSelector(selector));
	}

	WebElement field() {
		return element("#expression");
	}

	/** Types into the element that has the focus. */
	void press(CharSequence... keys) {
		this.driver.switchTo().activeElement().sendKeys(keys);
	}

	void calculate(String expression) {
		field().sendKeys(Keys.ESCAPE, expression, Keys.ENTER);
	}

	/** Inserts a text into the element that has the focus, without key events. */
	void paste(String text) {
		command("Input.insertText", Map.of("text", text));
	}

	/** Returns the visible text of an element; empty when there is no such element. */
	String text(String selector) {
		try {
			return element(selector).getText();
		}
		catch (NoSuchElementException | StaleElementReferenceException ex) {
			return "";
		}
	}

	/** Returns the text of an element, whether it is visible or not. */
	String textContent(String selector) {
		return String.valueOf(element(selector).getDomProperty("textContent"));
	}

	/** Drops a text file on the page. */
	void drop(String name, String content) {
		run("""
				const dataTransfer = new DataTransfer();
				dataTransfer.items.add(new File([arguments[1]], arguments[0]));
				const options = {dataTransfer, bubbles: true, cancelable: true};
				document.body.dispatchEvent(new DragEvent("drop", options));
				""", name, content);
	}

	Object run(String script, Object... arguments) {
		return this.driver.executeScript(script, arguments);
	}

	/** Returns what violates the rules of axe-core on the page in its present state. */
	List<?> accessibilityViolations() {
		if (Boolean.FALSE.equals(run("return 'axe' in window"))) {
			run(axe());
		}
		Object found = this.driver.executeAsyncScript("""
				const done = arguments[arguments.length - 1];
				axe.run().then((report) => done(report.violations.map((each) =>
					each.id + ": " + each.nodes.map((node) => node.failureSummary + node.html).join("; "))));
				""");
		return (List<?>) Objects.requireNonNull(found);
	}

	private static String axe() {
		try (InputStream script = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns and removes script errors, failed requests and violations of the content
	 * security policy that were logged since the last call.
	 */
	List<String> loggedErrors() {
		return this.driver.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.filter((entry) -> entry.getLevel().intValue() >= Level.WARNING.intValue())
			.map(LogEntry::toString)
			.toList();
	}

	/** Returns the URLs that the page has requested since it was opened. */
	List<?> requestedUrls() {
		return (List<?>) Objects
			.requireNonNull(run("return performance.getEntriesByType('resource').map((each) => each.name)"));
	}

	/**
	 * Saves a screenshot to {@code target/screenshots} when all animations have ended.
	 */
	void saveScreenshot(String name) {
		await().until(() -> Objects.equals(run("return document.getAnimations().length"), 0L));
		try {
			Path directory = Files.createDirectories(Path.of("target", "screenshots"));
			Files.write(directory.resolve(name + ".png"), this.driver.getScreenshotAs(OutputType.BYTES));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Closes the window. The process of the browser goes on. */
	@Override
	public void close() {
		this.driver.close();
		this.driver.switchTo().window(this.initialWindow);
	}

}
