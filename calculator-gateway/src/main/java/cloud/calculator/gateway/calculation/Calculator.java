package cloud.calculator.gateway.calculation;

import java.time.Duration;

import cloud.calculator.gateway.calculation.Timings.Phase;
import cloud.calculator.gateway.dispatch.Deadline;
import cloud.calculator.gateway.dispatch.DispatchException;
import cloud.calculator.gateway.dispatch.Dispatcher;
import cloud.calculator.gateway.dispatch.ProgressListener;
import cloud.calculator.gateway.dispatch.Results;
import cloud.calculator.gateway.dispatch.CalculationAdmission;
import cloud.calculator.gateway.expression.Expression;
import cloud.calculator.gateway.expression.ExpressionException;
import cloud.calculator.gateway.expression.Parser;
import cloud.calculator.gateway.number.Rendered;
import cloud.calculator.gateway.number.Renderer;
import cloud.calculator.gateway.planning.Plan;
import cloud.calculator.gateway.planning.Planner;

import org.springframework.stereotype.Service;

/**
 * Answers expressions.
 */
@Service
public class Calculator {

	private final Parser parser;

	private final Planner planner = new Planner();

	private final Dispatcher dispatcher;

	private final CalculationAdmission workload;

	private final Renderer renderer = new Renderer();

	private final CalculationMeters meters;

	private final CalculationTracer tracer;

	private final Duration deadline;

	Calculator(LimitsProperties limits, Dispatcher dispatcher, CalculationAdmission workload, CalculationMeters meters,
			CalculationTracer tracer) {
		this.parser = new Parser(limits.ofExpressions());
		this.dispatcher = dispatcher;
		this.workload = workload;
		this.meters = meters;
		this.tracer = tracer;
		this.deadline = limits.deadline();
	}

	/**
	 * Answers one request. Whatever the expression is, there is an answer, at the latest
	 * when the deadline of the limits is over.
	 * @param request what to calculate
	 * @return the calculation, or the problem with it
	 */
	public Answer calculate(CalculationRequest request) {
		return calculate(request, ProgressListener.NONE);
	}

	/**
	 * Answers one request, and tells of it meanwhile.
	 * @param request what to calculate
	 * @param observer is told how it is carried out
	 * @return the calculation, or the problem with it
	 */
	public Answer calculate(CalculationRequest request, ProgressListener observer) {
		long start = System.nanoTime();
		Answer answer = this.tracer.trace(() -> this.workload.enter(request.expression().length())
			.map((share) -> calculate(request, share, observer))
			.orElseGet(() -> refuse(request.expression())));
		this.meters.answered(answer, Duration.ofNanos(System.nanoTime() - start));
		AnswerLog.add(answer);
		return answer;
	}

	private Answer refuse(String expression) {
		return this.workload.isTooSmallFor(expression.length()) ? Problem.tooLong(expression)
				: Problem.overloaded(expression, Timings.NONE);
	}

	private Answer calculate(CalculationRequest request, CalculationAdmission.Reservation share,
			ProgressListener observer) {
		Stopwatch stopwatch = new Stopwatch();
		String expression = request.expression();
		try (share) {
			Expression tree = this.parser.parse(expression);
			Deadline deadline = Deadline.in(this.deadline);
			Plan plan = this.planner.plan(tree);
			stopwatch.begin(Phase.DISPATCH);
			Results results = dispatch(plan, tree, deadline, share, observer);
			stopwatch.begin(Phase.RENDER);
			Rendered value = this.renderer.render(results.answer(), request.precision(), request.rounding());
			return new Calculation(expression, value, results, stopwatch.stop());
		}
		catch (ExpressionException ex) {
			return Problem.of(ex, expression, stopwatch.stop());
		}
		catch (DispatchException ex) {
			return Problem.of(ex, expression, stopwatch.stop());
		}
	}

	private Results dispatch(Plan plan, Expression tree, Deadline deadline, CalculationAdmission.Reservation share,
			ProgressListener observer) {
		try {
			return this.dispatcher.dispatch(plan, deadline, share, observer);
		}
		catch (DispatchException ex) {
			if (ex.mayBeAvoided()) {
				return this.dispatcher.dispatch(this.planner.plainPlan(tree), deadline, share, observer);
			}
			throw ex;
		}
	}

}
