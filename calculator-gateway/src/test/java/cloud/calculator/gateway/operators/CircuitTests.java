package cloud.calculator.gateway.operators;

import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.client.CallResult.Unreachable;
import io.micrometer.core.instrument.MockClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class CircuitTests {

	private static final Duration TIMEOUT = InstancesOfAddition.UNAVAILABLE_TIMEOUT;

	private final MockClock clock = new MockClock();

	private final InstancesOfAddition addition = new InstancesOfAddition(1, this.clock);

	private final Circuit circuit = this.addition.circuit();

	@Test
	void theCircuitOpensWhenTheTimeoutHasPassedWithoutAnInstance() {
		this.circuit.update();
		this.clock.add(TIMEOUT.minusNanos(1));
		this.circuit.update();
		assertThat(this.circuit.isOpen()).isFalse();
		this.clock.add(Duration.ofNanos(1));
		this.circuit.update();
		assertThat(this.circuit.isOpen()).isTrue();
		assertThat(this.circuit.rejection())
			.isEqualTo(new Unreachable("cannot be found: its address does not resolve"));
	}

	@Test
	void nothingIsRejectedAsSoonAsAnInstanceIsInService() {
		open();
		find();
		assertThat(this.circuit.rejection()).isNull();
	}

	@Test
	void theTimeoutStartsAnewWithEveryOutage() {
		open();
		find();
		this.circuit.update();
		OperatorInstance instance = this.addition.instances().current().get(0);
		instance.callStarted();
		instance.callFailed(new Unreachable("cannot be reached"));
		this.circuit.update();
		this.clock.add(TIMEOUT.minusNanos(1));
		this.circuit.update();
		assertThat(this.circuit.isOpen()).isFalse();
	}

	@Test
	void openingAndClosingIsLoggedOnce(CapturedOutput output) {
		open();
		for (int i = 0; i < 5; i++) {
			this.circuit.update();
		}
		assertThat(lines(output)).singleElement()
			.asString()
			.contains("WARN")
			.endsWith("The circuit of add is open: the operator cannot be found: its address does not resolve");
		find();
		for (int i = 0; i < 5; i++) {
			this.circuit.update();
		}
		assertThat(lines(output)).hasSize(2)
			.last()
			.asString()
			.contains("INFO")
			.endsWith("The circuit of add is closed: an instance is in service");
	}

	private void open() {
		this.circuit.update();
		this.clock.add(TIMEOUT);
		this.circuit.update();
	}

	private void find() {
		this.addition.resolveTo("10.0.0.1");
	}

	private static List<String> lines(CapturedOutput output) {
		return output.getAll().lines().filter((line) -> line.contains("The circuit of add")).toList();
	}

}
