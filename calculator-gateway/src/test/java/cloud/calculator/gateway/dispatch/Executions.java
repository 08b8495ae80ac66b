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

	private Executions() {
	}

	static Execution of(String expression) {
		return new Execution(new Planner().plan(PARSER.parse(expression)), Deadline.in(Duration.ofMinutes(1)));
	}

	/** What an expression begins with. */
	static List<Task> ready(String expression) {
		return of(expression).begin();
	}

}
