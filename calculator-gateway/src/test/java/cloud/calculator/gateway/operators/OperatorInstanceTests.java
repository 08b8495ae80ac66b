package cloud.calculator.gateway.operators;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import cloud.calculator.gateway.client.CallResult.Aborted;
import cloud.calculator.gateway.client.CallResult.Busy;
import cloud.calculator.gateway.client.CallResult.Expired;
import cloud.calculator.gateway.client.CallResult.Failure;
import cloud.calculator.gateway.client.CallResult.Invalid;
import cloud.calculator.gateway.client.CallResult.NotSent;
import cloud.calculator.gateway.client.CallResult.Rejected;
import cloud.calculator.gateway.client.CallResult.Unreachable;
import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.MockClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class OperatorInstanceTests {

	private static final Invalid FAILED = new Invalid("answers with an error");

	private static final Unreachable UNREACHABLE = new Unreachable("cannot be reached");

	private final MockClock clock = new MockClock();

	private final OperatorInstance instance = new OperatorInstance(Operator.ADD, URI.create("http://localhost:50001"),
			2, this.clock);

	@Test
	void anInstanceIsFreeUntilItHasTheMaximumNumberOfCalls() {
		this.instance.callStarted();
		assertThat(this.instance.isFree()).isTrue();
		this.instance.callStarted();
		assertThat(this.instance.isFree()).isFalse();
		this.instance.callSucceeded(1, Duration.ofMillis(1));
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
		this.instance.callSucceeded(1, Duration.ofMillis(1));
		fail(4);
		assertThat(this.instance.isOutOfService()).isFalse();
	}

	@Test
	void anOverloadedInstanceStaysInServiceAndReceivesNoCallsForAMoment() {
		for (int i = 0; i < 10; i++) {
			this.instance.callStarted();
			this.instance.callFailed(new Busy());
		}
		assertThat(this.instance.isFree()).isFalse();
		assertThat(this.instance.isOutOfService()).isFalse();
		this.clock.add(Duration.ofMillis(100));
		assertThat(this.instance.isFree()).isTrue();
	}

	static Stream<Failure> failuresOfTheCallOnly() {
		return Stream.of(new Rejected(), new Expired(), new NotSent(), new Aborted());
	}

	@ParameterizedTest
	@MethodSource("failuresOfTheCallOnly")
	void aFailureOfTheCallOnlyTakesNoInstanceOutOfService(Failure failure) {
		for (int i = 0; i < 1_000; i++) {
			this.instance.callStarted();
			this.instance.callFailed(failure);
		}
		assertThat(this.instance.isFree()).isTrue();
		assertThat(this.instance.statistics().failures()).isZero();
	}

	@Test
	void oneProbeAtATimeIsMadeAndOnlyOutOfService() {
		assertThat(this.instance.beginProbe()).isFalse();
		fail(5);
		assertThat(this.instance.beginProbe()).isTrue();
		assertThat(this.instance.beginProbe()).isFalse();
		this.instance.probeFailed(FAILED);
		assertThat(this.instance.isOutOfService()).isTrue();
		assertThat(this.instance.beginProbe()).isTrue();
		this.instance.probeSucceeded();
		assertThat(this.instance.isFree()).isTrue();
	}

	@Test
	void leavingAndReturningToServiceIsLoggedOnce(CapturedOutput output) {
		fail(7);
		this.instance.beginProbe();
		this.instance.probeFailed(UNREACHABLE);
		assertThat(lines(output)).singleElement()
			.asString()
			.contains("WARN")
			.endsWith("Instance localhost:50001 of add is out of service: it answers with an error");
		this.instance.beginProbe();
		this.instance.probeSucceeded();
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
