package cloud.calculator.gateway.dispatch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.dispatch.OperatorsProperties.Addresses;
import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class InstanceProbeTests {

	private static final Addresses ADDRESSES = new Addresses(List.of(URI.create("http://operator:8080")));

	private static final OperatorsProperties PROPERTIES = new OperatorsProperties(ADDRESSES, ADDRESSES, ADDRESSES,
			ADDRESSES, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), 1);

	private final OperatorDirectory directory = new OperatorDirectory(PROPERTIES,
			(host) -> new InetAddress[] { InetAddress.getLoopbackAddress() }, new SimpleMeterRegistry());

	private final List<Runnable> startedProbes = new ArrayList<>();

	private boolean threadAvailable = true;

	@SuppressWarnings("NullAway")
	private final InstanceProbe probe = new InstanceProbe(this.directory, null, this::startThread, PROPERTIES);

	@BeforeEach
	void takeAnInstanceOutOfService() {
		this.directory.of(Operator.ADD).refresh();
		OperatorInstance instance = this.directory.of(Operator.ADD).current().get(0);
		instance.callStarted();
		instance.callFailed(new CallException(Kind.UNREACHABLE, "cannot be reached"));
	}

	@AfterEach
	void stop() {
		this.directory.destroy();
	}

	@Test
	void anInstanceOutOfServiceIsProbedOnceAtATime() {
		this.probe.probeInstancesOutOfService();
		this.probe.probeInstancesOutOfService();
		assertThat(this.startedProbes).hasSize(1);
	}

	@Test
	void aProbeForWhichThereIsNoThreadIsMadeLater() {
		this.threadAvailable = false;
		assertThatNoException().isThrownBy(this.probe::probeInstancesOutOfService);
		assertThat(this.startedProbes).isEmpty();
		this.threadAvailable = true;
		this.probe.probeInstancesOutOfService();
		assertThat(this.startedProbes).hasSize(1);
	}

	private void startThread(Runnable probe) {
		if (!this.threadAvailable) {
			throw new RejectedExecutionException("no thread");
		}
		this.startedProbes.add(probe);
	}

}
