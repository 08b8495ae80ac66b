package cloud.calculator.gateway.web;

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

/**
 * What there is to tell of a calculation: noted by those who carry it out, told by
 * somebody else.
 */
public final class CalculationEvents implements ProgressListener {

	/** Of more operations than this only the number is told. */
	private static final int MOST_OPERATIONS = 1000;

	/**
	 * Of a longer value only the beginning is told. What is not told yet takes memory of
	 * nobody's share, and whoever reads slowly would keep it.
	 */
	private static final int MOST_CHARACTERS = 200;

	private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

	private final Locale locale;

	private volatile boolean detailed;

	/**
	 * Creates a journey that has not begun.
	 * @param locale the language of what may go wrong
	 */
	public CalculationEvents(Locale locale) {
		this.locale = locale;
	}

	@Override
	public void executionStarted(Plan plan) {
		this.detailed = plan.operations().size() <= MOST_OPERATIONS;
		this.events.add(new Event("plan", PlanBody.of(plan, this.detailed)));
	}

	@Override
	public void operationCompleted(Operation operation, String value, String instance, Duration duration) {
		if (this.detailed) {
			this.events.add(new Event("operation",
					new DoneBody(operation.index(), cut(value), instance, CalculationBody.millis(duration))));
		}
	}

	private static String cut(String value) {
		return (value.length() <= MOST_CHARACTERS) ? value : value.substring(0, MOST_CHARACTERS) + "…";
	}

	/**
	 * Notes the end.
	 * @param answer what came of it
	 */
	public void ends(Answer answer) {
		this.events.add((answer instanceof Calculation calculation)
				? new Event("result", CalculationBody.of(calculation, false))
				: new Event("problem", ProblemBody.of((Problem) answer, this.locale)));
	}

	/** It ends in a way that it should not. */
	void breaksOff() {
		this.events.add(new Event("problem", ProblemBody.ofOurs()));
	}

	/** The next thing to tell, once there is one. */
	Event next() throws InterruptedException {
		return this.events.take();
	}

	/**
	 * All that is not told yet.
	 * @return what there is to tell, in its order
	 */
	public List<Event> rest() {
		List<Event> rest = new ArrayList<>();
		this.events.drainTo(rest);
		return rest;
	}

	/** Whether there is nothing more to tell at the moment. */
	boolean isQuiet() {
		return this.events.isEmpty();
	}

	/**
	 * Something to tell.
	 *
	 * @param name {@code plan}, {@code operation}, and at the end {@code result} or
	 * {@code problem}
	 * @param data what is told
	 */
	public record Event(String name, Object data) {

		boolean isLast() {
			return this.name.equals("result") || this.name.equals("problem");
		}

	}

	/**
	 * An operation that was done.
	 *
	 * @param index its place in the plan
	 * @param value what it came to, or its first 200 characters and an ellipsis
	 * @param instance who did it
	 * @param durationMillis how long the call took that it travelled in
	 */
	record DoneBody(int index, String value, String instance, double durationMillis) {
	}

}
