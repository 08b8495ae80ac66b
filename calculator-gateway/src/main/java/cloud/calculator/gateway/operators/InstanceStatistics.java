package cloud.calculator.gateway.operators;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts the calls to an instance since it was discovered. Thread-safe.
 */
final class InstanceStatistics {

	private final LongAdder calls = new LongAdder();

	private final LongAdder nanos = new LongAdder();

	private final LongAdder operations = new LongAdder();

	private final LongAdder failures = new LongAdder();

	void callSucceeded(int operations, Duration duration) {
		this.calls.increment();
		this.nanos.add(duration.toNanos());
		this.operations.add(operations);
	}

	void callFailed() {
		this.failures.increment();
	}

	/** The number of successful calls. */
	long calls() {
		return this.calls.sum();
	}

	/** The total duration of all successful calls in nanoseconds. */
	long nanos() {
		return this.nanos.sum();
	}

	/** The number of operations in successful calls. */
	long operations() {
		return this.operations.sum();
	}

	/** The number of failed calls. */
	long failures() {
		return this.failures.sum();
	}

}
