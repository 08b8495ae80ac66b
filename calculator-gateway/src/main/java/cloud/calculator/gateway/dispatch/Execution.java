package cloud.calculator.gateway.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import cloud.calculator.gateway.client.CompletedCall;
import cloud.calculator.gateway.client.Deadline;
import cloud.calculator.gateway.client.codec.OperationsRequest.Operands;
import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.dispatch.queue.PendingCalculation;
import cloud.calculator.gateway.planning.Operand;
import cloud.calculator.gateway.planning.Operation;
import cloud.calculator.gateway.planning.Plan;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.jspecify.annotations.Nullable;

/**
 * The state of one plan while it is executed. Thread-safe.
 *
 * <p>
 * Calculating from left to right stops at the first error. To report the same error
 * independently of the order in which calls complete, an execution continues with the
 * operations before a failed one, and drops only those after it.
 */
final class Execution implements PendingCalculation, AutoCloseable {

	private final Plan plan;

	private final Deadline deadline;

	private final CalculationAdmission.Reservation reservation;

	private final ProgressListener listener;

	private final SpanContext spanContext = Span.current().getSpanContext();

	/** The states of all operations, by the index of the operation. */
	private final List<OperationState> operations;

	/** The number of pending operations whose values are still needed. */
	private int awaited;

	private @Nullable DispatchException failure;

	private @Nullable Throwable error;

	private final CountDownLatch over = new CountDownLatch(1);

	Execution(Plan plan, Deadline deadline, CalculationAdmission.Reservation reservation, ProgressListener listener) {
		this.plan = plan;
		this.deadline = deadline;
		this.reservation = reservation;
		this.listener = listener;
		this.operations = new ArrayList<>(plan.operations().size());
		for (Operation operation : plan.operations()) {
			OperationState state = new OperationState(this, operation);
			addDependency(state, operation.left());
			addDependency(state, operation.right());
			this.operations.add(state);
		}
	}

	private void addDependency(OperationState dependent, Operand operand) {
		if (operand instanceof Operand.ValueOf value) {
			this.operations.get(value.operation()).addDependent(dependent);
		}
	}

	@Override
	public Deadline deadline() {
		return this.deadline;
	}

	/** The span that was current when the execution was created. */
	@Override
	public SpanContext spanContext() {
		return this.spanContext;
	}

	/**
	 * Starts the execution.
	 * @return the operations whose operands are both numbers of the expression
	 */
	synchronized List<OperationState> start() {
		List<OperationState> ready = this.operations.stream().filter(OperationState::isReady).toList();
		ready.forEach(this::start);
		endIfNothingIsAwaited();
		return ready;
	}

	private void start(OperationState ready) {
		Operation operation = ready.operation();
		ready.start(new Operands(value(operation.left()), value(operation.right())));
		this.awaited++;
	}

	/**
	 * Completes an operation with its value. Has no effect if the value is no longer
	 * needed.
	 * @param completed a pending operation
	 * @param value its value
	 * @param call the call that returned the value
	 * @return the operation that this makes pending; {@code null} if there is none
	 */
	synchronized @Nullable OperationState succeeded(OperationState completed, String value, CompletedCall call) {
		if (!needs(completed)) {
			return null;
		}
		if (!this.reservation.tryReserve(value)) {
			Reason reason = this.reservation.exceedsCapacity(value) ? Reason.TOO_MUCH : Reason.OVERLOADED;
			failed(DispatchException.of(reason, completed.operation()));
			return null;
		}
		OperationState ready = completed.succeed(value, call);
		this.awaited--;
		this.listener.operationCompleted(completed.operation(), value, call.instance(), call.duration());
		if (ready != null && needs(ready)) {
			start(ready);
		}
		else {
			ready = null;
		}
		endIfNothingIsAwaited();
		return ready;
	}

	/**
	 * Records that an operation failed. Has no effect if an operation before it has
	 * failed already.
	 */
	synchronized void failed(DispatchException exception) {
		if (isOver() || exception.source().order() >= firstDroppedOrder()) {
			return;
		}
		this.failure = exception;
		this.awaited = (int) this.operations.stream().filter((state) -> state.isPending() && needs(state)).count();
		endIfNothingIsAwaited();
	}

	/** Ends the execution with an error of the gateway. */
	synchronized void aborted(Throwable error) {
		if (!isOver()) {
			this.error = error;
			this.over.countDown();
		}
	}

	/**
	 * Whether the value of an operation is still needed: the execution is not over, and
	 * no operation before it has failed.
	 */
	synchronized boolean needs(OperationState state) {
		return !isOver() && state.order() < firstDroppedOrder();
	}

	boolean isOver() {
		return this.over.getCount() == 0;
	}

	/**
	 * Waits until the execution is over or its deadline has passed. Afterwards it is over
	 * in any case.
	 * @return the results
	 * @throws DispatchException if the execution failed; of several failures the first in
	 * left-to-right order
	 * @throws IllegalStateException if the gateway failed
	 * @throws InterruptedException if the current thread is interrupted
	 */
	Results await() throws InterruptedException {
		if (!this.over.await(this.deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
			expire();
		}
		close();
		return results();
	}

	/** Ends the execution. No value is accepted any longer. */
	@Override
	public synchronized void close() {
		this.over.countDown();
	}

	private synchronized void expire() {
		this.operations.stream()
			.filter((state) -> state.value() == null && needs(state))
			.min(Comparator.comparingInt(OperationState::order))
			.ifPresent((first) -> this.failure = DispatchException.of(Reason.DEADLINE_EXCEEDED, first.operation()));
	}

	private synchronized Results results() {
		if (this.error != null) {
			throw new IllegalStateException("The execution failed unexpectedly", this.error);
		}
		if (this.failure != null) {
			throw ZeroDivisors.firstBefore(this.failure, this.plan, this::valueIfKnown).orElse(this.failure);
		}
		List<@Nullable String> values = new ArrayList<>(this.operations.size());
		List<@Nullable CompletedCall> calls = new ArrayList<>(this.operations.size());
		for (OperationState state : this.operations) {
			values.add(state.value());
			calls.add(state.call());
		}
		return new Results(this.plan, values, calls);
	}

	private void endIfNothingIsAwaited() {
		if (this.awaited == 0) {
			this.over.countDown();
		}
	}

	/** Operations from this place in left-to-right order on are dropped. */
	private int firstDroppedOrder() {
		return (this.failure != null) ? this.failure.source().order() : Integer.MAX_VALUE;
	}

	private @Nullable String valueIfKnown(Operand operand) {
		return (operand instanceof Operand.ValueOf value) ? this.operations.get(value.operation()).value()
				: ((Operand.Number) operand).text();
	}

	private String value(Operand operand) {
		return Objects.requireNonNull(valueIfKnown(operand));
	}

}
