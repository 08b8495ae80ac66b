package cloud.calculator.gateway.operators;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.operators.OperatorsProperties.Addresses;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class OperatorsPropertiesTests {

	private static final Addresses ADDRESSES = new Addresses(List.of(URI.create("http://operator:8080")));

	@Test
	void theUnavailableTimeoutIsAtLeastAMillisecond() {
		assertThatNoException().isThrownBy(() -> properties(Duration.ofMillis(1)));
		assertThatIllegalArgumentException().isThrownBy(() -> properties(Duration.ofMillis(-5)))
			.withMessage("calculator.operators.unavailable-timeout is -5ms, but must be at least 1ms");
	}

	private static OperatorsProperties properties(Duration unavailableTimeout) {
		return new OperatorsProperties(ADDRESSES, ADDRESSES, ADDRESSES, ADDRESSES, unavailableTimeout);
	}

}
