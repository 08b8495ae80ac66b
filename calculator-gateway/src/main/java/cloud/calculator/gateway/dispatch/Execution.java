package cloud.calculator.gateway.dispatch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.expression.Operator;
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
final class Execution {

	private static final int NONE = -1;

	private final Plan plan;

	private final Deadline deadline;

	private final CalculationAdmission.Reservation reservation;

	private final ProgressListener listener;

	private final SpanContext spanContext = Span.current().getSpanContext();

	private final @Nullable String[] values;

	private final @Nullable CompletedCall[] calls;

	/**
	 * The queued operations of this execution, by operator. Each deque is accessed only
	 * by the {@link OperatorQueue} of its operator, under the lock of that queue.
	 */
	private final List<Deque<PendingOperation>> queued = List.of(new ArrayDeque<>(1), new ArrayDeque<>(1),
			new ArrayDeque<>(1), new ArrayDeque<>(1));

	/** For each operation, the index of the operation that needs its value. */
	private final int[] dependents;

	/** For each operation, the number of operands that are not known yet. */
	private final byte[] missingOperands;

	private final boolean[] inProgress;

	/** The number of operations in progress whose values are still needed. */
	private int awaited;

	private @Nullable DispatchException failure;

	private final CountDownLatch over = new CountDownLatch(1);

	Execution(Plan plan, Deadline deadline, CalculationAdmission.Reservation reservation, ProgressListener listener) {
		int size = plan.operations().size();
		this.plan = plan;
		this.deadline = deadline;
		this.reservation = reservation;
		this.listener = listener;
		this.values = new String[size];
		this.calls = new CompletedCall[size];
		this.dependents = new int[size];
		this.missingOperands = new byte[size];
		this.inProgress = new boolean[size];
		Arrays.fill(this.dependents, NONE);
		for (Operation operation : plan.operations()) {
			addDependency(operation, operation.left());
			addDependency(operation, operation.right());
		}
	}

	private void addDependency(Operation operation, Operand operand) {
		if (operand instanceof Operand.ValueOf value) {
			this.dependents[value.operation()] = operation.index();
			this.missingOperands[operation.index()]++;
		}
	}

	Deadline deadline() {
		return this.deadline;
	}

	/** The span that was current when the execution was created. */
	SpanContext spanContext() {
		return this.spanContext;
	}

	/** The queued operations for an operator; only for the queue of that operator. */
	Deque<PendingOperation> queued(Operator operator) {
		return this.queued.get(operator.ordinal());
	}

	/**
	 * Starts the execution.
	 * @return the operations whose operands are both numbers of the expression
	 */
	synchronized List<PendingOperation> start() {
		List<PendingOperation> ready = new ArrayList<>();
		for (Operation operation : this.plan.operations()) {
			if (this.missingOperands[operation.index()] == 0) {
				ready.add(start(operation));
			}
		}
		endIfNothingIsAwaited();
		return ready;
	}

	/**
	 * Completes an operation with its value. Has no effect if the value is no longer
	 * needed.
	 * @param operation an operation in progress
	 * @param value its value
	 * @param call the call that returned the value
	 * @return the operation that this makes ready; {@code null} if there is none
	 */
	synchronized @Nullable PendingOperation succeeded(Operation operation, String value, CompletedCall call) {
		if (!isNeeded(operation)) {
			return null;
		}
		if (!this.reservation.tryReserve(value)) {
			Reason reason = this.reservation.exceedsCapacity(value) ? Reason.TOO_MUCH : Reason.OVERLOADED;
			failed(new DispatchException(reason, operation, reason.message()));
			return null;
		}
		this.values[operation.index()] = value;
		this.calls[operation.index()] = call;
		this.inProgress[operation.index()] = false;
		this.awaited--;
		this.listener.operationCompleted(operation, value, call.instance(), call.duration());
		PendingOperation ready = startDependent(operation);
		endIfNothingIsAwaited();
		return ready;
	}

	private @Nullable PendingOperation startDependent(Operation completed) {
		int index = this.dependents[completed.index()];
		if (index == NONE || --this.missingOperands[index] > 0) {
			return null;
		}
		Operation dependent = this.plan.operations().get(index);
		return isNeeded(dependent) ? start(dependent) : null;
	}

	/**
	 * Records that an operation failed. Has no effect if an operation before it has
	 * failed already.
	 */
	synchronized void failed(DispatchException exception) {
		if (isOver() || order(exception) >= firstDroppedOrder()) {
			return;
		}
		this.failure = exception;
		this.awaited = (int) this.plan.operations()
			.stream()
			.filter((operation) -> this.inProgress[operation.index()] && isNeeded(operation))
			.count();
		endIfNothingIsAwaited();
	}

	/**
	 * Whether the value of an operation is still needed: the execution is not over, and
	 * no operation before it has failed.
	 */
	synchronized boolean needs(Operation operation) {
		return isNeeded(operation);
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
	 * @throws InterruptedException if the current thread is interrupted
	 */
	Results await() throws InterruptedException {
		try {
			if (!this.over.await(this.deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
				expire();
			}
		}
		finally {
			this.over.countDown();
		}
		return results();
	}

	private synchronized void expire() {
		this.plan.operations()
			.stream()
			.filter((operation) -> this.values[operation.index()] == null && isNeeded(operation))
			.min(Comparator.comparingInt((operation) -> operation.source().order()))
			.ifPresent((first) -> this.failure = new DispatchException(Reason.DEADLINE_EXCEEDED, first,
					Reason.DEADLINE_EXCEEDED.message()));
	}

	private synchronized Results results() {
		if (this.failure != null) {
			throw ZeroDivisors.firstBefore(this.failure, this.plan, this::valueIfKnown).orElse(this.failure);
		}
		return new Results(this.plan, Arrays.asList(this.values), Arrays.asList(this.calls));
	}

	private PendingOperation start(Operation operation) {
		this.inProgress[operation.index()] = true;
		this.awaited++;
		return new PendingOperation(this, operation, value(operation.left()), value(operation.right()));
	}

	private void endIfNothingIsAwaited() {
		if (this.awaited == 0) {
			this.over.countDown();
		}
	}

	private boolean isNeeded(Operation operation) {
		return !isOver() && operation.source().order() < firstDroppedOrder();
	}

	/** Operations from this place in left-to-right order on are dropped. */
	private int firstDroppedOrder() {
		return (this.failure != null) ? order(this.failure) : Integer.MAX_VALUE;
	}

	private static int order(DispatchException exception) {
		return exception.source().order();
	}

	private @Nullable String valueIfKnown(Operand operand) {
		return (operand instanceof Operand.ValueOf value) ? this.values[value.operation()]
				: ((Operand.Number) operand).text();
	}

	private String value(Operand operand) {
		return Objects.requireNonNull(valueIfKnown(operand));
	}

}
