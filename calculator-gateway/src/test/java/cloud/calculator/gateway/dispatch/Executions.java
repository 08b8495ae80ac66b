package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.expression.ExpressionLimits;
import cloud.calculator.gateway.expression.Parser;
import cloud.calculator.gateway.planning.Planner;

/**
 * Calculations that nobody carries out.
 */
final class Executions {

	private static final Parser PARSER = new Parser(new ExpressionLimits(100_000, 1_000, 20_000, 10_000, 10_000));

	static final Answered ANSWERED = new Answered("add/0", Duration.ofMillis(1));

	private Executions() {
	}

	/** What an expression begins with. */
	static List<Task> ready(String expression) {
		return ready(expression, room());
	}

	static List<Task> ready(String expression, Workload.Share share) {
		return ready(expression, share, Duration.ofMinutes(1));
	}

	/** The same, when the time is up already. */
	static List<Task> readyAndLate(String expression) {
		return ready(expression, room(), Duration.ZERO);
	}

	private static List<Task> ready(String expression, Workload.Share share, Duration time) {
		return new Execution(new Planner().plan(PARSER.parse(expression)), Deadline.in(time), share, Observer.NONE)
			.begin();
	}

	private static Workload.Share room() {
		return new Workload(Long.MAX_VALUE).enter(0).orElseThrow();
	}

}
