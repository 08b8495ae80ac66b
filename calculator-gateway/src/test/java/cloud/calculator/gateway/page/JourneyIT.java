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
 * The operations of a calculation: rounds, pills, connectors and table.
 */
@Tag("browser")
class JourneyIT {

	private static final String FIFTEEN_OPERATIONS = "((1+2)*(3+4)-(5+6)/(7-2)+(8*9)-(10/4)+(11-3)*(12+1))";

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
	void noErrorsAreLogged() {
		assertThat(browser.loggedErrors()).isEmpty();
	}

	@Test
	void operationIsShownAsAPill() {
		calculate("5+6");
		awaitSummary("1 operation · 1 round · 1 call · [\\d.]+ ms");
		assertThat(browser.elements(".pill")).hasSize(1);
		assertThat(browser.text(".pill")).startsWith("5 + 6\n= 11\nadd/");
	}

	@Test
	void roundsAreColumnsAndEachOperationNamesItsInstance() {
		calculate(FIFTEEN_OPERATIONS);
		awaitSummary("15 operations · 5 rounds · \\d+ calls · [\\d.]+ ms");
		assertThat(browser.elements(".round")).hasSize(5);
		assertThat(browser.elements(".pill[data-state=done]")).hasSize(15)
			.allSatisfy((pill) -> assertThat(pill.getText()).containsPattern("(?s)(add|sub|mul|div)/.* ms"));
		assertThat(browser.elements(".round:last-child .pill")).hasSize(1)
			.first()
			.satisfies((last) -> assertThat(last.getText()).contains("= 1923/10"));
		await().untilAsserted(() -> assertThat(browser.elements("#connectors path")).hasSize(14));
		browser.saveScreenshot("journey");
	}

	@Test
	void longRoundsAreCollapsedAndCanBeExpanded() {
		calculate("1" + "+1*2".repeat(100));
		awaitSummary("200 operations · 8 rounds · .*");
		int collapsedPills = browser.elements(".pill").size();
		assertThat(collapsedPills).isLessThan(60);
		browser.saveScreenshot("collapsed");
		assertThat(browser.text(".round button")).matches("\\d+ more");
		browser.element(".round button").click();
		assertThat(browser.elements(".pill").size()).isGreaterThan(collapsedPills + 50);
		assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
	}

	@Test
	void operationsAreAlsoShownAsATable() {
		calculate("(5+6)*2");
		awaitSummary("2 operations · 2 rounds .*");
		browser.element("#steps summary").click();
		await().untilAsserted(() -> assertThat(browser.elements("#steps tbody tr")).hasSize(2));
		assertThat(browser.text("#steps tbody")).contains("1 5 + 6 11 add/").contains("2 11 × 2 22 mul/");
		assertThat(browser.accessibilityViolations()).isEmpty();
	}

	@Test
	void failedOperationIsMarked() {
		calculate("5+6+1/0");
		await().untilAsserted(() -> assertThat(browser.elements(".pill[data-state=failed]")).hasSize(1));
		assertThat(browser.text(".pill[data-state=failed]")).startsWith("1 ÷ 0");
		assertThat(browser.text("#summary")).isEqualTo("Division by zero");
		browser.saveScreenshot("division-by-zero");
		assertThat(browser.accessibilityViolations()).isEmpty();
	}

	@Test
	void numberHasNoOperations() {
		calculate("5");
		awaitSummary("a number: nothing to calculate .*");
		assertThat(browser.elements(".pill")).isEmpty();
	}

	@Test
	void boardCanBeScrolledByKeyboard() {
		calculate("1" + "+1*2".repeat(100));
		awaitSummary("200 operations .*");
		browser.run("document.getElementById('board').focus()");
		browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
		await().untilAsserted(() -> assertThat(browser.run("return document.getElementById('board').scrollLeft > 0"))
			.isEqualTo(true));
	}

	private static void calculate(String expression) {
		browser.press(expression, Keys.ENTER);
	}

	private static void awaitSummary(String pattern) {
		await().untilAsserted(() -> assertThat(browser.text("#summary")).matches(pattern));
	}

}
