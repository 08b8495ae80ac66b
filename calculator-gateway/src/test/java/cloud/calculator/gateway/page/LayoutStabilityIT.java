package cloud.calculator.gateway.page;

import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static cloud.calculator.gateway.page.Browser.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

/**
 * Elements keep their place while the page is used, and animations are short.
 */
@Tag("browser")
class LayoutStabilityIT {

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
		await().untilAsserted(() -> assertThat(browser.elements("#operators > li")).hasSize(4));
	}

	@Test
	void keypadDoesNotMoveWhenTheExpressionGrows() {
		Object before = keyRectangles();
		browser.press("1+2*3-4/5+".repeat(20));
		assertThat(keyRectangles()).isEqualTo(before);
	}

	@Test
	void layoutDoesNotShiftOnADesktop() {
		assertNoLayoutShifts();
	}

	@Test
	void layoutDoesNotShiftOnAPhone() {
		browser.emulatePhone();
		browser.reload();
		assertNoLayoutShifts();
		browser.stopPhoneEmulation();
	}

	@Test
	void reducedMotionDisablesAnimations() {
		browser.calculate("(5+6)*2");
		await().untilAsserted(() -> assertThat(browser.elements(".pill[data-state=done]")).hasSize(2));
		assertThat(longestAnimation()).asInstanceOf(DOUBLE).isBetween(.1, .2);
		browser.emulateMediaFeature("prefers-reduced-motion", "reduce");
		assertThat(longestAnimation()).asInstanceOf(DOUBLE).isLessThan(.001);
		browser.calculate("(5+6)*3");
		assertThat(browser.run("return document.getAnimations().length")).isEqualTo(0L);
		browser.emulateMediaFeature("prefers-reduced-motion", "no-preference");
	}

	private static void assertNoLayoutShifts() {
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

	private static Object keyRectangles() {
		return browser.run("""
				return [...document.querySelectorAll(".keys button")].map((key) => {
					const {x, y, width, height} = key.getBoundingClientRect();
					return [x, y, width, height].join();
				}).join(" ");
				""");
	}

	/** Returns the duration of the longest animation or transition in seconds. */
	private static Object longestAnimation() {
		return browser.run("""
				const styles = [...document.querySelectorAll("*")].flatMap((each) =>
					[null, "::before", "::after"].map((part) => getComputedStyle(each, part)));
				return 1e-9 + Math.max(...styles.flatMap(({transitionDuration, animationDuration, scrollBehavior}) =>
					[scrollBehavior === "smooth" ? 1 : 0, ...`${transitionDuration},${animationDuration}`.split(",")
						.map(parseFloat)]));
				""");
	}

}
