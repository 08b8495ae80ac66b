package cloud.calculator.gateway.dispatch;

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
 * The meters of an operator's instances. Those of an instance that leaves go with it:
 * months of scaling out and in would pile them up.
 */
final class InstanceMeters {

	private final MeterRegistry registry;

	private final Map<OperatorInstance, List<Meter>> meters = new IdentityHashMap<>();

	InstanceMeters(MeterRegistry registry) {
		this.registry = registry;
	}

	/** Has meters for these instances and for no others. */
	void follow(List<OperatorInstance> instances) {
		Set<OperatorInstance> present = Collections.newSetFromMap(new IdentityHashMap<>());
		present.addAll(instances);
		// before any is added: an instance may be back under the address of one that left
		for (OperatorInstance gone : this.meters.keySet().stream().filter(Predicate.not(present::contains)).toList()) {
			this.meters.getOrDefault(gone, List.of()).forEach(this.registry::remove);
			this.meters.remove(gone);
		}
		present.forEach((instance) -> this.meters.computeIfAbsent(instance, this::register));
	}

	private List<Meter> register(OperatorInstance instance) {
		Tags tags = Tags.of("operator", instance.operator().profile(), "address", instance.address());
		return List.of(
				FunctionCounter.builder("calculator.operations", instance.statistics(), InstanceStatistics::operations)
					.description("Operations that an instance has done")
					.baseUnit("operations")
					.tags(tags)
					.register(this.registry),
				FunctionTimer
					.builder("calculator.calls", instance.statistics(), InstanceStatistics::calls,
							InstanceStatistics::nanos, TimeUnit.NANOSECONDS)
					.description("Calls that an instance has answered, there and back")
					.tags(tags)
					.register(this.registry),
				FunctionCounter.builder("calculator.calls.failed", instance.statistics(), InstanceStatistics::failures)
					.description("Calls that an instance has not answered properly")
					.tags(tags)
					.register(this.registry),
				Gauge.builder("calculator.instance.available", instance, (its) -> its.isSetAside() ? 0 : 1)
					.description("1 while an instance gets calls, 0 while it is set aside")
					.tags(tags)
					.register(this.registry));
	}

}
