package cloud.calculator.gateway.page;

import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static cloud.calculator.gateway.page.Browser.await;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Size and time of the first visit, with an empty cache.
 */
@Tag("browser")
class FirstLoadIT {

	private static final int MAX_BYTES = 150_000;

	private static final int MAX_REQUESTS = 40;

	private static final int MAX_MILLIS = 3000;

	@AutoClose
	private static Browser browser;

	private final RunningCalculator running = RunningCalculator.shared();

	@BeforeAll
	static void start() {
		browser = Browser.open("en-US,en");
	}

	@BeforeEach
	void clear() {
		browser.clearStorage();
		browser.clearCache();
	}

	@Test
	void firstLoadIsSmall() {
		browser.open(this.running.uri("/"));
		await().until(() -> number("return document.querySelectorAll('#operators > li').length") == 4);
		String all = "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]";
		double bytes = number("return " + all + ".reduce((sum, each) => sum + each.transferSize, 0)");
		double requests = number("return " + all + ".length");
		System.out.printf("first load: %.0f bytes in %.0f requests%n", bytes, requests);
		assertThat(bytes).isBetween(1000.0, (double) MAX_BYTES);
		assertThat(requests).isLessThan(MAX_REQUESTS);
	}

	@Test
	void firstResultIsShownQuickly() {
		browser.open(this.running.uri("/"));
		double loaded = number("return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
		browser.run("""
				new MutationObserver(() => window.shown ??= performance.now() - window.entered)
					.observe(document.getElementById("value"), { childList: true, characterData: true, subtree: true });
				document.getElementById("expression").addEventListener("keydown", (event) => {
					if (event.key === "Enter") {
						window.entered = performance.now();
					}
				});
				document.getElementById("expression").value = "5+6";
				""");
		browser.press(Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.text("#value")).isEqualTo("11"));
		double shown = number("return window.shown");
		System.out.printf("first result: page %.0f ms, answer %.0f ms%n", loaded, shown);
		assertThat(loaded + shown).isLessThan(MAX_MILLIS);
	}

	private static double number(String script) {
		return ((Number) browser.run(script)).doubleValue();
	}

}
