package cloud.calculator.gateway.dispatch.queue;

import cloud.calculator.gateway.client.CallResult.Failure;
import cloud.calculator.gateway.client.CompletedCall;
import cloud.calculator.gateway.client.codec.OperationOutcome;
import cloud.calculator.gateway.client.codec.OperationsRequest.Operands;
import cloud.calculator.gateway.planning.Operation;
import org.jspecify.annotations.Nullable;

/**
 * An operation whose operands are known and whose value is not.
 */
public interface PendingOperation {

	/**
	 * The calculation that the operation belongs to.
	 * @return the calculation; the same object for all of its operations
	 */
	PendingCalculation calculation();

	/**
	 * The operation of the plan.
	 * @return the operation
	 */
	Operation operation();

	/**
	 * The values of its operands.
	 * @return the operands
	 */
	Operands operands();

	/**
	 * Whether the calculation still needs the value.
	 * @return {@code false} if the operation can be dropped
	 */
	boolean isNeeded();

	/**
	 * Completes the operation with the outcome that an instance returned. Has no effect
	 * if the value is no longer needed.
	 * @param outcome the outcome
	 * @param call the call that returned it
	 * @return the operation that this makes pending; {@code null} if there is none
	 */
	@Nullable PendingOperation complete(OperationOutcome outcome, CompletedCall call);

	/**
	 * Ends the operation without a value, because no instance calculated it.
	 * @param failure why not
	 */
	void reject(Failure failure);

	/**
	 * Ends the calculation with an error of the gateway.
	 * @param error the error
	 */
	void abort(Throwable error);

}
