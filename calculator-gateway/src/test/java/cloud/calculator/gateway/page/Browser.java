package cloud.calculator.gateway.page;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A real Chromium without a window, of one person who reads one language.
 */
final class Browser implements AutoCloseable {

	private final ChromeDriver driver;

	private Browser(ChromeDriver driver) {
		this.driver = driver;
	}

	/** Starts it; skips the test where there is none. */
	static Browser start(String language, String... arguments) {
		Optional<File> chromium = find("chromium");
		Optional<File> chromedriver = find("chromedriver");
		Assumptions.assumeTrue(chromium.isPresent() && chromedriver.isPresent(),
				"No chromium and chromedriver on the PATH, so the page is not tried in a browser");
		ChromeOptions options = new ChromeOptions();
		options.setBinary(chromium.get());
		// no sandbox: it may be root who runs this
		options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,900");
		options.addArguments(arguments);
		options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		options.setCapability("goog:loggingPrefs", logs);
		return new Browser(new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.get()).usingAnyFreePort().build(),
				options));
	}

	void open(URI uri) {
		this.driver.get(uri.toString());
	}

	void reload() {
		this.driver.navigate().refresh();
	}

	String address() {
		return this.driver.getCurrentUrl();
	}

	void resize(int width, int height) {
		this.driver.manage().window().setSize(new Dimension(width, height));
	}

	/** As a phone is held, and not only as narrow as a window can be. */
	void becomePhone() {
		command("Emulation.setDeviceMetricsOverride",
				Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
	}

	void becomeWindow() {
		command("Emulation.clearDeviceMetricsOverride", Map.of());
	}

	/** Has its person prefer something, by the name of a media feature. */
	void prefer(String feature, String value) {
		command("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
	}

	/** Puts what is downloaded into a directory. */
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

	/** Types into whatever has the focus. */
	void press(CharSequence... keys) {
		this.driver.switchTo().activeElement().sendKeys(keys);
	}

	void calculate(String expression) {
		field().sendKeys(Keys.ESCAPE, expression, Keys.ENTER);
	}

	/** What is seen of an element, nothing if it is not there. */
	String text(String selector) {
		try {
			return element(selector).getText();
		}
		catch (NoSuchElementException | StaleElementReferenceException ex) {
			return "";
		}
	}

	/** Puts a text into whatever has the focus, all at once. */
	void paste(String text) {
		command("Input.insertText", Map.of("text", text));
	}

	/** What an element has written on it, seen or not. */
	String content(String selector) {
		return String.valueOf(element(selector).getDomProperty("textContent"));
	}

	/** Drops a file of text on the page. */
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

	/** What keeps people out of the page as it is, by axe-core's rules. */
	List<?> barriers() {
		run(axe());
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

	/** Errors of scripts, failed requests, and what the policy refused. */
	List<String> complaints() {
		return this.driver.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.filter((entry) -> entry.getLevel().intValue() >= Level.WARNING.intValue())
			.map(LogEntry::toString)
			.toList();
	}

	/** The addresses of all that the page has asked for since it was opened. */
	List<?> requests() {
		return (List<?>) Objects
			.requireNonNull(run("return performance.getEntriesByType('resource').map((each) => each.name)"));
	}

	/** Keeps a picture of the page for people to look at, once nothing moves. */
	void keepPicture(String name) {
		Awaitility.await().until(() -> Objects.equals(run("return document.getAnimations().length"), 0L));
		try {
			Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
			Files.write(pictures.resolve(name + ".png"), this.driver.getScreenshotAs(OutputType.BYTES));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.driver.quit();
	}

	private static Optional<File> find(String program) {
		return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
			.map((directory) -> new File(directory, program))
			.filter(File::canExecute)
			.findFirst();
	}

}
