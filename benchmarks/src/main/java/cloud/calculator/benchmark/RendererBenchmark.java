package cloud.calculator.benchmark;

import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;

import cloud.calculator.gateway.number.Rendered;
import cloud.calculator.gateway.number.Renderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures rendering: from exact value to the text of the result.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RendererBenchmark {

	/**
	 * An integer, a terminating decimal, a decimal with a short period, and one whose
	 * period is too long to be shown.
	 */
	@Param({ "11", "1923/10", "22/7", "12345678901234567891/98765432109876543211" })
	String value = "";

	private final Renderer renderer = new Renderer();

	@Benchmark
	public Rendered render() {
		return this.renderer.render(this.value, null, RoundingMode.HALF_EVEN);
	}

}
