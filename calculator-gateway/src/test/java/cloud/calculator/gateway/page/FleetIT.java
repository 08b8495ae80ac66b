package cloud.calculator.gateway.page;

import cloud.calculator.testsupport.http.FreePort;
import cloud.calculator.testsupport.running.RunningCalculator;
import cloud.calculator.testsupport.running.RunningOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static cloud.calculator.gateway.page.Browser.await;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fleet on the open page while operators and the gateway stop and restart.
 */
@Tag("browser")
class FleetIT {

	private static final String DIVISION_KEY = ".keys [data-operator=div]";

	@Test
	void stoppedAndRestartedOperatorIsShownWithoutReload() {
		int port = FreePort.find();
		RunningOperator div = null;
		try (Browser browser = Browser.open("en-US,en");
				RunningCalculator running = RunningCalculator
					.start("calculator.operators.div.urls=http://localhost:" + port)) {
			div = RunningOperator.start("div", port);
			browser.open(running.uri("/"));
			await().untilAsserted(() -> assertThat(browser.text("#operators .div")).contains("division", "1 of 1 up"));
			assertThat(browser.text("#fleet-status")).isEmpty();
			div.close();
			await().untilAsserted(() -> assertThat(browser.text("#fleet-status"))
				.isEqualTo("division is down; everything else works."));
			assertThat(browser.element(DIVISION_KEY).getDomAttribute("data-down")).isNotNull();
			assertThat(browser.text("#operators .div")).contains("down");
			assertThat(browser.accessibilityViolations()).isEmpty();
			browser.press("1/4", Keys.ENTER);
			await().untilAsserted(
					() -> assertThat(browser.text("#detail")).contains("expressions without / are not affected"));
			browser.saveScreenshot("operator-down");
			browser.calculate("5+6");
			await().untilAsserted(() -> assertThat(browser.text("#value")).isEqualTo("11"));
			div = RunningOperator.start("div", port);
			await().untilAsserted(() -> assertThat(browser.text("#fleet-status")).isEmpty());
			assertThat(browser.element(DIVISION_KEY).getDomAttribute("data-down")).isNull();
			browser.calculate("1/4");
			await().untilAsserted(() -> assertThat(browser.text("#value")).isEqualTo("0.25"));
			await().untilAsserted(() -> assertThat(browser.elements("#operators .div meter")).hasSize(1));
			assertThat(browser.accessibilityViolations()).isEmpty();
			assertThat(browser.loggedErrors()).isEmpty();
		}
		finally {
			if (div != null) {
				div.close();
			}
		}
	}

	@Test
	void pageKeepsItsStateWhileTheGatewayRestarts() {
		String port = "server.port=" + FreePort.find();
		try (Browser browser = Browser.open("en-US,en")) {
			try (RunningCalculator running = RunningCalculator.start(port)) {
				browser.open(running.uri("/"));
				browser.press("5+6", Keys.ENTER);
				await().untilAsserted(() -> assertThat(browser.text("#history")).contains("11"));
			}
			browser.calculate("2*3");
			await().untilAsserted(
					() -> assertThat(browser.text("#detail")).startsWith("The calculator cannot be reached."));
			assertThat(browser.field().getDomProperty("value")).isEqualTo("2*3");
			assertThat(browser.text("#history")).contains("5+6", "11");
			await().untilAsserted(() -> assertThat(browser.text("#fleet-status"))
				.isEqualTo("The calculator cannot be reached at the moment."));
			assertThat(browser.elements("#operators > li")).isEmpty();
			browser.saveScreenshot("offline");
			try (RunningCalculator restarted = RunningCalculator.start(port)) {
				browser.press(Keys.ENTER);
				await().untilAsserted(() -> assertThat(browser.text("#value")).isEqualTo("6"));
				assertThat(browser.text("#history")).contains("2*3", "5+6");
				assertThat(browser.url()).startsWith(restarted.uri("/").toString());
				await().untilAsserted(() -> assertThat(browser.text("#fleet-status")).isEmpty());
			}
		}
	}

}
