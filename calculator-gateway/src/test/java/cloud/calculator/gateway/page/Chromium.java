package cloud.calculator.gateway.page;

import java.io.File;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The headless Chromium process that all tests of this JVM share. It ends with the JVM.
 */
final class Chromium {

	private static @Nullable ChromeDriver driver;

	private Chromium() {
	}

	/**
	 * Returns the driver of the process, which is started by the first call. Skips the
	 * test when Chromium or its driver is not installed.
	 */
	static synchronized ChromeDriver driver() {
		Optional<File> chromium = find("chromium");
		Optional<File> chromedriver = find("chromedriver");
		Assumptions.assumeTrue(chromium.isPresent() && chromedriver.isPresent(),
				"Browser tests are skipped: there is no chromium or no chromedriver on the PATH");
		if (driver == null) {
			driver = start(chromium.get(), chromedriver.get());
			Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
		}
		return driver;
	}

	private static ChromeDriver start(File chromium, File chromedriver) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(chromium);
		// Chromium refuses to run as root with its sandbox
		options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage");
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		options.setCapability("goog:loggingPrefs", logs);
		return new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(chromedriver).usingAnyFreePort().build(),
				options);
	}

	private static Optional<File> find(String program) {
		return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
			.map((directory) -> new File(directory, program))
			.filter(File::canExecute)
			.findFirst();
	}

}
