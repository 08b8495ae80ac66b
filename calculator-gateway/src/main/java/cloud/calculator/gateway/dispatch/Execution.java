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
 * The state of one plan while it is carried out, by whatever threads.
 *
 * <p>
 * A person who calculates from left to right meets one error and stops. So that the
 * answer is that very error, whatever comes up first, the operations before a failed one
 * go on, and only those after it are dropped.
 */
final class Execution {

	private static final int NONE = -1;

	private final Plan plan;

	private final Deadline deadline;

	private final CalculationAdmission.Reservation share;

	private final ProgressListener observer;

	private final SpanContext trace = Span.current().getSpanContext();

	private final @Nullable String[] values;

	private final @Nullable CompletedCall[] answered;

	/**
	 * What waits of it for each operator. Each queue belongs to a lane, and so does its
	 * lock.
	 */
	private final List<Deque<PendingOperation>> waiting = List.of(new ArrayDeque<>(1), new ArrayDeque<>(1),
			new ArrayDeque<>(1), new ArrayDeque<>(1));

	/** The operation that needs the value of this one. */
	private final int[] next;

	/** How many operands are not known yet. */
	private final byte[] unknown;

	private final boolean[] underWay;

	/** How many operations are under way whose values still matter. */
	private int awaited;

	private @Nullable DispatchException failure;

	private final CountDownLatch over = new CountDownLatch(1);

	Execution(Plan plan, Deadline deadline, CalculationAdmission.Reservation share, ProgressListener observer) {
		int size = plan.operations().size();
		this.plan = plan;
		this.deadline = deadline;
		this.share = share;
		this.observer = observer;
		this.values = new String[size];
		this.answered = new CompletedCall[size];
		this.next = new int[size];
		this.unknown = new byte[size];
		this.underWay = new boolean[size];
		Arrays.fill(this.next, NONE);
		for (Operation operation : plan.operations()) {
			needs(operation, operation.left());
			needs(operation, operation.right());
		}
	}

	private void needs(Operation operation, Operand operand) {
		if (operand instanceof Operand.ValueOf value) {
			this.next[value.operation()] = operation.index();
			this.unknown[operation.index()]++;
		}
	}

	Deadline deadline() {
		return this.deadline;
	}

	/** The span of whoever wanted this carried out. */
	SpanContext trace() {
		return this.trace;
	}

	/** What waits of this for an operator: for the operator's lane alone. */
	Deque<PendingOperation> waiting(Operator operator) {
		return this.waiting.get(operator.ordinal());
	}

	/**
	 * Begins.
	 * @return the operations whose operands are known from the start
	 */
	synchronized List<PendingOperation> begin() {
		List<PendingOperation> ready = new ArrayList<>();
		for (Operation operation : this.plan.operations()) {
			if (this.unknown[operation.index()] == 0) {
				ready.add(start(operation));
			}
		}
		endIfNothingIsAwaited();
		return ready;
	}

	/**
	 * Takes the value of an operation.
	 * @param operation an operation that was under way
	 * @param value its value
	 * @param call the call that brought it
	 * @return the operation whose operands are known now, if there is one
	 */
	synchronized @Nullable PendingOperation succeeded(Operation operation, String value, CompletedCall call) {
		if (!isWanted(operation)) {
			return null;
		}
		if (!this.share.tryAdd(value)) {
			Reason reason = this.share.isTooSmallFor(value) ? Reason.TOO_MUCH : Reason.OVERLOADED;
			failed(new DispatchException(reason, operation, reason.sentence()));
			return null;
		}
		this.values[operation.index()] = value;
		this.answered[operation.index()] = call;
		this.underWay[operation.index()] = false;
		this.awaited--;
		this.observer.done(operation, value, call.instance(), call.duration());
		PendingOperation ready = null;
		int next = this.next[operation.index()];
		if (next != NONE && --this.unknown[next] == 0 && isWanted(this.plan.operations().get(next))) {
			ready = start(this.plan.operations().get(next));
		}
		endIfNothingIsAwaited();
		return ready;
	}

	/** Takes note that an operation has no value. */
	synchronized void failed(DispatchException exception) {
		if (isOver() || turn(exception) >= end()) {
			return;
		}
		this.failure = exception;
		this.awaited = (int) this.plan.operations()
			.stream()
			.filter((operation) -> this.underWay[operation.index()] && isWanted(operation))
			.count();
		endIfNothingIsAwaited();
	}

	/** Whether the value of an operation still matters to somebody. */
	synchronized boolean wants(Operation operation) {
		return isWanted(operation);
	}

	boolean isOver() {
		return this.over.getCount() == 0;
	}

	/**
	 * Waits for the end, or the deadline.
	 * @return what the plan came to
	 * @throws DispatchException what failed; of several operations the first in the plain
	 * order
	 * @throws InterruptedException if the waiting is interrupted
	 */
	Results await() throws InterruptedException {
		try {
			if (!this.over.await(this.deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
				timeIsUp();
			}
		}
		finally {
			this.over.countDown();
		}
		return results();
	}

	private synchronized void timeIsUp() {
		this.plan.operations()
			.stream()
			.filter((operation) -> this.values[operation.index()] == null && isWanted(operation))
			.min(Comparator.comparingInt((operation) -> operation.source().order()))
			.ifPresent((first) -> this.failure = new DispatchException(Reason.DEADLINE_EXCEEDED, first,
					Reason.DEADLINE_EXCEEDED.sentence()));
	}

	private synchronized Results results() {
		if (this.failure != null) {
			throw ZeroDivisors.in(this.plan, this::known, this.failure).orElse(this.failure);
		}
		return new Results(this.plan, Arrays.asList(this.values), Arrays.asList(this.answered));
	}

	private PendingOperation start(Operation operation) {
		this.underWay[operation.index()] = true;
		this.awaited++;
		return new PendingOperation(this, operation, value(operation.left()), value(operation.right()));
	}

	private void endIfNothingIsAwaited() {
		if (this.awaited == 0) {
			this.over.countDown();
		}
	}

	private boolean isWanted(Operation operation) {
		return !isOver() && operation.source().order() < end();
	}

	private int end() {
		return (this.failure != null) ? turn(this.failure) : Integer.MAX_VALUE;
	}

	private static int turn(DispatchException exception) {
		return exception.source().order();
	}

	private @Nullable String known(Operand operand) {
		return (operand instanceof Operand.ValueOf value) ? this.values[value.operation()]
				: ((Operand.Number) operand).text();
	}

	private String value(Operand operand) {
		return Objects.requireNonNull(known(operand));
	}

}
