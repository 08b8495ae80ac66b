package cloud.calculator.gateway.dispatch;

import java.util.List;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.expression.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(OutputCaptureExtension.class)
class OperatorInstanceTests {

	private static final CallException FAILED = new CallException(Kind.FAILED, "answers with an error");

	private static final CallException UNREACHABLE = new CallException(Kind.UNREACHABLE, "cannot be reached");

	private final OperatorInstance instance = new OperatorInstance(Operator.ADD, "localhost", 50001, false, 2);

	@Test
	void anInstanceIsFreeUntilItHasTheMaximumNumberOfCalls() {
		this.instance.callStarted();
		assertThat(this.instance.isFree()).isTrue();
		this.instance.callStarted();
		assertThat(this.instance.isFree()).isFalse();
		this.instance.callSucceeded();
		assertThat(this.instance.isFree()).isTrue();
	}

	@Test
	void anUnreachableInstanceIsOutOfServiceAtOnce() {
		this.instance.callStarted();
		this.instance.callFailed(UNREACHABLE);
		assertThat(this.instance.isFree()).isFalse();
		assertThat(this.instance.unavailability()).isSameAs(UNREACHABLE);
	}

	@Test
	void fiveFailedCallsInARowTakeAnInstanceOutOfService() {
		fail(4);
		assertThat(this.instance.isOutOfService()).isFalse();
		fail(1);
		assertThat(this.instance.isOutOfService()).isTrue();
	}

	@Test
	void aSuccessfulCallResetsTheCountOfFailures() {
		fail(4);
		this.instance.callStarted();
		this.instance.callSucceeded();
		fail(4);
		assertThat(this.instance.isOutOfService()).isFalse();
	}

	@Test
	void anOverloadedInstanceStaysInServiceAndReceivesNoCallsForAMoment() {
		for (int i = 0; i < 10; i++) {
			this.instance.callStarted();
			this.instance.callFailed(new CallException(Kind.BUSY, "is overloaded"));
		}
		assertThat(this.instance.isFree()).isFalse();
		assertThat(this.instance.isOutOfService()).isFalse();
		await().until(this.instance::isFree);
	}

	@Test
	void oneProbeAtATimeIsMadeAndOnlyOutOfService() {
		assertThat(this.instance.beginProbe()).isFalse();
		fail(5);
		assertThat(this.instance.beginProbe()).isTrue();
		assertThat(this.instance.beginProbe()).isFalse();
		this.instance.endProbe(FAILED);
		assertThat(this.instance.isOutOfService()).isTrue();
		assertThat(this.instance.beginProbe()).isTrue();
		this.instance.endProbe(null);
		assertThat(this.instance.isFree()).isTrue();
	}

	@Test
	void leavingAndReturningToServiceIsLoggedOnce(CapturedOutput output) {
		fail(7);
		this.instance.beginProbe();
		this.instance.endProbe(UNREACHABLE);
		assertThat(lines(output)).singleElement()
			.asString()
			.contains("WARN")
			.endsWith("Instance localhost:50001 of add is out of service: it answers with an error");
		this.instance.beginProbe();
		this.instance.endProbe(null);
		assertThat(lines(output)).hasSize(2)
			.last()
			.asString()
			.contains("INFO")
			.endsWith("Instance localhost:50001 of add is in service again");
	}

	private static List<String> lines(CapturedOutput output) {
		return output.getAll().lines().filter((line) -> line.contains("Instance localhost:50001 of add")).toList();
	}

	private void fail(int times) {
		for (int i = 0; i < times; i++) {
			this.instance.callStarted();
			this.instance.callFailed(FAILED);
		}
	}

}
