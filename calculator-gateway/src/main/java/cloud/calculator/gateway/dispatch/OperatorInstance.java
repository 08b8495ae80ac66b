package cloud.calculator.gateway.dispatch;

import java.time.Duration;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;

import org.springframework.cloud.client.DefaultServiceInstance;

/**
 * One instance of an operator: how busy it is, and whether it can be relied upon. One
 * that cannot is set aside until it answers a trial.
 */
final class OperatorInstance extends DefaultServiceInstance {

	/** How many calls in a row may go wrong before an instance is set aside. */
	private static final int FAILURES = 5;

	/** How long one that has too much to do is left alone. */
	private static final Duration REST = Duration.ofMillis(100);

	private final Operator operator;

	private final int most;

	private final InstanceStatistics statistics = new InstanceStatistics();

	private int calls;

	private int failures;

	private @Nullable CallException unavailability;

	private boolean trial;

	private @Nullable Deadline rest;

	/**
	 * An instance of which nothing bad is known.
	 * @param operator its operator
	 * @param host its address
	 * @param port its port
	 * @param secure whether it is asked by https
	 * @param most how many calls it gets at the same time at most
	 */
	OperatorInstance(Operator operator, String host, int port, boolean secure, int most) {
		super(host + ":" + port, operator.profile(), host, port, secure);
		this.operator = operator;
		this.most = most;
	}

	Operator operator() {
		return this.operator;
	}

	String address() {
		return getHost() + ":" + getPort();
	}

	InstanceStatistics statistics() {
		return this.statistics;
	}

	synchronized boolean isFree() {
		return !isSetAside() && this.calls < this.most && (this.rest == null || this.rest.isOver());
	}

	synchronized boolean isSetAside() {
		return this.unavailability != null;
	}

	/** Why it is set aside. */
	synchronized @Nullable CallException unavailability() {
		return this.unavailability;
	}

	synchronized void called() {
		this.calls++;
	}

	/** A call did not leave after all. */
	synchronized void released() {
		this.calls--;
	}

	synchronized void answered() {
		released();
		this.failures = 0;
	}

	synchronized void failed(CallException failure) {
		released();
		this.statistics.failed();
		if (failure.kind() == Kind.BUSY) {
			this.rest = Deadline.in(REST);
			return;
		}
		this.failures++;
		if (failure.kind() == Kind.UNREACHABLE || this.failures >= FAILURES) {
			this.unavailability = failure;
		}
	}

	/** Claims the right to try whether it is back, for one at a time. */
	synchronized boolean beginTrial() {
		boolean begins = isSetAside() && !this.trial;
		this.trial |= begins;
		return begins;
	}

	synchronized void endTrial(@Nullable CallException unavailability) {
		this.trial = false;
		this.unavailability = unavailability;
		this.failures = 0;
	}

}
