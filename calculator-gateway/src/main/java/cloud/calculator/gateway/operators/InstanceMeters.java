package cloud.calculator.gateway.operators;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

/**
 * The meters of an operator's instances. The meters of an instance are removed together
 * with it, because otherwise they would accumulate with every scaling.
 */
final class InstanceMeters {

	private final MeterRegistry registry;

	private final Map<OperatorInstance, List<Meter>> meters = new IdentityHashMap<>();

	InstanceMeters(MeterRegistry registry) {
		this.registry = registry;
	}

	/** Registers meters for new instances and removes those of all others. */
	void update(List<OperatorInstance> instances) {
		Set<OperatorInstance> present = Collections.newSetFromMap(new IdentityHashMap<>());
		present.addAll(instances);
		// remove before adding: a new instance may have the address of a removed one
		for (OperatorInstance removed : this.meters.keySet()
			.stream()
			.filter(Predicate.not(present::contains))
			.toList()) {
			this.meters.getOrDefault(removed, List.of()).forEach(this.registry::remove);
			this.meters.remove(removed);
		}
		present.forEach((instance) -> this.meters.computeIfAbsent(instance, this::register));
	}

	private List<Meter> register(OperatorInstance instance) {
		InstanceStatistics statistics = instance.statistics();
		Tags tags = Tags.of("operator", instance.operator().profile(), "address", instance.address());
		return List.of(
				FunctionCounter.builder("calculator.operations", statistics, InstanceStatistics::operations)
					.description("Operations that an instance has completed")
					.baseUnit("operations")
					.tags(tags)
					.register(this.registry),
				FunctionTimer
					.builder("calculator.calls", statistics, InstanceStatistics::calls, InstanceStatistics::nanos,
							TimeUnit.NANOSECONDS)
					.description("Successful calls to an instance, from request to response")
					.tags(tags)
					.register(this.registry),
				FunctionCounter.builder("calculator.calls.failed", statistics, InstanceStatistics::failures)
					.description("Failed calls to an instance")
					.tags(tags)
					.register(this.registry),
				Gauge.builder("calculator.instance.available", instance, (its) -> its.isOutOfService() ? 0 : 1)
					.description("1 while an instance receives calls, 0 while it is out of service")
					.tags(tags)
					.register(this.registry));
	}

}
