package cloud.calculator.gateway.dispatch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

import cloud.calculator.gateway.planning.Operation;
import cloud.calculator.gateway.planning.Plan;

import org.springframework.stereotype.Service;

/**
 * Has plans carried out by the operators: wave after wave, one call for each operator
 * that a wave needs, the calls of a wave at the same time.
 */
@Service
public class Dispatcher {

	private final Operators operators;

	private final ExecutorService calls;

	Dispatcher(Operators operators, ExecutorService calls) {
		this.operators = operators;
		this.calls = calls;
	}

	/**
	 * Carries out a plan.
	 * @param plan the plan
	 * @param deadline when it has to be done
	 * @return its results
	 * @throws DispatchException if an operation has no value, an operator does not answer
	 * or the time is up; of several failed operations it tells the first in the plain
	 * order
	 */
	public Results dispatch(Plan plan, Deadline deadline) {
		Execution execution = new Execution(plan);
		List<List<Operation>> waves = plan.waves();
		for (List<Operation> wave : waves) {
			Collection<List<Operation>> due = execution.due(wave).values();
			if (deadline.isOver()) {
				due.forEach((group) -> execution.failed(Operators.deadlineExceeded(group.get(0))));
			}
			else {
				dispatch(due, execution, deadline);
			}
		}
		return execution.results(waves.size());
	}

	private void dispatch(Collection<List<Operation>> groups, Execution execution, Deadline deadline) {
		List<Future<Call>> answers = new ArrayList<>();
		for (List<Operation> group : groups) {
			FutureTask<Call> answer = new FutureTask<>(
					() -> this.operators.call(group, execution.operands(group), deadline));
			answers.add(answer);
			if (answers.size() < groups.size()) {
				this.calls.execute(answer);
			}
			else {
				// the last call needs no thread of its own: this one would only wait for
				// it
				answer.run();
			}
		}
		answers.forEach((answer) -> await(answer, execution));
	}

	private static void await(Future<Call> answer, Execution execution) {
		try {
			execution.answered(answer.get());
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof DispatchException failure) {
				execution.failed(failure);
			}
			else {
				throw new IllegalStateException(ex.getCause());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CancellationException("The calculation was interrupted");
		}
	}

}
