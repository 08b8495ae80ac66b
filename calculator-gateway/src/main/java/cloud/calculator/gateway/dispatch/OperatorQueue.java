package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.dispatch.DispatchException.Reason;
import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.Response;
import org.springframework.cloud.client.loadbalancer.reactive.ReactiveLoadBalancer;

/**
 * The way to one operator. Tasks wait here while as many calls are on their way as its
 * instances get; the next call takes whatever waits by then. So an idle lane holds
 * nothing up, and a busy one fills its calls by itself.
 *
 * <p>
 * Without an instance that can be relied upon tasks wait for a moment, and then are
 * refused at once until there is one: the circuit is open.
 */
final class OperatorQueue {

	/** How many tasks travel in a call at most; the operators take no more. */
	private static final int TASKS = 1000;

	/**
	 * How many digits travel in a call at most, unless in a single task: what an operator
	 * does in a few milliseconds and a few megabytes.
	 */
	private static final int DIGITS = 250_000;

	private final OperatorInstances instances;

	private final ReactiveLoadBalancer<ServiceInstance> balancer;

	private final Duration unavailableTimeout;

	private final FairQueue waiting;

	private final OperatorQueueMeters meters;

	private final RetryBudget retries = new RetryBudget();

	private @Nullable Deadline patienceEnds;

	private boolean open;

	private boolean boarding;

	OperatorQueue(Operator operator, OperatorInstances instances, ReactiveLoadBalancer<ServiceInstance> balancer,
			Duration unavailableTimeout, OperatorQueueMeters meters) {
		this.waiting = new FairQueue(operator, TASKS, DIGITS);
		this.instances = instances;
		this.balancer = balancer;
		this.unavailableTimeout = unavailableTimeout;
		this.meters = meters;
	}

	synchronized void enter(PendingOperation task) {
		CallException unavailability = this.open ? this.instances.unavailability() : null;
		if (unavailability == null) {
			this.waiting.add(task);
		}
		else {
			refuse(task, unavailability);
		}
	}

	/**
	 * Calls a call up.
	 * @return the call, whose tasks have to be {@link #board() boarded} next;
	 * {@code null} if nothing waits, no instance is free, or the last call is still
	 * boarding
	 */
	synchronized @Nullable OperatorCall depart() {
		if (this.boarding || this.waiting.isEmpty() || !this.instances.isAnyFree()) {
			return null;
		}
		Response<ServiceInstance> choice = Mono.from(this.balancer.choose()).block();
		if (choice == null || !(choice.getServer() instanceof OperatorInstance instance)) {
			return null;
		}
		instance.called();
		this.boarding = true;
		return new OperatorCall(this, instance);
	}

	/**
	 * Fills the call that was called up.
	 * @return its tasks; none if nobody wants any of them by now
	 */
	synchronized List<PendingOperation> board() {
		this.boarding = false;
		List<PendingOperation> tasks = this.waiting.poll();
		this.meters.left(tasks);
		return tasks;
	}

	void answered(OperatorInstance instance, int operations, Duration duration) {
		instance.answered();
		instance.statistics().answered(operations, duration);
		this.retries.succeeded();
	}

	void failed(OperatorInstance instance, List<PendingOperation> tasks, CallException failure) {
		instance.failed(failure);
		if (failure.kind() == Kind.BUSY) {
			// it has cost the operator nothing, and the instance rests: they wait for it,
			// or go to another
			tasks.forEach(this::enter);
			return;
		}
		boolean again = this.retries.take();
		if (again) {
			this.meters.repeated();
		}
		for (PendingOperation task : tasks) {
			if (again && task.mayBeAskedAgain()) {
				enter(task.again());
			}
			else {
				refuse(task, failure);
			}
		}
	}

	/** How many tasks wait. */
	synchronized int size() {
		return this.waiting.size();
	}

	/** Whether tasks are refused at once. */
	synchronized boolean isOpen() {
		return this.open && this.instances.unavailability() != null;
	}

	/** Opens or closes the circuit. */
	synchronized void check() {
		CallException unavailability = this.instances.unavailability();
		if (unavailability == null) {
			this.patienceEnds = null;
			this.open = false;
		}
		else if (this.patienceEnds == null) {
			this.patienceEnds = Deadline.in(this.unavailableTimeout);
		}
		else if (this.patienceEnds.isOver()) {
			this.open = true;
			while (!this.waiting.isEmpty()) {
				this.waiting.poll().forEach((task) -> refuse(task, unavailability));
			}
		}
	}

	private static void refuse(PendingOperation task, CallException unavailability) {
		Operator operator = task.operation().operator();
		task.execution()
			.failed(new DispatchException(Reason.OPERATOR_UNAVAILABLE, task.operation(), Reason.OPERATOR_UNAVAILABLE
				.sentence(operator.profile(), String.valueOf(unavailability.getMessage()), operator.symbol())));
	}

}
