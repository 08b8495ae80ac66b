package cloud.calculator.gateway.dispatch;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import cloud.calculator.gateway.planning.Plan;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Has plans carried out by the operators. An operation leaves as soon as its operands are
 * known and its lane lets it, together with whatever else waits there, of this plan or of
 * others.
 */
@Service
public class Dispatcher {

	private final OperatorQueues lanes;

	private final CallExecutor courier;

	private final Executor calls;

	Dispatcher(OperatorQueues lanes, CallExecutor courier, Executor calls) {
		this.lanes = lanes;
		this.courier = courier;
		this.calls = calls;
	}

	/**
	 * Carries out a plan.
	 * @param plan the plan
	 * @param deadline when it has to be done
	 * @param share the room for its values
	 * @param observer is told of it meanwhile
	 * @return its results
	 * @throws DispatchException if an operation has no value, an operator does not
	 * answer, or time or room is up; of several failed operations it tells the first in
	 * the plain order
	 */
	public Results dispatch(Plan plan, Deadline deadline, CalculationAdmission.Reservation share,
			ProgressListener observer) {
		Execution execution = new Execution(plan, deadline, share, observer);
		observer.begins(plan);
		execution.begin().forEach(this.lanes::enter);
		OperatorCall call = departAll();
		// while this thread would only wait, it may as well carry a call itself
		while (call != null && !execution.isOver() && this.courier.isBackBy(deadline)) {
			this.courier.carry(call, this::handOverAll);
			call = departAll();
		}
		if (call != null) {
			handOver(call);
		}
		try {
			return execution.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CancellationException("The calculation was interrupted");
		}
	}

	/** Looks after what waits while instances come, go and come back. */
	@Scheduled(fixedDelay = 100)
	void check() {
		this.lanes.check();
		handOverAll();
	}

	private void handOverAll() {
		OperatorCall call = departAll();
		if (call != null) {
			handOver(call);
		}
	}

	/** Lets all calls leave that can; the last is for the caller to carry. */
	private @Nullable OperatorCall departAll() {
		OperatorCall own = null;
		for (OperatorCall next = this.lanes.depart(); next != null; next = this.lanes.depart()) {
			if (own != null) {
				handOver(own);
			}
			own = next;
		}
		return own;
	}

	private void handOver(OperatorCall call) {
		try {
			this.calls.execute(() -> carryAll(call));
		}
		catch (RejectedExecutionException | OutOfMemoryError ex) {
			// no thread to be had: it must not stay where it is, or nothing would follow
			this.courier.carry(call, () -> {
			});
		}
	}

	private void carryAll(OperatorCall first) {
		for (OperatorCall call = first; call != null; call = departAll()) {
			this.courier.carry(call, this::handOverAll);
		}
	}

}
