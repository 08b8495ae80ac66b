package cloud.calculator.gateway.dispatch;

import cloud.calculator.gateway.expression.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class BearerTokenTests {

	private final BearerToken token = new BearerToken("open-sesame");

	private final OperatorInstance one = new OperatorInstance(Operator.ADD, "10.0.0.1", 8080, false, 1);

	private final OperatorInstance other = new OperatorInstance(Operator.ADD, "10.0.0.2", 8080, false, 1);

	@Test
	void aRejectionIsLoggedOnceUntilTheInstanceAcceptsTheToken(CapturedOutput output) {
		this.token.rejectedBy(this.one);
		this.token.rejectedBy(this.one);
		assertThat(warnings(output)).isEqualTo(1);
		this.token.acceptedBy(this.one);
		this.token.rejectedBy(this.one);
		assertThat(warnings(output)).isEqualTo(2);
	}

	@Test
	void anotherInstanceThatAcceptsTheTokenDoesNotRepeatTheWarning(CapturedOutput output) {
		for (int i = 0; i < 10; i++) {
			this.token.rejectedBy(this.one);
			this.token.acceptedBy(this.other);
		}
		assertThat(warnings(output)).isEqualTo(1);
	}

	private static long warnings(CapturedOutput output) {
		return output.getAll().lines().filter((line) -> line.contains("rejected the gateway's bearer token")).count();
	}

}
