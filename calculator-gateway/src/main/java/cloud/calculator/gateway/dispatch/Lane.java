package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.List;

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
final class Lane {

	/** How many tasks travel in a call at most; the operators take no more. */
	private static final int TASKS = 1000;

	/**
	 * How many digits travel in a call at most, unless in a single task: what an operator
	 * does in a few milliseconds and a few megabytes.
	 */
	private static final int DIGITS = 250_000;

	private final OperatorInstances instances;

	private final ReactiveLoadBalancer<ServiceInstance> balancer;

	private final Duration patience;

	private final FairQueue waiting = new FairQueue(TASKS, DIGITS);

	private final RetryBudget retries = new RetryBudget();

	private @Nullable Deadline patienceEnds;

	private boolean open;

	Lane(OperatorInstances instances, ReactiveLoadBalancer<ServiceInstance> balancer, Duration patience) {
		this.instances = instances;
		this.balancer = balancer;
		this.patience = patience;
	}

	synchronized void enter(Task task) {
		CallException trouble = this.open ? this.instances.trouble() : null;
		if (trouble == null) {
			this.waiting.add(task);
		}
		else {
			refuse(task, trouble);
		}
	}

	/**
	 * Lets a call leave.
	 * @return the call; {@code null} if nothing waits, or no instance is free
	 */
	synchronized @Nullable Call depart() {
		if (this.waiting.isEmpty() || !this.instances.isAnyFree()) {
			return null;
		}
		if (!(Mono.from(this.balancer.choose())
			.map(Response::getServer)
			.block() instanceof OperatorInstance instance)) {
			return null;
		}
		List<Task> tasks = this.waiting.poll();
		if (tasks.isEmpty()) {
			return null;
		}
		instance.called();
		return new Call(instance, tasks);
	}

	void answered(Call call) {
		call.instance().answered();
		this.retries.succeeded();
	}

	void failed(Call call, CallException failure) {
		call.instance().failed(failure);
		boolean again = this.retries.take();
		for (Task task : call.tasks()) {
			if (again && task.mayBeAskedAgain()) {
				enter(task.again());
			}
			else {
				refuse(task, failure);
			}
		}
	}

	/** Opens or closes the circuit. */
	synchronized void check() {
		CallException trouble = this.instances.trouble();
		if (trouble == null) {
			this.patienceEnds = null;
			this.open = false;
		}
		else if (this.patienceEnds == null) {
			this.patienceEnds = Deadline.in(this.patience);
		}
		else if (this.patienceEnds.isOver()) {
			this.open = true;
			while (!this.waiting.isEmpty()) {
				this.waiting.poll().forEach((task) -> refuse(task, trouble));
			}
		}
	}

	private static void refuse(Task task, CallException trouble) {
		Operator operator = task.operation().operator();
		task.execution()
			.failed(new DispatchException(Reason.OPERATOR_UNAVAILABLE, task.operation(),
					Reason.OPERATOR_UNAVAILABLE.sentence(operator.profile(), trouble.getMessage(), operator.symbol())));
	}

}
