package cloud.calculator.gateway.operators;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import cloud.calculator.gateway.client.CallResult.Unreachable;
import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.MockClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoadBalancerTests {

	private final LoadBalancer loadBalancer = new LoadBalancer();

	private final List<OperatorInstance> instances = IntStream.range(0, 3)
		.mapToObj(LoadBalancerTests::instance)
		.toList();

	@Test
	void instancesTakeTurns() {
		List<OperatorInstance> chosen = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			OperatorInstance instance = choose();
			chosen.add(instance);
			instance.callStarted();
			instance.callCancelled();
		}
		assertThat(chosen.subList(0, 3)).containsExactlyElementsOf(this.instances);
		assertThat(chosen.subList(3, 6)).containsExactlyElementsOf(this.instances);
	}

	@Test
	void theInstanceWithTheFewestCallsIsChosen() {
		this.instances.get(0).callStarted();
		this.instances.get(2).callStarted();
		for (int i = 0; i < 3; i++) {
			assertThat(choose()).isSameAs(this.instances.get(1));
		}
	}

	@Test
	void instancesThatAreNotFreeAreSkipped() {
		this.instances.get(0).callStarted();
		this.instances.get(0).callFailed(new Unreachable("cannot be reached"));
		this.instances.get(1).callStarted();
		this.instances.get(1).callStarted();
		this.instances.get(2).callStarted();
		assertThat(choose()).isSameAs(this.instances.get(2));
		this.instances.get(2).callStarted();
		assertThat(this.loadBalancer.choose(this.instances)).isNull();
	}

	@Test
	void withoutInstancesNoneIsChosen() {
		assertThat(this.loadBalancer.choose(List.of())).isNull();
	}

	@Test
	void fewerInstancesThanBeforeTakeTurnsToo() {
		choose();
		choose();
		assertThat(this.loadBalancer.choose(this.instances.subList(0, 1))).isSameAs(this.instances.get(0));
	}

	private OperatorInstance choose() {
		return Objects.requireNonNull(this.loadBalancer.choose(this.instances));
	}

	private static OperatorInstance instance(int index) {
		return new OperatorInstance(Operator.ADD, URI.create("http://10.0.0.%d:8080".formatted(index)), 2,
				new MockClock());
	}

}
