package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/**
 * What became of the calls to an instance so far.
 */
final class InstanceStatistics {

	private final LongAdder calls = new LongAdder();

	private final LongAdder nanos = new LongAdder();

	private final LongAdder operations = new LongAdder();

	private final LongAdder failures = new LongAdder();

	void answered(int operations, Duration duration) {
		this.calls.increment();
		this.nanos.add(duration.toNanos());
		this.operations.add(operations);
	}

	void failed() {
		this.failures.increment();
	}

	long calls() {
		return this.calls.sum();
	}

	long nanos() {
		return this.nanos.sum();
	}

	long operations() {
		return this.operations.sum();
	}

	long failures() {
		return this.failures.sum();
	}

}
