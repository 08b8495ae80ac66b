package cloud.calculator.gateway.dispatch.queue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.operators.Circuit;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;

/**
 * The meters of one operator's queue. They are updated once per call and not once per
 * operation, to keep them cheap.
 */
final class OperatorQueueMeters {

	private final MeterRegistry registry;

	private final Clock clock;

	private final Tags tags;

	private final DistributionSummary callSize;

	private final Timer wait;

	private final Counter retries;

	OperatorQueueMeters(Operator operator, MeterRegistry registry, Clock clock) {
		this.clock = clock;
		this.registry = registry;
		this.tags = Tags.of("operator", operator.profile());
		this.callSize = DistributionSummary.builder("calculator.call.size")
			.description("Operations per call")
			.baseUnit("operations")
			.serviceLevelObjectives(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
			.tags(this.tags)
			.register(registry);
		this.wait = Timer.builder("calculator.queue.wait")
			.description("Time in the queue of the operation of a call that waited longest")
			.serviceLevelObjectives(Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(10),
					Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(1),
					Duration.ofSeconds(5), Duration.ofSeconds(10))
			.tags(this.tags)
			.register(registry);
		this.retries = Counter.builder("calculator.retries")
			.description("Failed calls whose operations were enqueued again")
			.tags(this.tags)
			.register(registry);
	}

	/** Registers the gauges that read the state of a queue and of its circuit breaker. */
	void registerGauges(OperatorQueue queue, Circuit circuit) {
		Gauge.builder("calculator.queue.size", queue, OperatorQueue::size)
			.description("Operations in the queue")
			.baseUnit("operations")
			.tags(this.tags)
			.register(this.registry);
		Gauge.builder("calculator.breaker.open", circuit, (its) -> its.isOpen() ? 1 : 0)
			.description("1 while operations are rejected at once, because no instance is in service")
			.tags(this.tags)
			.register(this.registry);
	}

	void drained(List<QueuedOperation> batch) {
		if (batch.isEmpty()) {
			return;
		}
		long now = this.clock.monotonicTime();
		this.callSize.record(batch.size());
		this.wait.record(batch.stream().mapToLong((queued) -> now - queued.readySince()).max().orElseThrow(),
				TimeUnit.NANOSECONDS);
	}

	void retried() {
		this.retries.increment();
	}

}
