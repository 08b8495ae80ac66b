package cloud.calculator.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import cloud.calculator.gateway.expression.Expression;
import cloud.calculator.gateway.expression.Expression.Literal;
import cloud.calculator.gateway.planning.Plan;
import cloud.calculator.gateway.planning.Planner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures planning: from syntax tree to plan.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlannerBenchmark {

	/** The number of operations in the expression. */
	@Param({ "1", "15", "200" })
	int operations;

	private final Planner planner = new Planner();

	private Expression tree = new Literal("0");

	@Setup
	public void parse() throws IOException {
		this.tree = Expressions.parse(Expressions.of(this.operations));
	}

	@Benchmark
	public Plan plan() {
		return this.planner.plan(this.tree);
	}

}
