package cloud.calculator.gateway.page;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cloud.calculator.gateway.dispatch.CalculationAdmission;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static cloud.calculator.gateway.page.Browser.await;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * States of the page, each with a screenshot in {@code target/screenshots}.
 */
@Tag("browser")
class StatesIT {

	private static final String FIFTEEN_OPERATIONS = "((1+2)*(3+4)-(5+6)/(7-2)+(8*9)-(10/4)+(11-3)*(12+1))";

	@AutoClose
	private static Browser browser;

	@AutoClose
	private static TcpProxy divProxy;

	@AutoClose
	private static RunningCalculator running;

	@BeforeAll
	static void start() throws IOException {
		browser = Browser.open("en-US,en");
		browser.resize(1280, 1320);
		divProxy = new TcpProxy(URI.create(RunningCalculator.sharedOperator("div").url()));
		running = RunningCalculator.start("calculator.operators.div.urls=" + divProxy.uri(),
				"calculator.operators.response-timeout=9s");
	}

	@BeforeEach
	void open() {
		browser.clearStorage();
		browser.open(running.uri("/"));
		await().untilAsserted(() -> assertThat(browser.elements("#operators > li [data-state=up]")).hasSize(4));
	}

	@AfterEach
	void pageIsAccessibleAndLogsNoErrors() {
		assertThat(browser.accessibilityViolations()).isEmpty();
		assertThat(browser.loggedErrors()).isEmpty();
	}

	@Test
	void emptyPageShowsExamples() {
		assertThat(browser.elements("#examples a")).hasSize(3).allMatch((example) -> example.isDisplayed());
		browser.saveScreenshot("empty");
		browser.elements("#examples a").get(1).click();
		awaitResult("3.142857142857142857142857142857143");
	}

	@Test
	void previewIsShownWhileTyping() {
		browser.press("5+6*");
		browser.press("7");
		await().untilAsserted(() -> assertThat(browser.text("#value")).isEqualTo("47"));
		assertThat(browser.element("#result").getDomAttribute("data-state")).isEqualTo("preview");
		browser.saveScreenshot("typing");
	}

	@Test
	void operationsAreWaitingRunningOrDone() throws InterruptedException {
		divProxy.pauseResponses();
		try {
			browser.press(FIFTEEN_OPERATIONS, Keys.ENTER);
			await().untilAsserted(() -> assertThat(browser.elements(".pill[data-state=running]")).hasSize(2));
			await().untilAsserted(() -> assertThat(browser.elements(".pill[data-state=done]")).hasSize(11));
			assertThat(browser.elements(".pill[data-state=waiting]")).hasSize(2);
			browser.saveScreenshot("running");
		}
		finally {
			divProxy.resumeResponses();
		}
		awaitResult("192.3");
		browser.saveScreenshot("done");
		browser.emulateMediaFeature("prefers-color-scheme", "dark");
		browser.saveScreenshot("dark");
		assertThat(browser.accessibilityViolations()).isEmpty();
		browser.emulateMediaFeature("prefers-color-scheme", "light");
	}

	@Test
	void nonTerminatingResultIsRounded() {
		browser.press("22/7", Keys.ENTER);
		awaitResult("3.142857142857142857142857142857143");
		browser.saveScreenshot("rounded");
	}

	@Test
	void longResultScrollsAndIsCopiedInFull() {
		browser.press("7".repeat(50) + "*" + "7".repeat(80) + "*" + "3".repeat(70), Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.text("#value")).endsWith("E+199"));
		assertThat(browser.run("""
				const outcome = document.querySelector(".outcome");
				return outcome.scrollHeight <= outcome.clientHeight;
				""")).isEqualTo(true);
		browser.saveScreenshot("long-result");
		browser.run("navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }");
		browser.element("#copy").click();
		assertThat(browser.run("return copied")).isEqualTo(browser.text("#value")).asString().hasSizeGreaterThan(190);
	}

	@Test
	void syntaxErrorIsReported() {
		browser.press("2*(3+4)-(5+", Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.text("#detail"))
			.isEqualTo("The expression ends where a number or ( is expected."));
		browser.saveScreenshot("syntax-error");
	}

	@Test
	void overloadIsReported() {
		List<CalculationAdmission.Reservation> all = reserveEverything(running.bean(CalculationAdmission.class));
		browser.press("5+6", Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.text("#detail")).startsWith("The calculator is overloaded"));
		browser.saveScreenshot("overloaded");
		all.forEach(CalculationAdmission.Reservation::close);
		browser.press(Keys.ENTER);
		awaitResult("11");
	}

	@Test
	void phoneShowsResultAndJourney() {
		browser.emulatePhone();
		browser.reload();
		browser.press(FIFTEEN_OPERATIONS, Keys.ENTER);
		awaitResult("192.3");
		browser.saveScreenshot("phone");
		browser.run("document.querySelector('.tabs').scrollIntoView()");
		browser.saveScreenshot("phone-journey");
		browser.stopPhoneEmulation();
	}

	private static List<CalculationAdmission.Reservation> reserveEverything(CalculationAdmission admission) {
		List<CalculationAdmission.Reservation> reservations = new ArrayList<>();
		for (int characters = Integer.MAX_VALUE / 1000; characters > 0; characters /= 2) {
			Optional<CalculationAdmission.Reservation> reservation = admission.admit(characters);
			while (reservation.isPresent()) {
				reservations.add(reservation.get());
				reservation = admission.admit(characters);
			}
		}
		return reservations;
	}

	private static void awaitResult(String value) {
		await().untilAsserted(() -> {
			assertThat(browser.text("#value")).isEqualTo(value);
			assertThat(browser.element("#result").getDomAttribute("data-state")).isNull();
		});
	}

}
