package cloud.calculator.gateway.dispatch.queue;

import cloud.calculator.gateway.client.Deadline;
import io.opentelemetry.api.trace.SpanContext;

/**
 * A calculation some of whose operations are pending.
 */
public interface PendingCalculation {

	/**
	 * When the calculation is stopped if it is not complete.
	 * @return the deadline
	 */
	Deadline deadline();

	/**
	 * The span of the calculation.
	 * @return its context; invalid if there is none
	 */
	SpanContext spanContext();

}
