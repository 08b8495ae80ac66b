package cloud.calculator.gateway.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What somebody downloads from the page.
 *
 * @param directory where it is put
 */
record Downloads(Path directory) {

	/** Clicks a link and reads the file that comes. */
	String byClicking(Browser browser, String link) throws IOException {
		browser.downloadTo(this.directory);
		String name = String.valueOf(browser.element(link).getDomProperty("download"));
		browser.element(link).click();
		Path file = this.directory.resolve(name);
		await().untilAsserted(() -> assertThat(file).exists());
		return Files.readString(file);
	}

}
