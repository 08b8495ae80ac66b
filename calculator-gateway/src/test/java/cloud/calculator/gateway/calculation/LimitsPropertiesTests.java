package cloud.calculator.gateway.calculation;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class LimitsPropertiesTests {

	private static final Duration SECOND = Duration.ofSeconds(1);

	@Test
	void theSmallestValuesAreValid() {
		assertThatNoException().isThrownBy(() -> new LimitsProperties(1, 0, 0, 1, 0, 1, Duration.ofMillis(1)));
	}

	@ParameterizedTest
	@CsvSource({ "0,1,1,1,1,1,length is 0; but must be at least 1",
			"1,-1,1,1,1,1,nesting is -1; but must be at least 0",
			"1,1,-1,1,1,1,operations is -1; but must be at least 0", "1,1,1,0,1,1,digits is 0; but must be at least 1",
			"1,1,1,1,-7,1,exponent is -7; but must be at least 0",
			"1,1,1,1,1,0,precision is 0; but must be at least 1" })
	void limitsThatAdmitNoExpressionAreInvalid(int length, int nesting, int operations, int digits, int exponent,
			int precision, String message) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new LimitsProperties(length, nesting, operations, digits, exponent, precision, SECOND))
			.withMessage("calculator.limits." + message.replace(';', ','));
	}

	@Test
	void theDeadlineIsAtLeastAMillisecond() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new LimitsProperties(1, 1, 1, 1, 1, 1, Duration.ofSeconds(-1)))
			.withMessage("calculator.limits.deadline is -1000ms, but must be at least 1ms");
	}

}
