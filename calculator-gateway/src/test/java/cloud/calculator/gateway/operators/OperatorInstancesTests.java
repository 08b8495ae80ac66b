package cloud.calculator.gateway.operators;

import java.util.List;
import java.util.stream.Stream;

import cloud.calculator.gateway.client.CallResult.Unreachable;
import io.micrometer.core.instrument.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class OperatorInstancesTests {

	private final InstancesOfAddition addition = new InstancesOfAddition(1, Clock.SYSTEM);

	private final OperatorInstances instances = this.addition.instances();

	@Test
	void instancesFollowTheAddressesOfTheHostName() {
		refreshWith("10.0.0.1", "10.0.0.2");
		refreshWith("10.0.0.2", "10.0.0.3");
		assertThat(hosts()).containsExactly("10.0.0.2", "10.0.0.3");
	}

	@Test
	void stateOfAnInstanceSurvivesARefresh() {
		refreshWith("10.0.0.1");
		fail("10.0.0.1");
		refreshWith("10.0.0.1", "10.0.0.2");
		assertThat(this.instances.current()).extracting(OperatorInstance::isOutOfService).containsExactly(true, false);
	}

	@Test
	void aFailedLookupRemovesNoInstance() {
		refreshWith("10.0.0.1", "10.0.0.2");
		fail("10.0.0.1");
		refreshWith();
		assertThat(hosts()).containsExactly("10.0.0.1", "10.0.0.2");
		assertThat(this.instances.allResolved()).isFalse();
		refreshWith("10.0.0.2");
		assertThat(hosts()).containsExactly("10.0.0.2");
		assertThat(this.instances.allResolved()).isTrue();
	}

	@Test
	void anUnresolvableHostNameIsTheReasonOfTheUnavailability() {
		refreshWith();
		assertThat(this.instances.unavailability())
			.isEqualTo(new Unreachable("cannot be found: its address does not resolve"));
	}

	@Test
	void addressesInAnotherOrderChangeNothing(CapturedOutput output) {
		refreshWith("10.0.0.1", "10.0.0.2", "10.0.0.3");
		List<OperatorInstance> before = this.instances.current();
		refreshWith("10.0.0.3", "10.0.0.1", "10.0.0.2");
		refreshWith("10.0.0.2", "10.0.0.3", "10.0.0.1");
		assertThat(this.instances.current()).isSameAs(before);
		assertThat(output.getAll().lines().filter((line) -> line.contains("Instances of add: "))).hasSize(1);
	}

	private void refreshWith(String... addresses) {
		this.addition.resolveTo(addresses);
	}

	private void fail(String host) {
		OperatorInstance instance = this.instances.current()
			.stream()
			.filter((candidate) -> candidate.uri().getHost().equals(host))
			.findFirst()
			.orElseThrow();
		instance.callStarted();
		instance.callFailed(new Unreachable("cannot be reached"));
	}

	private Stream<String> hosts() {
		return this.instances.current().stream().map((instance) -> instance.uri().getHost());
	}

}
