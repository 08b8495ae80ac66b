package cloud.calculator.gateway.web.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.dispatch.ProgressListener;
import cloud.calculator.gateway.planning.Operation;
import cloud.calculator.gateway.planning.Plan;
import cloud.calculator.gateway.web.CalculationBody;
import cloud.calculator.gateway.web.problem.ProblemBody;

/**
 * The events of one calculation. The threads that execute it add them, and another thread
 * takes and sends them: sending can block if the client reads slowly.
 */
public final class CalculationEvents implements ProgressListener {

	/** Of plans with more operations only the number of operations is reported. */
	private static final int MAX_OPERATIONS = 1000;

	/**
	 * Longer values are truncated. The queue is not part of the memory budget, and with a
	 * slow client it can grow to {@value #MAX_OPERATIONS} values.
	 */
	private static final int MAX_VALUE_LENGTH = 200;

	private final BlockingQueue<Event> queue = new LinkedBlockingQueue<>();

	private final Locale locale;

	private final boolean plusSent;

	private volatile boolean detailed;

	/**
	 * Creates an empty sequence of events.
	 * @param locale the language of the problem, if the calculation ends with one
	 * @param plusSent whether a {@code +} of the expression was read as a space
	 */
	public CalculationEvents(Locale locale, boolean plusSent) {
		this.locale = locale;
		this.plusSent = plusSent;
	}

	@Override
	public void executionStarted(Plan plan) {
		this.detailed = plan.operations().size() <= MAX_OPERATIONS;
		this.queue.add(new Event("plan", PlanBody.of(plan, this.detailed)));
	}

	@Override
	public void operationCompleted(Operation operation, String value, String instance, Duration duration) {
		if (this.detailed) {
			this.queue.add(new Event("operation", new OperationResultBody(operation.index(), truncate(value), instance,
					CalculationBody.millis(duration))));
		}
	}

	private static String truncate(String value) {
		return (value.length() <= MAX_VALUE_LENGTH) ? value : value.substring(0, MAX_VALUE_LENGTH) + "…";
	}

	/**
	 * Adds the last event.
	 * @param answer the answer
	 */
	public void complete(Answer answer) {
		this.queue.add((answer instanceof Calculation calculation)
				? new Event("result", CalculationBody.of(calculation, false))
				: new Event("problem", ProblemBody.of((Problem) answer, this.plusSent, this.locale)));
	}

	/** Adds the last event of a calculation that failed with an unexpected exception. */
	void fail() {
		this.queue.add(new Event("problem", ProblemBody.internalError(this.locale)));
	}

	/** Waits for the next event and removes it. */
	Event take() throws InterruptedException {
		return this.queue.take();
	}

	/**
	 * Removes all events without waiting.
	 * @return the events, in their order
	 */
	public List<Event> drain() {
		List<Event> events = new ArrayList<>();
		this.queue.drainTo(events);
		return events;
	}

	/** Returns whether there is no event at the moment. */
	boolean isEmpty() {
		return this.queue.isEmpty();
	}

	/**
	 * An event.
	 *
	 * @param name {@code plan}, {@code operation}, and at the end {@code result} or
	 * {@code problem}
	 * @param data the data, which is sent as JSON
	 */
	public record Event(String name, Object data) {

		boolean isLast() {
			return this.name.equals("result") || this.name.equals("problem");
		}

	}

	/**
	 * The data of an {@code operation} event, which is sent when an operation has a
	 * value.
	 *
	 * @param index its index in the plan
	 * @param value the value, or its first 200 characters and an ellipsis
	 * @param instance the name of the operator instance that executed it
	 * @param durationMillis the duration of the call that included it, in milliseconds
	 */
	record OperationResultBody(int index, String value, String instance, double durationMillis) {
	}

}
