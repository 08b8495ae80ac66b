package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import cloud.calculator.gateway.expression.Operator;
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
class OperatorDirectory implements DisposableBean {

	private static final Duration REFRESH_INTERVAL = Duration.ofSeconds(2);

	/** Retry delay after a failed lookup, short so that recovery is noticed quickly. */
	private static final Duration RETRY_INTERVAL = Duration.ofMillis(250);

	private final Map<Operator, OperatorInstances> instances = new EnumMap<>(Operator.class);

	private final ThreadPoolTaskScheduler lookups = new ThreadPoolTaskScheduler();

	OperatorDirectory(OperatorsProperties properties, HostResolver resolver, MeterRegistry registry) {
		this.lookups.setThreadNamePrefix("dns-lookup-");
		this.lookups.setPoolSize(Operator.values().length);
		this.lookups.setDaemon(true);
		this.lookups.initialize();
		for (Operator operator : Operator.values()) {
			OperatorInstances instances = new OperatorInstances(operator, properties.of(operator).urls(), resolver,
					properties.maxConcurrentCallsPerInstance(), new InstanceMeters(registry));
			this.instances.put(operator, instances);
			this.lookups.schedule(instances::refresh, (last) -> nextLookup(last, instances));
		}
	}

	OperatorInstances of(Operator operator) {
		return Objects.requireNonNull(this.instances.get(operator));
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
