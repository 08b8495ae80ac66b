package cloud.calculator.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import cloud.calculator.gateway.expression.Expression;
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
 * Measures parsing: from text to syntax tree.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParserBenchmark {

	/** The number of operations in the expression. */
	@Param({ "1", "15", "200" })
	int operations;

	private String text = "";

	@Setup
	public void read() throws IOException {
		this.text = Expressions.of(this.operations);
	}

	@Benchmark
	public Expression parse() {
		return Expressions.parse(this.text);
	}

}
