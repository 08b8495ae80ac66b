package cloud.calculator.gateway.page;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cloud.calculator.gateway.dispatch.CalculationAdmission;
import cloud.calculator.gateway.system.RunningCalculator;
import cloud.calculator.gateway.system.RunningOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Looks of the page, each kept as a picture for people.
 */
class StatesIT {

	private static final String FIFTEEN = "((1+2)*(3+4)-(5+6)/(7-2)+(8*9)-(10/4)+(11-3)*(12+1))";

	@AutoClose
	private static Browser browser;

	@AutoClose
	private static RunningOperator div;

	@AutoClose
	private static Relay wayToDiv;

	@AutoClose
	private static RunningCalculator running;

	@BeforeAll
	static void start() throws IOException {
		browser = Browser.start("en-US,en", "--window-size=1280,1320");
		div = RunningOperator.start("div");
		wayToDiv = new Relay(URI.create(div.url()));
		running = RunningCalculator.start("calculator.operators.div.urls=" + wayToDiv.uri(),
				"calculator.operators.response-timeout=9s");
	}

	@BeforeEach
	void open() {
		browser.open(running.uri("/"));
		browser.run("localStorage.clear()");
		browser.reload();
		await().untilAsserted(() -> assertThat(browser.elements("#operators > li [data-state=up]")).hasSize(4));
	}

	@AfterEach
	void nothingKeepsAnybodyOut() {
		assertThat(browser.barriers()).isEmpty();
		assertThat(browser.complaints()).isEmpty();
	}

	@Test
	void empty() {
		assertThat(browser.elements("#examples a")).hasSize(3).allMatch((example) -> example.isDisplayed());
		browser.keepPicture("empty");
		browser.elements("#examples a").get(1).click();
		awaitResult("3.142857142857142857142857142857143");
	}

	@Test
	void typing() {
		browser.press("5+6*");
		browser.press("7");
		await().untilAsserted(() -> assertThat(browser.text("#value")).isEqualTo("47"));
		assertThat(browser.element("#result").getDomAttribute("data-state")).isEqualTo("preview");
		browser.keepPicture("typing");
	}

	@Test
	void travelling() throws InterruptedException {
		wayToDiv.hold();
		try {
			browser.press(FIFTEEN, Keys.ENTER);
			await().untilAsserted(() -> assertThat(browser.elements(".pill[data-state=travelling]")).hasSize(2));
			await().untilAsserted(() -> assertThat(browser.elements(".pill[data-state=done]")).hasSize(11));
			assertThat(browser.elements(".pill[data-state=waiting]")).hasSize(2);
			browser.keepPicture("travelling");
		}
		finally {
			wayToDiv.release();
		}
		awaitResult("192.3");
		browser.keepPicture("done");
		browser.prefer("prefers-color-scheme", "dark");
		browser.keepPicture("dark");
		assertThat(browser.barriers()).isEmpty();
		browser.prefer("prefers-color-scheme", "light");
	}

	@Test
	void rounded() {
		browser.press("22/7", Keys.ENTER);
		awaitResult("3.142857142857142857142857142857143");
		browser.keepPicture("rounded");
	}

	@Test
	void longResult() {
		browser.press("7".repeat(50) + "*" + "7".repeat(80) + "*" + "3".repeat(70), Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.text("#value")).endsWith("E+199"));
		assertThat(browser.run("""
				const outcome = document.querySelector(".outcome");
				return outcome.scrollHeight <= outcome.clientHeight;
				""")).isEqualTo(true);
		browser.keepPicture("long-result");
		browser.run("navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }");
		browser.element("#copy").click();
		assertThat(browser.run("return copied")).isEqualTo(browser.text("#value")).asString().hasSizeGreaterThan(190);
	}

	@Test
	void syntaxError() {
		browser.press("2*(3+4)-(5+", Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.text("#detail"))
			.isEqualTo("The expression ends where a number or ( is expected."));
		browser.keepPicture("syntax-error");
	}

	@Test
	void overloaded() {
		List<CalculationAdmission.Reservation> all = takeAll(running.bean(CalculationAdmission.class));
		browser.press("5+6", Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.text("#detail")).startsWith("There is too much to calculate"));
		browser.keepPicture("overloaded");
		all.forEach(CalculationAdmission.Reservation::close);
		browser.press(Keys.ENTER);
		awaitResult("11");
	}

	@Test
	void phone() {
		browser.becomePhone();
		browser.reload();
		browser.press(FIFTEEN, Keys.ENTER);
		awaitResult("192.3");
		browser.keepPicture("phone");
		browser.run("document.querySelector('.tabs').scrollIntoView()");
		browser.keepPicture("phone-journey");
		browser.becomeWindow();
	}

	private static List<CalculationAdmission.Reservation> takeAll(CalculationAdmission workload) {
		List<CalculationAdmission.Reservation> shares = new ArrayList<>();
		for (int characters = Integer.MAX_VALUE / 1000; characters > 0; characters /= 2) {
			Optional<CalculationAdmission.Reservation> share = workload.enter(characters);
			while (share.isPresent()) {
				shares.add(share.get());
				share = workload.enter(characters);
			}
		}
		return shares;
	}

	private static void awaitResult(String value) {
		await().untilAsserted(() -> {
			assertThat(browser.text("#value")).isEqualTo(value);
			assertThat(browser.element("#result").getDomAttribute("data-state")).isNull();
		});
	}

}
