package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;

/**
 * The meters of the way to one operator. Each is touched once for a call, not for an
 * operation.
 */
final class OperatorQueueMeters {

	private final MeterRegistry registry;

	private final Tags tags;

	private final DistributionSummary size;

	private final Timer wait;

	private final Counter retries;

	OperatorQueueMeters(Operator operator, MeterRegistry registry) {
		this.registry = registry;
		this.tags = Tags.of("operator", operator.profile());
		this.size = DistributionSummary.builder("calculator.call.size")
			.description("Operations that travel in a call")
			.baseUnit("operations")
			.serviceLevelObjectives(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
			.tags(this.tags)
			.register(registry);
		this.wait = Timer.builder("calculator.queue.wait")
			.description("How long that operation of a call waited to leave that waited longest")
			.serviceLevelObjectives(Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(10),
					Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(1),
					Duration.ofSeconds(5), Duration.ofSeconds(10))
			.tags(this.tags)
			.register(registry);
		this.retries = Counter.builder("calculator.retries")
			.description("Calls whose operations were asked again")
			.tags(this.tags)
			.register(registry);
	}

	/** Shows what a lane has to tell whenever it is asked. */
	void show(OperatorQueue lane) {
		Gauge.builder("calculator.queue.size", lane, OperatorQueue::size)
			.description("Operations that wait to leave")
			.baseUnit("operations")
			.tags(this.tags)
			.register(this.registry);
		Gauge.builder("calculator.breaker.open", lane, (its) -> its.isOpen() ? 1 : 0)
			.description("1 while operations are refused at once, because no instance can be relied upon")
			.tags(this.tags)
			.register(this.registry);
	}

	void left(List<PendingOperation> tasks) {
		if (tasks.isEmpty()) {
			return;
		}
		long now = System.nanoTime();
		this.size.record(tasks.size());
		this.wait.record(tasks.stream().mapToLong((task) -> now - task.since()).max().orElseThrow(),
				TimeUnit.NANOSECONDS);
	}

	void repeated() {
		this.retries.increment();
	}

}
