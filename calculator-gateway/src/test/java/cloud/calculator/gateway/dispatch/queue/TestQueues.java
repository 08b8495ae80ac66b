package cloud.calculator.gateway.dispatch.queue;

import cloud.calculator.gateway.operators.OperatorDirectory;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/**
 * Creates queues for tests of other packages.
 */
public final class TestQueues {

	private TestQueues() {
	}

	/**
	 * Creates empty queues.
	 * @param directory the instances of all operators
	 * @return the queues
	 */
	public static OperatorQueues of(OperatorDirectory directory) {
		return new OperatorQueues(directory, new SimpleMeterRegistry(), Clock.SYSTEM);
	}

	/**
	 * The number of operations in all queues.
	 * @param queues the queues
	 * @return the number of operations
	 */
	public static int size(OperatorQueues queues) {
		return queues.size();
	}

}
