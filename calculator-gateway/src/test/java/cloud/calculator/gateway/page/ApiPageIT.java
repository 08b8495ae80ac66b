package cloud.calculator.gateway.page;

import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static cloud.calculator.gateway.page.Browser.await;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API description in a browser.
 */
@Tag("browser")
class ApiPageIT {

	@AutoClose
	private static Browser browser;

	private final RunningCalculator running = RunningCalculator.shared();

	@BeforeAll
	static void start() {
		browser = Browser.open("en-US,en");
	}

	@Test
	void pageLinksToTheApiDescriptionWhereRequestsCanBeTried() {
		browser.open(this.running.uri("/"));
		browser.element("footer a").click();
		await().untilAsserted(() -> assertThat(browser.elements(".opblock")).hasSize(7));
		browser.element("#operations-Operators-operators button").click();
		await().untilAsserted(() -> browser.element(".try-out__btn").click());
		await().untilAsserted(() -> browser.element(".execute").click());
		await()
			.untilAsserted(() -> assertThat(browser.text(".live-responses-table .response-col_status")).isNotEmpty());
		assertThat(browser.text(".live-responses-table")).contains("200").contains("add");
		browser.saveScreenshot("api");
		assertThat(browser.loggedErrors()).isEmpty();
		assertThat(browser.requestedUrls()).isNotEmpty()
			.allMatch((address) -> address.toString().startsWith(this.running.uri("/").toString()));
	}

}
