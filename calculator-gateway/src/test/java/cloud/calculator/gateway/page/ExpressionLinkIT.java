package cloud.calculator.gateway.page;

import java.util.Objects;

import cloud.calculator.testsupport.running.RunningCalculator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static cloud.calculator.gateway.page.Browser.await;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Links to the page with an expression in the URL.
 */
@Tag("browser")
class ExpressionLinkIT {

	@AutoClose
	private static Browser browser;

	private final RunningCalculator running = RunningCalculator.shared();

	@BeforeAll
	static void start() {
		browser = Browser.open("en-US,en");
	}

	@Test
	void linkShowsResultAndJourneyWithoutCalculatingTwice() {
		long before = addRequests();
		browser.open(this.running.uri("/?expression=5%2B6"));
		await().untilAsserted(
				() -> assertThat(browser.text("#summary")).matches("1 operation · 1 round · 1 call · [\\d.]+ ms"));
		assertThat(browser.text("#value")).isEqualTo("11");
		assertThat(browser.text(".pill")).startsWith("5 + 6\n= 11\nadd/");
		browser.open(this.running.uri("/?expression=5%2B6%2B7"));
		await()
			.untilAsserted(() -> assertThat(browser.text("#summary")).startsWith("2 operations · 2 rounds · 2 calls"));
		assertThat(addRequests() - before).isEqualTo(3);
		assertThat(browser.requestedUrls()).noneMatch((address) -> address.toString().contains("/api/v1/calculations"))
			.noneMatch((address) -> address.toString().contains("/api/v1/batches"));
		browser.press("+1");
		assertThat(browser.field().getDomProperty("value")).isEqualTo("5+6+7+1");
		assertThat(browser.loggedErrors()).isEmpty();
	}

	@Test
	void linkToAFailingExpressionShowsErrorAndCompletedOperations() {
		browser.open(this.running.uri("/?expression=5%2B6%2B1%2F0"));
		await().untilAsserted(() -> assertThat(browser.elements(".pill[data-state=failed]")).hasSize(1));
		assertThat(browser.text("#detail")).startsWith("The divisor after this / is zero");
		assertThat(browser.field().getDomProperty("selectionStart")).isEqualTo("5");
	}

	@Test
	void furtherExpressionsCanBeCalculatedAfterALink() {
		browser.open(this.running.uri("/?expression=5%2B6&precision=1"));
		assertThat(browser.text("#value")).isEqualTo("10");
		browser.calculate("22*2");
		await().untilAsserted(() -> assertThat(browser.text("#history")).contains("22*2"));
		assertThat(browser.text("#value")).isEqualTo("40");
	}

	private static long addRequests() {
		return Objects.requireNonNull(RunningCalculator.sharedOperator("add").context().getBean(MeterRegistry.class))
			.find("http.server.requests")
			.tag("uri", "/operations")
			.timers()
			.stream()
			.mapToLong(Timer::count)
			.sum();
	}

}
