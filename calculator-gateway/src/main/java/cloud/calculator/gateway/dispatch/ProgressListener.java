package cloud.calculator.gateway.dispatch;

import java.time.Duration;

import cloud.calculator.gateway.planning.Operation;
import cloud.calculator.gateway.planning.Plan;

/**
 * Receives the progress of a calculation. The methods are called on any thread, one at a
 * time for an execution, and must return without blocking, because they hold up the
 * execution.
 */
public interface ProgressListener {

	/** A listener that ignores all events. */
	ProgressListener NONE = new ProgressListener() {
	};

	/**
	 * Called before a plan is executed. A second call means that the first plan was
	 * abandoned and its operations no longer count.
	 * @param plan the plan
	 */
	default void executionStarted(Plan plan) {
	}

	/**
	 * Called when an operation has completed.
	 * @param operation the operation
	 * @param value its value
	 * @param instance the name of the instance that calculated it
	 * @param duration the duration of the call that contained it
	 */
	default void operationCompleted(Operation operation, String value, String instance, Duration duration) {
	}

}
