package cloud.calculator.gateway.page;

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
 * Expression field, keypad, result and history in a browser.
 */
@Tag("browser")
class CalculatorIT {

	@AutoClose
	private static Browser browser;

	private final RunningCalculator running = RunningCalculator.shared();

	@BeforeAll
	static void start() {
		browser = Browser.open("en-US,en");
	}

	@BeforeEach
	void open() {
		browser.clearStorage();
		browser.open(this.running.uri("/"));
	}

	@AfterEach
	void noErrorsAndNoExternalRequests() {
		assertThat(browser.loggedErrors()).isEmpty();
		assertThat(browser.requestedUrls()).isNotEmpty()
			.allMatch((address) -> address.toString().startsWith(this.running.uri("/").toString()));
	}

	@Test
	void enterKeyCalculates() {
		browser.press("22/7", Keys.ENTER);
		awaitValue("3.142857142857142857142857142857143");
		assertThat(browser.text("#exactness")).isEqualTo("rounded to 34 digits");
		assertThat(browser.text("#fraction")).isEqualTo("22/7");
		assertThat(browser.element(".period").getCssValue("text-decoration-line")).isEqualTo("overline");
		await().untilAsserted(() -> assertThat(announcement()).contains("3.142857142857142857142857142857143"));
	}

	@Test
	void keypadCalculates() {
		for (String key : "(1.5+6)×4÷3−0".split("")) {
			browser.element(".keys [data-insert='" + key + "']").click();
		}
		browser.element("[data-action=back]").click();
		browser.element(".keys [data-insert='2']").click();
		browser.element(".keys [type=submit]").click();
		awaitValue("8");
		browser.element("[data-action=clear]").click();
		assertThat(browser.field().getDomProperty("value")).isEmpty();
		assertThat(browser.element("#examples").isDisplayed()).isTrue();
	}

	@Test
	void previewIsShownWhileTypingAndClearedByTheNextKey() {
		browser.press("5+6");
		awaitValue("11");
		assertThat(browser.element("#result").getDomAttribute("data-state")).isEqualTo("preview");
		assertThat(announcement()).isEmpty();
		browser.press("+");
		assertThat(browser.element("#result").isDisplayed()).isFalse();
		assertThat(browser.element("#problem").isDisplayed()).isFalse();
	}

	@Test
	void syntaxErrorIsShownWithItsPosition() {
		browser.press("2*(3+4", Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.text("#detail")).startsWith("A ) is missing here"));
		assertThat(browser.element("#excerpt").getDomProperty("textContent")).isEqualTo("2*(3+4\n      ^");
		assertThat(announcement()).startsWith("A ) is missing here");
		browser.press(")", Keys.ENTER);
		awaitValue("14");
	}

	@Test
	void escapeClearsAndArrowsRecallEarlierExpressions() {
		browser.press("5+6", Keys.ENTER);
		awaitResult("11");
		browser.press(Keys.ESCAPE);
		assertThat(browser.field().getDomProperty("value")).isEmpty();
		browser.press("2*3", Keys.ENTER);
		awaitResult("6");
		browser.press(Keys.ESCAPE, Keys.ARROW_UP);
		assertThat(browser.field().getDomProperty("value")).isEqualTo("2*3");
		browser.press(Keys.ARROW_UP);
		assertThat(browser.field().getDomProperty("value")).isEqualTo("5+6");
		browser.press(Keys.ARROW_DOWN);
		assertThat(browser.field().getDomProperty("value")).isEqualTo("2*3");
	}

	@Test
	void historySurvivesAReload() {
		browser.press("5+6", Keys.ENTER);
		awaitResult("11");
		browser.open(this.running.uri("/"));
		assertThat(browser.text("#history")).contains("5+6").contains("11");
		browser.element("#history button").click();
		awaitResult("11");
		browser.element("#clear-history").click();
		browser.reload();
		assertThat(browser.elements("#history li")).isEmpty();
		assertThat(browser.text("#history-panel"))
			.isEqualTo("History\nYour calculations are kept here, in this browser.");
	}

	@Test
	void precisionAndRoundingCanBeChosen() {
		browser.press("1/6", Keys.ENTER);
		awaitResult("0.1666666666666666666666666666666667");
		browser.element("summary").click();
		browser.element("#precision").sendKeys("3", Keys.ENTER);
		awaitResult("0.167");
		browser.element("#rounding [value=DOWN]").click();
		awaitResult("0.166");
		assertThat(browser.text("#exactness")).isEqualTo("rounded to 3 digits");
	}

	@Test
	void urlContainsTheExpression() {
		browser.press("5+6", Keys.ENTER);
		awaitResult("11");
		assertThat(browser.url()).endsWith("/?expression=5%2B6");
		browser.reload();
		awaitResult("11");
	}

	@Test
	void curlCommandIsCopied() {
		browser.press("6÷4−1", Keys.ENTER);
		awaitResult("0.5");
		browser.run("navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }");
		browser.element("#curl").click();
		await().untilAsserted(() -> assertThat(browser.run("return window.copied"))
			.isEqualTo("curl -d '6/4-1' -X POST " + this.running.uri("/")));
	}

	@Test
	void pageIsAccessible() {
		assertThat(browser.accessibilityViolations()).isEmpty();
		browser.press("22/7", Keys.ENTER);
		awaitResult("3.142857142857142857142857142857143");
		assertThat(browser.accessibilityViolations()).isEmpty();
		browser.press(Keys.ESCAPE, "1/0", Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.element("#detail").isDisplayed()).isTrue());
		assertThat(browser.accessibilityViolations()).isEmpty();
	}

	private static String announcement() {
		return String.valueOf(browser.element("#announcement").getDomProperty("textContent"));
	}

	private static void awaitValue(String value) {
		await().untilAsserted(() -> assertThat(browser.text("#value")).isEqualTo(value));
	}

	/** Waits for a final result; a preview does not count. */
	private static void awaitResult(String value) {
		await().untilAsserted(() -> {
			assertThat(browser.text("#value")).isEqualTo(value);
			assertThat(browser.element("#result").getDomAttribute("data-state")).isNull();
		});
	}

}
