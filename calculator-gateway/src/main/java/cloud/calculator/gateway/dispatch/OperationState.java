package cloud.calculator.gateway.dispatch;

import java.util.Objects;

import cloud.calculator.gateway.client.CallResult.Failure;
import cloud.calculator.gateway.client.CompletedCall;
import cloud.calculator.gateway.client.codec.OperationOutcome;
import cloud.calculator.gateway.client.codec.OperationsRequest.Operands;
import cloud.calculator.gateway.dispatch.queue.PendingCalculation;
import cloud.calculator.gateway.dispatch.queue.PendingOperation;
import cloud.calculator.gateway.planning.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The state of one operation while its plan is executed. Only its execution changes the
 * state, under its own lock.
 */
final class OperationState implements PendingOperation {

	private final Execution execution;

	private final Operation operation;

	/** The operation that needs the value; {@code null} for the last one. */
	private @Nullable OperationState dependent;

	private int missingOperands;

	private @Nullable Operands operands;

	private @Nullable String value;

	private @Nullable CompletedCall call;

	OperationState(Execution execution, Operation operation) {
		this.execution = execution;
		this.operation = operation;
	}

	void addDependent(OperationState dependent) {
		this.dependent = dependent;
		dependent.missingOperands++;
	}

	/** Whether both operands are known. */
	boolean isReady() {
		return this.missingOperands == 0;
	}

	/** Makes the operation pending. */
	void start(Operands operands) {
		this.operands = operands;
	}

	/** Whether it is pending: its operands are known and its value is not. */
	boolean isPending() {
		return this.operands != null && this.value == null;
	}

	/**
	 * Sets the value.
	 * @return the dependent operation, if it is ready now; {@code null} otherwise
	 */
	@Nullable OperationState succeed(String value, CompletedCall call) {
		this.value = value;
		this.call = call;
		return (this.dependent != null && --this.dependent.missingOperands == 0) ? this.dependent : null;
	}

	@Nullable String value() {
		return this.value;
	}

	@Nullable CompletedCall call() {
		return this.call;
	}

	/** The place of the operation in left-to-right order. */
	int order() {
		return this.operation.source().order();
	}

	@Override
	public PendingCalculation calculation() {
		return this.execution;
	}

	@Override
	public Operation operation() {
		return this.operation;
	}

	@Override
	public Operands operands() {
		return Objects.requireNonNull(this.operands);
	}

	@Override
	public boolean isNeeded() {
		return this.execution.needs(this);
	}

	@Override
	public @Nullable PendingOperation complete(OperationOutcome outcome, CompletedCall call) {
		if (outcome.value() != null) {
			return this.execution.succeeded(this, outcome.value(), call);
		}
		this.execution.failed(DispatchException.of(Objects.requireNonNull(outcome.error()), this.operation));
		return null;
	}

	@Override
	public void reject(Failure failure) {
		this.execution.failed(DispatchException.of(failure, this.operation));
	}

	@Override
	public void abort(Throwable error) {
		this.execution.aborted(error);
	}

}
