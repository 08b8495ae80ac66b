package cloud.calculator.gateway.page;

import java.util.Collections;

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
 * Invalid and malicious input is reported, is never executed, and does not change the
 * history.
 */
@Tag("browser")
class InvalidInputIT {

	@AutoClose
	private static Browser browser;

	private final RunningCalculator running = RunningCalculator.shared();

	@BeforeAll
	static void start() {
		browser = Browser.open("en-US,en");
	}

	@BeforeEach
	void addHistoryEntry() {
		browser.clearStorage();
		browser.open(this.running.uri("/"));
		browser.press("5+6", Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.text("#history")).contains("5+6"));
		browser.press(Keys.ESCAPE);
	}

	@AfterEach
	void historyIsUnchanged() {
		assertThat(browser.text("#history")).contains("5+6");
		browser.open(this.running.uri("/"));
		assertThat(browser.text("#history")).contains("5+6");
		assertThat(browser.loggedErrors()).isEmpty();
	}

	@Test
	void expressionOfMaximumLengthIsCalculated() {
		browser.paste(String.join("+", Collections.nCopies(10, "1".repeat(9_999))) + "=");
		assertThat(browser.run("return document.getElementById('expression').value.length")).isEqualTo(100_000L);
		browser.press(Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.text("#value")).startsWith("1.1111").endsWith("E+9999"));
		assertThat(browser.elements("#history li")).hasSize(2);
		assertThat(browser.url()).doesNotContain("5%2B6");
		assertThat(browser.accessibilityViolations()).isEmpty();
	}

	@Test
	void longerExpressionIsRejected() {
		browser.paste("1".repeat(100_001));
		browser.press(Keys.ENTER);
		awaitProblem("An expression can have at most 100000 characters.");
	}

	@Test
	void tooDeepNestingIsRejected() {
		browser.paste("(".repeat(100_000));
		browser.press(Keys.ENTER);
		awaitProblem("Parentheses can be nested at most 1000 levels deep.");
		assertThat(browser.textContent("#excerpt")).hasSizeLessThan(150);
	}

	@Test
	void markupIsShownAsText() {
		browser.paste("<script>document.title='run'</script><img src=x onerror=\"document.title='run'\">");
		browser.press(Keys.ENTER);
		awaitProblem("< is not supported: an expression has no comparisons and no =, except one at its end.");
		assertThat(browser.elements("main script, img")).isEmpty();
		assertThat(browser.run("return document.title")).isEqualTo("Calculator");
	}

	@Test
	void directionControlsAreShownAsReplacementCharacters() {
		browser.paste("5+\u202e6+7\u2066@");
		browser.press(Keys.ENTER);
		awaitProblem(
				"The character @ is not allowed here: an expression consists of numbers, the operators + - * / and parentheses.");
		assertThat(browser.textContent("#excerpt")).isEqualTo("5+\uFFFD6+7\uFFFD@\n       ^");
	}

	@Test
	void theCaretIsAtThePositionOfTheProblemBehindCharactersOfTwoCodeUnits() {
		browser.paste(" 𝟏+𝟐$");
		browser.press(Keys.ENTER);
		awaitProblem("$ is not supported: write amounts without the currency.");
		assertThat(browser.textContent("#excerpt")).isEqualTo("𝟏+𝟐$\n   ^");
		assertThat(browser.run("return document.getElementById('expression').selectionStart")).isEqualTo(6L);
	}

	private static void awaitProblem(String detail) {
		await().untilAsserted(() -> assertThat(browser.text("#detail")).isEqualTo(detail));
	}

}
