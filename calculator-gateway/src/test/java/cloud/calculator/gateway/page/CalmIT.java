package cloud.calculator.gateway.page;

import cloud.calculator.gateway.system.RunningCalculator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.awaitility.Awaitility.await;

/**
 * Nothing on the page moves by itself.
 */
class CalmIT {

	@AutoClose
	private static Browser browser;

	private final RunningCalculator running = RunningCalculator.shared();

	@BeforeAll
	static void start() {
		browser = Browser.start("en-US,en");
	}

	@BeforeEach
	void open() {
		browser.open(this.running.uri("/"));
		await().untilAsserted(() -> assertThat(browser.elements("#operators > li")).hasSize(4));
	}

	@Test
	void theKeysStayWhereTheyAreHoweverLongTheExpression() {
		Object before = keys();
		browser.press("1+2*3-4/5+".repeat(20));
		assertThat(keys()).isEqualTo(before);
	}

	@Test
	void nothingShiftsWhileSomebodyTypesAndCalculates() {
		assertNothingShifts();
	}

	@Test
	void nothingShiftsOnAPhone() {
		browser.becomePhone();
		browser.reload();
		assertNothingShifts();
		browser.becomeWindow();
	}

	@Test
	void whoPrefersLessMotionSeesNone() {
		browser.calculate("(5+6)*2");
		await().untilAsserted(() -> assertThat(browser.elements(".pill[data-state=done]")).hasSize(2));
		assertThat(longestMotion()).asInstanceOf(DOUBLE).isBetween(.1, .2);
		browser.prefer("prefers-reduced-motion", "reduce");
		assertThat(longestMotion()).asInstanceOf(DOUBLE).isLessThan(.001);
		browser.calculate("(5+6)*3");
		assertThat(browser.run("return document.getAnimations().length")).isEqualTo(0L);
		browser.prefer("prefers-reduced-motion", "no-preference");
	}

	private static void assertNothingShifts() {
		browser.run("""
				window.shifts = [];
				new PerformanceObserver((list) => shifts.push(...list.getEntries()))
					.observe({type: "layout-shift", buffered: true});
				""");
		browser.press("22/7", Keys.ENTER);
		awaitHistory("22/7");
		browser.press(Keys.ESCAPE, "1+2*3-4/5+".repeat(20) + "(1", Keys.ENTER);
		await().untilAsserted(() -> assertThat(browser.text("#detail")).startsWith("A ) is missing here"));
		browser.press(Keys.ESCAPE, "(1+2)*(3+4)-(5+6)/(7-2)+8*9-10/4+(11-3)*(12+1)", Keys.ENTER);
		awaitHistory("(1+2)*(3+4)");
		browser.press(Keys.ESCAPE, "7".repeat(250) + "*3", Keys.ENTER);
		awaitHistory("7777");
		browser.press(Keys.ESCAPE);
		assertThat(browser.run("return shifts.filter((each) => each.value >= .001).map((each) => each.value + ': '"
				+ " + each.sources.map(({node}) => node?.id || node?.className || node?.nodeName))"))
			.asInstanceOf(LIST)
			.isEmpty();
	}

	private static void awaitHistory(String expression) {
		await().untilAsserted(() -> assertThat(browser.text("#history")).contains(expression));
	}

	private static Object keys() {
		return browser.run("""
				return [...document.querySelectorAll(".keys button")].map((key) => {
					const {x, y, width, height} = key.getBoundingClientRect();
					return [x, y, width, height].join();
				}).join(" ");
				""");
	}

	/** In seconds. */
	private static Object longestMotion() {
		return browser.run("""
				const styles = [...document.querySelectorAll("*")].flatMap((each) =>
					[null, "::before", "::after"].map((part) => getComputedStyle(each, part)));
				return 1e-9 + Math.max(...styles.flatMap(({transitionDuration, animationDuration, scrollBehavior}) =>
					[scrollBehavior === "smooth" ? 1 : 0, ...`${transitionDuration},${animationDuration}`.split(",")
						.map(parseFloat)]));
				""");
	}

}
