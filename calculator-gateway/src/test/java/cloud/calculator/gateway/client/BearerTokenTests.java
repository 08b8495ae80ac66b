package cloud.calculator.gateway.client;

import java.time.Duration;

import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.MockClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class BearerTokenTests {

	private final MockClock clock = new MockClock();

	private final BearerToken token = new BearerToken("open-sesame", this.clock);

	@Test
	void rejectionsAreLoggedOnceAMinute(CapturedOutput output) {
		for (int i = 0; i < 100; i++) {
			this.token.rejectedBy(Operator.ADD);
		}
		assertThat(warnings(output)).isEqualTo(1);
		this.clock.add(Duration.ofSeconds(59));
		this.token.rejectedBy(Operator.ADD);
		assertThat(warnings(output)).isEqualTo(1);
		this.clock.add(Duration.ofSeconds(1));
		this.token.rejectedBy(Operator.ADD);
		assertThat(warnings(output)).isEqualTo(2);
	}

	@Test
	void eachOperatorHasItsOwnWarning(CapturedOutput output) {
		this.token.rejectedBy(Operator.ADD);
		this.token.rejectedBy(Operator.DIV);
		assertThat(warnings(output)).isEqualTo(2);
	}

	private static long warnings(CapturedOutput output) {
		return output.getAll().lines().filter((line) -> line.contains("rejected the gateway's bearer token")).count();
	}

}
