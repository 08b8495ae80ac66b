package cloud.calculator.gateway.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static cloud.calculator.gateway.page.Browser.await;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Downloads files from the page.
 */
final class Download {

	private Download() {
	}

	/**
	 * Clicks a download link and returns the content of the file.
	 * @param browser the browser that shows the link
	 * @param link the selector of the link
	 * @param directory where the browser stores the file; must contain no file of its
	 * name
	 */
	static String click(Browser browser, String link, Path directory) throws IOException {
		browser.downloadTo(directory);
		String name = String.valueOf(browser.element(link).getDomProperty("download"));
		browser.element(link).click();
		Path file = directory.resolve(name);
		await().untilAsserted(() -> assertThat(file).exists());
		return Files.readString(file);
	}

}
