package cloud.calculator.gateway.dispatch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OperatorInstancesTests {

	private List<String> behindTheName = List.of();

	private final OperatorInstances instances = new OperatorInstances(Operator.ADD,
			List.of(URI.create("http://add:8080")), this::addresses, 1, new InstanceMeters(new SimpleMeterRegistry()));

	@Test
	void whoIsNoLongerBehindTheNameGetsNothing() {
		lookUp("10.0.0.1", "10.0.0.2");
		lookUp("10.0.0.2", "10.0.0.3");
		assertThat(hosts()).containsExactly("10.0.0.2", "10.0.0.3");
	}

	@Test
	void whatIsKnownOfAnInstanceOutlivesTheLookUp() {
		lookUp("10.0.0.1");
		fail("10.0.0.1");
		lookUp("10.0.0.1", "10.0.0.2");
		assertThat(this.instances.current()).extracting(OperatorInstance::isSetAside).containsExactly(true, false);
	}

	@Test
	void aNameServerThatFailsTakesNobodyAway() {
		lookUp("10.0.0.1", "10.0.0.2");
		fail("10.0.0.1");
		lookUp();
		assertThat(hosts()).containsExactly("10.0.0.1", "10.0.0.2");
		assertThat(this.instances.resolve()).isFalse();
		lookUp("10.0.0.2");
		assertThat(hosts()).containsExactly("10.0.0.2");
		assertThat(this.instances.resolve()).isTrue();
	}

	@Test
	void aNameThatNobodyEverHadIsTheTrouble() {
		lookUp();
		assertThat(this.instances.unavailability()).hasMessage("cannot be found: its address does not resolve");
	}

	private void lookUp(String... addresses) {
		this.behindTheName = List.of(addresses);
		this.instances.lookUp();
	}

	private void fail(String host) {
		OperatorInstance instance = this.instances.current()
			.stream()
			.filter((candidate) -> candidate.getHost().equals(host))
			.findFirst()
			.orElseThrow();
		instance.called();
		instance.failed(new CallException(Kind.UNREACHABLE, "cannot be reached"));
	}

	private Stream<String> hosts() {
		return this.instances.current().stream().map(OperatorInstance::getHost);
	}

	private InetAddress[] addresses(String host) throws UnknownHostException {
		if (this.behindTheName.isEmpty()) {
			throw new UnknownHostException(host);
		}
		InetAddress[] addresses = new InetAddress[this.behindTheName.size()];
		for (int i = 0; i < addresses.length; i++) {
			addresses[i] = InetAddress.getByName(this.behindTheName.get(i));
		}
		return addresses;
	}

}
