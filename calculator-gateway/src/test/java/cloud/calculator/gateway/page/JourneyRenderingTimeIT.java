package cloud.calculator.gateway.page;

import java.util.stream.DoubleStream;

import cloud.calculator.testsupport.process.SharedCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static cloud.calculator.gateway.page.Browser.await;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Time from the last event of a calculation until its journey is complete, measured in
 * the browser with five processes.
 */
@Tag("browser")
class JourneyRenderingTimeIT {

	private static final String FIFTEEN_OPERATIONS = "((1+2)*(3+4)-(5+6)/(7-2)+(8*9)-(10/4)+(11-3)*(12+1))";

	/**
	 * Records when the last data of a response arrived, and the first frame after that in
	 * which the journey is complete.
	 */
	private static final String WATCH = """
			const {read} = ReadableStreamDefaultReader.prototype;
			ReadableStreamDefaultReader.prototype.read = async function () {
				const result = await read.call(this);
				if (result.value) {
					window.arrived = performance.now();
				}
				return result;
			};
			const journey = document.getElementById("journey");
			const isComplete = () => journey.dataset.state === "done"
				&& journey.querySelectorAll(".pill[data-state=done]").length === 15
				&& journey.querySelectorAll("#connectors path").length === 14;
			const checkFrame = () => {
				if (window.arrived && isComplete()) {
					window.milliseconds ??= performance.now() - window.arrived;
				}
				requestAnimationFrame(checkFrame);
			};
			requestAnimationFrame(checkFrame);
			""";

	@Test
	void fifteenOperationsAreShownWithin100MillisecondsOfTheLastEvent() {
		try (Browser browser = Browser.open("en-US,en")) {
			browser.open(SharedCalculator.gateway("/"));
			browser.run(WATCH);
			double[] milliseconds = DoubleStream.generate(() -> measure(browser)).limit(5).sorted().toArray();
			System.out.printf("journey complete after the last event: %.1f to %.1f ms, median %.1f%n", milliseconds[0],
					milliseconds[4], milliseconds[2]);
			assertThat(milliseconds[2]).as("median").isLessThan(100);
		}
	}

	private static double measure(Browser browser) {
		browser.calculate(" ");
		browser.run(
				"arrived = undefined; milliseconds = undefined; document.getElementById('journey').dataset.state = ''");
		browser.calculate(FIFTEEN_OPERATIONS);
		await().untilAsserted(() -> assertThat(browser.run("return milliseconds")).isNotNull());
		return ((Number) browser.run("return milliseconds")).doubleValue();
	}

}
