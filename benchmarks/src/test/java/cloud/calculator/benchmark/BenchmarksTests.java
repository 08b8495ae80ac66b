package cloud.calculator.benchmark;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

import static org.assertj.core.api.Assertions.assertThat;

class BenchmarksTests {

	@Test
	void everyBenchmarkRunsWithAllItsParameters() throws RunnerException {
		Options shortest = new OptionsBuilder().shouldFailOnError(true)
			.verbosity(VerboseMode.SILENT)
			.forks(0)
			.warmupIterations(0)
			.measurementIterations(1)
			.measurementTime(TimeValue.milliseconds(1))
			.build();
		assertThat(new Runner(shortest).run())
			.extracting((result) -> result.getParams().getBenchmark().replaceFirst(".*\\.", ""))
			.containsExactlyInAnyOrder("parse", "parse", "parse", "plan", "plan", "plan", "render", "render", "render",
					"render");
	}

}
