package cloud.calculator.gateway.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.Calculation;

/**
 * The {@code Server-Timing} header (W3C), which shows the duration of each phase of a
 * calculation in the developer tools of browsers.
 */
final class ServerTiming {

	/** The name of the header. */
	static final String HEADER = "Server-Timing";

	private ServerTiming() {
	}

	/**
	 * Returns the value of the header.
	 * @param answer the answer
	 * @return for example
	 * {@code parse;dur=0.05, dispatch;dur=1.8, render;dur=0.03, total;dur=1.88, rounds;desc=2, calls;desc=2}
	 */
	static String of(Answer answer) {
		List<String> metrics = new ArrayList<>();
		answer.timings()
			.phases()
			.forEach((phase, duration) -> metrics.add(duration(phase.name().toLowerCase(Locale.ROOT), duration)));
		metrics.add(duration("total", answer.timings().total()));
		if (answer instanceof Calculation calculation) {
			metrics.add("rounds;desc=" + calculation.results().rounds());
			metrics.add("calls;desc=" + calculation.results().calls());
		}
		return String.join(", ", metrics);
	}

	private static String duration(String name, Duration duration) {
		return name + ";dur=" + CalculationBody.millis(duration);
	}

}
