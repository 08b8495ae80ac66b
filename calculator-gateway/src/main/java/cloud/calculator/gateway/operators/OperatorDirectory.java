package cloud.calculator.gateway.operators;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import cloud.calculator.gateway.client.ClientProperties;
import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.TriggerContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * The instances of all operators, refreshed by periodic DNS lookups. Each operator has a
 * thread for its lookups, so that a lookup that blocks delays no other operator.
 */
@Component
public class OperatorDirectory implements DisposableBean {

	private static final Duration REFRESH_INTERVAL = Duration.ofSeconds(2);

	/** Retry delay after a failed lookup, short so that recovery is noticed quickly. */
	private static final Duration RETRY_INTERVAL = Duration.ofMillis(250);

	private final Map<Operator, OperatorInstances> instances = new EnumMap<>(Operator.class);

	private final Map<Operator, Circuit> circuits = new EnumMap<>(Operator.class);

	private final ThreadPoolTaskScheduler lookups = new ThreadPoolTaskScheduler();

	OperatorDirectory(OperatorsProperties properties, ClientProperties client, HostResolver resolver,
			MeterRegistry registry, Clock clock) {
		this.lookups.setThreadNamePrefix("dns-lookup-");
		this.lookups.setPoolSize(Operator.values().length);
		this.lookups.setDaemon(true);
		this.lookups.initialize();
		for (Operator operator : Operator.values()) {
			OperatorInstances instances = new OperatorInstances(operator,
					properties.of(operator)
						.urls()
						.stream()
						.map((url) -> new OperatorEndpoint(operator, url, resolver,
								client.maxConcurrentCallsPerInstance(), clock))
						.toList(),
					new InstanceMeters(registry));
			this.instances.put(operator, instances);
			this.circuits.put(operator, new Circuit(instances, properties.unavailableTimeout(), clock));
			this.lookups.schedule(instances::refresh, (last) -> nextLookup(last, instances));
		}
	}

	/**
	 * The instances of an operator.
	 * @param operator the operator
	 * @return its instances
	 */
	public OperatorInstances of(Operator operator) {
		return Objects.requireNonNull(this.instances.get(operator));
	}

	/**
	 * The circuit breaker of an operator.
	 * @param operator the operator
	 * @return its circuit breaker
	 */
	public Circuit circuitOf(Operator operator) {
		return Objects.requireNonNull(this.circuits.get(operator));
	}

	private static Instant nextLookup(TriggerContext last, OperatorInstances instances) {
		Instant completion = last.lastCompletion();
		return (completion == null) ? Instant.now()
				: completion.plus(instances.allResolved() ? REFRESH_INTERVAL : RETRY_INTERVAL);
	}

	@Override
	public void destroy() {
		this.lookups.destroy();
	}

}
