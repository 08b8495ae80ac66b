package cloud.calculator.gateway.operators;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import cloud.calculator.gateway.client.CallResult.Unreachable;
import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.RequiredSearch;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InstanceMetersTests {

	private final MeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

	private final InstanceMeters meters = new InstanceMeters(this.registry);

	@Test
	void metersCountTheCallsToAnInstance() {
		OperatorInstance instance = instance("10.0.0.1");
		this.meters.update(List.of(instance));
		instance.statistics().callSucceeded(7, Duration.ofMillis(20));
		instance.statistics().callSucceeded(4, Duration.ofMillis(10));
		instance.callStarted();
		instance.callFailed(new Unreachable("cannot be reached"));
		assertThat(meter("calculator.operations").functionCounters()).extracting(FunctionCounter::count)
			.containsExactly(11.0);
		FunctionTimer calls = meter("calculator.calls").functionTimer();
		assertThat(calls.count()).isEqualTo(2);
		assertThat(calls.totalTime(calls.baseTimeUnit())).isEqualTo(0.03);
		assertThat(meter("calculator.calls.failed").functionCounter().count()).isEqualTo(1);
		assertThat(meter("calculator.instance.available").gauge().value()).isZero();
	}

	@Test
	void metersOfARemovedInstanceAreRemoved() {
		OperatorInstance stays = instance("10.0.0.1");
		this.meters.update(List.of(stays, instance("10.0.0.2")));
		this.meters.update(List.of(stays));
		assertThat(addresses()).containsOnly("10.0.0.1:8080");
	}

	@Test
	void metersDoNotAccumulate() {
		for (int i = 0; i < 5_000; i++) {
			this.meters.update(List.of(instance("10.0.%d.%d".formatted(i / 250, i % 250))));
		}
		this.meters.update(List.of());
		assertThat(this.registry.getMeters()).isEmpty();
	}

	@Test
	void countersRestartWhenAnAddressIsReused() {
		OperatorInstance first = instance("10.0.0.1");
		first.statistics().callSucceeded(7, Duration.ofMillis(20));
		this.meters.update(List.of(first));
		OperatorInstance second = instance("10.0.0.1");
		this.meters.update(List.of(second));
		second.statistics().callSucceeded(1, Duration.ofMillis(20));
		assertThat(meter("calculator.operations").functionCounter().count()).isEqualTo(1);
		assertThat(meter("calculator.instance.available").gauges()).extracting(Gauge::value).containsExactly(1.0);
	}

	private RequiredSearch meter(String name) {
		return this.registry.get(name);
	}

	private Stream<String> addresses() {
		return this.registry.getMeters().stream().map(Meter::getId).map((id) -> id.getTag("address"));
	}

	private static OperatorInstance instance(String host) {
		return new OperatorInstance(Operator.ADD, URI.create("http://%s:8080".formatted(host)), 1, Clock.SYSTEM);
	}

}
