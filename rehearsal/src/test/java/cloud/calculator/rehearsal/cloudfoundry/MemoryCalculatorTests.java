package cloud.calculator.rehearsal.cloudfoundry;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Compares the calculator with figures from published logs of real apps.
 */
class MemoryCalculatorTests {

	@Test
	void heapGetsTheRemainingMemory() {
		assertThat(new MemoryCalculator(List.of(), 15_605_568 * MemorySize.KILOBYTE, 19692, 250).options())
			.containsExactly("-XX:MaxDirectMemorySize=10M", "-Xmx14968359K", "-XX:MaxMetaspaceSize=125208K",
					"-XX:ReservedCodeCacheSize=240M", "-Xss1M");
	}

	@Test
	void givenOptionsAreNotRepeated() {
		assertThat(new MemoryCalculator(List.of("-Xss512k", "-XX:ReservedCodeCacheSize=32m", "-Xmx32m",
				"-XX:MaxMetaspaceSize=64m", "-XX:+UseSerialGC"), 192 * MemorySize.MEGABYTE, 18000, 50)
			.options()).containsExactly("-XX:MaxDirectMemorySize=10M");
	}

	@Test
	void tooLowLimitIsRejectedWithAllRegions() {
		MemoryCalculator calculator = new MemoryCalculator(List.of("-Xmx512M"), 750 * MemorySize.MEGABYTE, 38723, 250);
		assertThatIllegalArgumentException().isThrownBy(calculator::options)
			.withMessage("required memory 1269289K is greater than 750M available for allocation: "
					+ "-XX:MaxDirectMemorySize=10M, -Xmx512M, -XX:MaxMetaspaceSize=233001K, "
					+ "-XX:ReservedCodeCacheSize=240M, -Xss1M x 250 threads");
	}

}
