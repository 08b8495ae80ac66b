package cloud.calculator.gateway.page;

import cloud.calculator.testsupport.http.FreePort;
import cloud.calculator.testsupport.running.RunningCalculator;
import cloud.calculator.testsupport.running.RunningOperator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static cloud.calculator.gateway.page.Browser.await;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fleet on the open page while an operator or the gateway stops and restarts. These
 * tests have a gateway and a division operator of their own.
 */
@Tag("browser")
class FleetIT {

	private static final String DIVISION_KEY = ".keys [data-operator=div]";

	private static final int GATEWAY_PORT = FreePort.find();

	private static final int DIVISION_PORT = FreePort.find();

	@AutoClose
	private static Browser browser;

	@AutoClose
	private static RunningOperator division;

	@AutoClose
	private static RunningCalculator gateway;

	@BeforeAll
	static void start() {
		browser = Browser.open("en-US,en");
		division = startDivision();
		gateway = startGateway();
	}

	@BeforeEach
	void open() {
		browser.clearStorage();
		browser.open(gateway.uri("/"));
		await().untilAsserted(() -> assertThat(browser.text("#operators .div")).contains("division", "1 of 1 up"));
		assertThat(browser.text("#fleet-status")).isEmpty();
	}

	@Test
	void stoppedAndRestartedOperatorIsShownWithoutReload() {
		division.close();
		await().untilAsserted(
				() -> assertThat(browser.text("#fleet-status")).isEqualTo("division is down; everything else works."));
		assertThat(browser.element(DIVISION_KEY).getDomAttribute("data-down")).isNotNull();
		assertThat(browser.text("#operators .div")).contains("down");
		assertThat(browser.accessibilityViolations()).isEmpty();
		browser.press("1/4", Keys.ENTER);
		await().untilAsserted(
				() -> assertThat(browser.text("#detail")).contains("expressions without / are not affected"));
		browser.saveScreenshot("operator-down");
		browser.calculate("5+6");
		await().untilAsserted(() -> assertThat(browser.text("#value")).isEqualTo("11"));
		division = startDivision();
		await().untilAsserted(() -> assertThat(browser.text("#fleet-status")).isEmpty());
		assertThat(browser.element(DIVISION_KEY).getDomAttribute("data-down")).isNull();
		browser.calculate("1/4");
		await().untilAsserted(() -> assertThat(browser.text("#value")).isEqualTo("0.25"));
		await().untilAsserted(() -> assertThat(browser.elements("#operators .div meter")).hasSize(1));
		assertThat(browser.accessibilityViolations()).isEmpty();
		assertThat(browser.loggedErrors()).isEmpty();
	}

	@Test
	void pageKeepsItsStateWhileTheGatewayRestarts() {
		browser.press("5+6", Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.text("#history")).contains("11"));
		gateway.close();
		browser.calculate("2*3");
		await()
			.untilAsserted(() -> assertThat(browser.text("#detail")).startsWith("The calculator cannot be reached."));
		assertThat(browser.field().getDomProperty("value")).isEqualTo("2*3");
		assertThat(browser.text("#history")).contains("5+6", "11");
		await().untilAsserted(() -> assertThat(browser.text("#fleet-status"))
			.isEqualTo("The calculator cannot be reached at the moment."));
		assertThat(browser.elements("#operators > li")).isEmpty();
		browser.saveScreenshot("offline");
		gateway = startGateway();
		browser.press(Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.text("#value")).isEqualTo("6"));
		assertThat(browser.text("#history")).contains("2*3", "5+6");
		assertThat(browser.url()).startsWith(gateway.uri("/").toString());
		await().untilAsserted(() -> assertThat(browser.text("#fleet-status")).isEmpty());
		// removes the errors of the failed requests
		browser.loggedErrors();
	}

	private static RunningOperator startDivision() {
		return RunningOperator.start("div", DIVISION_PORT);
	}

	private static RunningCalculator startGateway() {
		return RunningCalculator.start("server.port=" + GATEWAY_PORT,
				"calculator.operators.div.urls=http://localhost:" + DIVISION_PORT);
	}

}
