package cloud.calculator.gateway.calculation;

import java.time.Duration;

import cloud.calculator.gateway.calculation.Timings.Phase;
import cloud.calculator.gateway.client.Deadline;
import cloud.calculator.gateway.dispatch.CalculationAdmission.Reservation;
import cloud.calculator.gateway.dispatch.CalculationAdmission;
import cloud.calculator.gateway.dispatch.DispatchException;
import cloud.calculator.gateway.dispatch.Dispatcher;
import cloud.calculator.gateway.dispatch.ProgressListener;
import cloud.calculator.gateway.dispatch.Results;
import cloud.calculator.gateway.expression.Expression;
import cloud.calculator.gateway.expression.ExpressionException;
import cloud.calculator.gateway.expression.ExpressionLimits;
import cloud.calculator.gateway.expression.Parser;
import cloud.calculator.gateway.expression.normalization.DecimalMark;
import cloud.calculator.gateway.number.Rendered;
import cloud.calculator.gateway.number.Renderer;
import cloud.calculator.gateway.planning.Plan;
import cloud.calculator.gateway.planning.Planner;
import io.micrometer.core.instrument.Clock;

import org.springframework.stereotype.Service;

/**
 * Calculates expressions.
 */
@Service
public class Calculator {

	private final ExpressionLimits limits;

	private final Planner planner = new Planner();

	private final Dispatcher dispatcher;

	private final CalculationAdmission admission;

	private final Renderer renderer = new Renderer();

	private final CalculationMeters meters;

	private final CalculationTracer tracer;

	private final Duration maxDuration;

	private final Clock clock;

	Calculator(LimitsProperties limits, Dispatcher dispatcher, CalculationAdmission admission, CalculationMeters meters,
			CalculationTracer tracer, Clock clock) {
		this.limits = limits.ofExpressions();
		this.dispatcher = dispatcher;
		this.admission = admission;
		this.meters = meters;
		this.tracer = tracer;
		this.maxDuration = limits.deadline();
		this.clock = clock;
	}

	/**
	 * Calculates an expression. Returns an answer for every expression, at the latest
	 * when the deadline has passed.
	 * @param request the request
	 * @return the calculation or the problem
	 */
	public Answer calculate(CalculationRequest request) {
		return calculate(request, ProgressListener.NONE);
	}

	/**
	 * Calculates an expression and reports the progress.
	 * @param request the request
	 * @param listener is notified of the progress
	 * @return the calculation or the problem
	 */
	public Answer calculate(CalculationRequest request, ProgressListener listener) {
		long start = this.clock.monotonicTime();
		Answer answer;
		try {
			answer = this.tracer.trace(() -> this.admission.admit(charactersToParse(request.expression()))
				.map((reservation) -> calculate(request, reservation, listener))
				.orElseGet(() -> reject(request.expression())));
		}
		catch (RuntimeException | Error ex) {
			this.meters.recordInternalError(Duration.ofNanos(this.clock.monotonicTime() - start));
			throw ex;
		}
		this.meters.record(answer, Duration.ofNanos(this.clock.monotonicTime() - start));
		AnswerLog.add(answer);
		return answer;
	}

	/** The parser rejects a longer expression before it takes memory. */
	private int charactersToParse(String expression) {
		return (expression.length() <= this.limits.length()) ? expression.length() : 0;
	}

	private Answer reject(String expression) {
		return this.admission.exceedsCapacity(expression.length()) ? Problem.tooLong(expression)
				: Problem.overloaded(expression, Timings.NONE);
	}

	private Answer calculate(CalculationRequest request, Reservation reservation, ProgressListener listener) {
		Stopwatch stopwatch = new Stopwatch(this.clock);
		String expression = request.expression();
		try (reservation) {
			Expression tree = Parser.parse(expression, request.decimal(), this.limits);
			Deadline deadline = Deadline.in(this.maxDuration, this.clock);
			Plan plan = this.planner.plan(tree);
			stopwatch.begin(Phase.DISPATCH);
			Results results = dispatch(plan, tree, deadline, reservation, listener);
			stopwatch.begin(Phase.RENDER);
			Rendered value = this.renderer.render(results.value(), request.precision(), request.rounding());
			return new Calculation(expression,
					(request.decimal() == DecimalMark.COMMA) ? value.withDecimalComma() : value, results,
					stopwatch.stop());
		}
		catch (ExpressionException ex) {
			return Problem.of(ex, expression, stopwatch.stop());
		}
		catch (DispatchException ex) {
			return Problem.of(ex, expression, stopwatch.stop());
		}
	}

	/**
	 * Dispatches a plan. If it fails in a way that rearranging may have caused, the plan
	 * in left-to-right order is dispatched instead.
	 */
	private Results dispatch(Plan plan, Expression tree, Deadline deadline, Reservation reservation,
			ProgressListener listener) {
		try {
			return this.dispatcher.dispatch(plan, deadline, reservation, listener);
		}
		catch (DispatchException ex) {
			if (ex.mayBeAvoided()) {
				reservation.releaseValues();
				return this.dispatcher.dispatch(this.planner.plainPlan(tree), deadline, reservation, listener);
			}
			throw ex;
		}
	}

}
