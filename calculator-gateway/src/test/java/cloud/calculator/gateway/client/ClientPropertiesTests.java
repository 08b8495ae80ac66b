package cloud.calculator.gateway.client;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ClientPropertiesTests {

	private static final Duration SECOND = Duration.ofSeconds(1);

	@Test
	void theSmallestValuesAreValid() {
		Duration millisecond = Duration.ofMillis(1);
		assertThatNoException().isThrownBy(() -> new ClientProperties(millisecond, millisecond, 1));
	}

	@Test
	void instancesNeedAtLeastOneConcurrentCall() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ClientProperties(SECOND, SECOND, 0))
			.withMessage("calculator.operators.max-concurrent-calls-per-instance is 0, but must be at least 1");
	}

	@Test
	void timeoutsAreAtLeastAMillisecond() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ClientProperties(Duration.ZERO, SECOND, 1))
			.withMessage("calculator.operators.connect-timeout is 0ms, but must be at least 1ms");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ClientProperties(SECOND, Duration.ofNanos(999_999), 1))
			.withMessage("calculator.operators.response-timeout is 0ms, but must be at least 1ms");
	}

	@Test
	void theGatewayWaitsATenthLongerThanTheOperatorMayWork() {
		ClientProperties properties = new ClientProperties(SECOND, Duration.ofSeconds(3), 1);
		assertThat(properties.readTimeout()).isEqualTo(Duration.ofMillis(3_300));
		assertThat(properties.callTimeout()).isEqualTo(Duration.ofMillis(4_300));
	}

}
