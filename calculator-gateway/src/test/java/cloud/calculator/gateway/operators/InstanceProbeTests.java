package cloud.calculator.gateway.operators;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;

import cloud.calculator.gateway.client.CallResult.Busy;
import cloud.calculator.gateway.client.CallResult.Completed;
import cloud.calculator.gateway.client.CallResult.Invalid;
import cloud.calculator.gateway.client.CallResult.Unreachable;
import cloud.calculator.gateway.client.CallResult;
import cloud.calculator.gateway.client.ClientProperties;
import cloud.calculator.gateway.client.CompletedCall;
import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.operators.OperatorsProperties.Addresses;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class InstanceProbeTests {

	private static final Addresses ADDRESSES = new Addresses(List.of(URI.create("http://operator:8080")));

	private static final OperatorsProperties PROPERTIES = new OperatorsProperties(ADDRESSES, ADDRESSES, ADDRESSES,
			ADDRESSES, Duration.ofSeconds(1));

	private static final ClientProperties CLIENT = new ClientProperties(Duration.ofSeconds(1), Duration.ofSeconds(1),
			1);

	private final OperatorDirectory directory = new OperatorDirectory(PROPERTIES, CLIENT,
			(host) -> new InetAddress[] { InetAddress.getLoopbackAddress() }, new SimpleMeterRegistry(), Clock.SYSTEM);

	private final List<Runnable> startedProbes = new ArrayList<>();

	private boolean threadAvailable = true;

	private CallResult result = new Unreachable("cannot be reached");

	private final InstanceProbe probe = new InstanceProbe(this.directory,
			(instance, operator, operations, timeLeft) -> this.result, this::startThread, CLIENT);

	@BeforeEach
	void takeAnInstanceOutOfService() {
		this.directory.of(Operator.ADD).refresh();
		instance().callStarted();
		instance().callFailed(new Unreachable("cannot be reached"));
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

	@Test
	void aValidResponseReturnsTheInstanceToService() {
		this.result = new Completed(new CompletedCall("add/0", Duration.ofMillis(1)), List.of());
		probe();
		assertThat(instance().isOutOfService()).isFalse();
	}

	@Test
	void afterAFailedProbeTheInstanceIsProbedAgain() {
		this.result = new Invalid("answers with an error");
		probe();
		assertThat(instance().unavailability()).isEqualTo(this.result);
		this.probe.probeInstancesOutOfService();
		assertThat(this.startedProbes).hasSize(2);
	}

	@Test
	void anOverloadedInstanceStaysOutOfServiceAndIsProbedAgain() {
		this.result = new Busy();
		probe();
		assertThat(instance().isOutOfService()).isTrue();
		this.probe.probeInstancesOutOfService();
		assertThat(this.startedProbes).hasSize(2);
	}

	private void probe() {
		this.probe.probeInstancesOutOfService();
		this.startedProbes.get(0).run();
	}

	private OperatorInstance instance() {
		return this.directory.of(Operator.ADD).current().get(0);
	}

	private void startThread(Runnable probe) {
		if (!this.threadAvailable) {
			throw new RejectedExecutionException("no thread");
		}
		this.startedProbes.add(probe);
	}

}
