package cloud.calculator.gateway.dispatch;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.dispatch.OperatorsProperties.Addresses;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class OperatorsPropertiesTests {

	private static final Addresses ADDRESSES = new Addresses(List.of(URI.create("http://operator:8080")));

	private static final Duration SECOND = Duration.ofSeconds(1);

	@Test
	void theSmallestValuesAreValid() {
		Duration millisecond = Duration.ofMillis(1);
		assertThatNoException().isThrownBy(() -> properties(millisecond, millisecond, millisecond, 1));
	}

	@Test
	void instancesNeedAtLeastOneConcurrentCall() {
		assertThatIllegalArgumentException().isThrownBy(() -> properties(SECOND, SECOND, SECOND, 0))
			.withMessage("calculator.operators.max-concurrent-calls-per-instance is 0, but must be at least 1");
	}

	@Test
	void timeoutsAreAtLeastAMillisecond() {
		assertThatIllegalArgumentException().isThrownBy(() -> properties(Duration.ZERO, SECOND, SECOND, 1))
			.withMessage("calculator.operators.connect-timeout is 0ms, but must be at least 1ms");
		assertThatIllegalArgumentException().isThrownBy(() -> properties(SECOND, Duration.ofNanos(999_999), SECOND, 1))
			.withMessage("calculator.operators.response-timeout is 0ms, but must be at least 1ms");
		assertThatIllegalArgumentException().isThrownBy(() -> properties(SECOND, SECOND, Duration.ofMillis(-5), 1))
			.withMessage("calculator.operators.unavailable-timeout is -5ms, but must be at least 1ms");
	}

	private static OperatorsProperties properties(Duration connectTimeout, Duration responseTimeout,
			Duration unavailableTimeout, int maxConcurrentCallsPerInstance) {
		return new OperatorsProperties(ADDRESSES, ADDRESSES, ADDRESSES, ADDRESSES, connectTimeout, responseTimeout,
				unavailableTimeout, maxConcurrentCallsPerInstance);
	}

}
