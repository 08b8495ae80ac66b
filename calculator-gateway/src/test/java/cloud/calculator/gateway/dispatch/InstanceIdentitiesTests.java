package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.dispatch.IdentityClient.Identity;
import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InstanceIdentitiesTests {

	private final OperatorInstance instance = new OperatorInstance(Operator.ADD, "localhost", 50001, false, 1);

	private final AtomicInteger requests = new AtomicInteger();

	private @Nullable Identity response = new Identity("add", "add/0");

	private long nanoTime;

	private final InstanceIdentities identities = new InstanceIdentities((address) -> {
		this.requests.incrementAndGet();
		return this.response;
	}, Runnable::run, () -> this.nanoTime);

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
	void anInstanceOfAnotherOperatorHasNoName() {
		this.response = new Identity("mul", "mul/0");
		assertThat(name()).isNull();
	}

	@Test
	void anInstanceReceivesOneRequestPerSecond() {
		for (int i = 0; i < 100; i++) {
			name();
		}
		assertThat(this.requests).hasValue(1);
		this.nanoTime += Duration.ofSeconds(1).toNanos();
		name();
		assertThat(this.requests).hasValue(2);
	}

	@Test
	void eachInstanceHasItsOwnIdentity() {
		name();
		this.identities.of(new OperatorInstance(Operator.ADD, "localhost", 50002, false, 1)).join();
		assertThat(this.requests).hasValue(2);
	}

	@Test
	void theIdentityIsRequestedAgainWhenTheInstanceLeavesOrReturnsToService() {
		name();
		this.instance.callStarted();
		this.instance.callFailed(new CallException(Kind.UNREACHABLE, "cannot be reached"));
		name();
		assertThat(this.requests).hasValue(2);
		this.instance.endProbe(null);
		name();
		assertThat(this.requests).hasValue(3);
	}

	private @Nullable String name() {
		return this.identities.of(this.instance).join().name();
	}

}
