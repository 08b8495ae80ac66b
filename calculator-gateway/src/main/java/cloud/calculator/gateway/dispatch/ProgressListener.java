package cloud.calculator.gateway.dispatch;

import java.time.Duration;

import cloud.calculator.gateway.planning.Operation;
import cloud.calculator.gateway.planning.Plan;

/**
 * Is told of a calculation while it is carried out, by whatever thread. Others wait
 * meanwhile: it takes note and returns.
 */
public interface ProgressListener {

	/** Whoever does not want to know. */
	ProgressListener NONE = new ProgressListener() {
	};

	/**
	 * A plan is about to be carried out. If there is a second, the first is given up.
	 * @param plan the plan
	 */
	default void begins(Plan plan) {
	}

	/**
	 * An operation of the plan was done.
	 * @param operation the operation
	 * @param value what it came to
	 * @param instance who did it
	 * @param duration how long the call took that it travelled in
	 */
	default void done(Operation operation, String value, String instance, Duration duration) {
	}

}
