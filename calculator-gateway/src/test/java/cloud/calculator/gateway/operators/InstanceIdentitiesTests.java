package cloud.calculator.gateway.operators;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import cloud.calculator.gateway.client.CallResult.Unreachable;
import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.MockClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InstanceIdentitiesTests {

	private final MockClock clock = new MockClock();

	private final OperatorInstance instance = instance(50001);

	private final AtomicInteger requests = new AtomicInteger();

	private @Nullable String response = "add/0";

	private final InstanceIdentities identities = new InstanceIdentities((address, operator) -> {
		this.requests.incrementAndGet();
		return this.response;
	}, Runnable::run, this.clock);

	@Test
	void theNameIsTheOneThatTheInstanceReports() {
		assertThat(name()).isEqualTo("add/0");
	}

	@Test
	void anInstanceWhoseResponseHasNoIdentityHasNoName() {
		this.response = null;
		assertThat(name()).isNull();
	}

	@Test
	void anInstanceReceivesOneRequestPerSecond() {
		for (int i = 0; i < 100; i++) {
			name();
		}
		assertThat(this.requests).hasValue(1);
		this.clock.add(Duration.ofSeconds(1));
		name();
		assertThat(this.requests).hasValue(2);
	}

	@Test
	void eachInstanceHasItsOwnIdentity() {
		name();
		this.identities.of(instance(50002)).join();
		assertThat(this.requests).hasValue(2);
	}

	@Test
	void theIdentityIsRequestedAgainWhenTheInstanceLeavesOrReturnsToService() {
		name();
		this.instance.callStarted();
		this.instance.callFailed(new Unreachable("cannot be reached"));
		name();
		assertThat(this.requests).hasValue(2);
		this.instance.probeSucceeded();
		name();
		assertThat(this.requests).hasValue(3);
	}

	private @Nullable String name() {
		return this.identities.of(this.instance).join().name();
	}

	private OperatorInstance instance(int port) {
		return new OperatorInstance(Operator.ADD, URI.create("http://localhost:" + port), 1, this.clock);
	}

}
