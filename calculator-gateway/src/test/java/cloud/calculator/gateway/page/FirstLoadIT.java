package cloud.calculator.gateway.page;

import cloud.calculator.gateway.system.RunningCalculator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What it costs somebody to come here for the first time.
 */
class FirstLoadIT {

	private static final int MOST_BYTES = 150_000;

	private static final int MOST_REQUESTS = 40;

	private static final int MOST_MILLIS = 3000;

	@AutoClose
	private static Browser browser;

	private final RunningCalculator running = RunningCalculator.shared();

	@BeforeAll
	static void start() {
		browser = Browser.start("en-US,en");
	}

	@Test
	void thePageIsSmall() {
		browser.open(this.running.uri("/"));
		await().until(() -> number("return document.querySelectorAll('#operators > li').length") == 4);
		String all = "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]";
		double bytes = number("return " + all + ".reduce((sum, each) => sum + each.transferSize, 0)");
		double requests = number("return " + all + ".length");
		System.out.printf("first load: %.0f bytes in %.0f requests%n", bytes, requests);
		assertThat(bytes).isBetween(1000.0, (double) MOST_BYTES);
		assertThat(requests).isLessThan(MOST_REQUESTS);
	}

	@Test
	void theFirstResultIsThereSoon() {
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
		assertThat(loaded + shown).isLessThan(MOST_MILLIS);
	}

	private static double number(String script) {
		return ((Number) browser.run(script)).doubleValue();
	}

}
