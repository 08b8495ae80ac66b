package cloud.calculator.gateway.dispatch;

import java.time.Duration;

import cloud.calculator.gateway.dispatch.CallException.Kind;
import cloud.calculator.gateway.expression.Operator;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.cloud.client.DefaultServiceInstance;

/**
 * One instance of an operator, with its calls in flight and its circuit breaker. An
 * instance is taken out of service when it is unreachable or several calls in a row fail,
 * and returns to service when a probe succeeds. Thread-safe.
 */
final class OperatorInstance extends DefaultServiceInstance {

	private static final Log logger = LogFactory.getLog(OperatorInstance.class);

	/** How many calls in a row have to fail to take an instance out of service. */
	private static final int MAX_FAILURES = 5;

	/** How long an overloaded instance receives no calls. */
	private static final Duration BUSY_BACKOFF = Duration.ofMillis(100);

	private final Operator operator;

	private final int maxCalls;

	private final InstanceStatistics statistics = new InstanceStatistics();

	private int callsInFlight;

	private int failuresInARow;

	private @Nullable CallException unavailability;

	private boolean probing;

	private @Nullable Deadline busyUntil;

	/**
	 * Creates an instance that is in service.
	 * @param operator the operator
	 * @param host its address
	 * @param port its port
	 * @param secure whether it is called over HTTPS
	 * @param maxCalls the maximum number of concurrent calls
	 */
	OperatorInstance(Operator operator, String host, int port, boolean secure, int maxCalls) {
		super(host + ":" + port, operator.profile(), host, port, secure);
		this.operator = operator;
		this.maxCalls = maxCalls;
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

	/** Whether a call to the instance can start now. */
	synchronized boolean isFree() {
		return !isOutOfService() && this.callsInFlight < this.maxCalls
				&& (this.busyUntil == null || this.busyUntil.hasPassed());
	}

	synchronized boolean isOutOfService() {
		return this.unavailability != null;
	}

	/** Why it is out of service; {@code null} if it is in service. */
	synchronized @Nullable CallException unavailability() {
		return this.unavailability;
	}

	synchronized void callStarted() {
		this.callsInFlight++;
	}

	/** Ends a call that was started, but for which no request was sent. */
	synchronized void callCancelled() {
		this.callsInFlight--;
	}

	synchronized void callSucceeded() {
		this.callsInFlight--;
		this.failuresInARow = 0;
	}

	void callFailed(CallException failure) {
		if (takesOutOfService(failure)) {
			logger.warn("Instance %s of %s is out of service: it %s".formatted(address(), getServiceId(),
					failure.getMessage()));
		}
	}

	/**
	 * Records a failed call.
	 * @return whether this takes the instance out of service
	 */
	private synchronized boolean takesOutOfService(CallException failure) {
		this.callsInFlight--;
		if (failure.kind() == Kind.REJECTED) {
			return false;
		}
		this.statistics.callFailed();
		if (failure.kind() == Kind.BUSY) {
			this.busyUntil = Deadline.in(BUSY_BACKOFF);
			return false;
		}
		boolean wasInService = !isOutOfService();
		this.failuresInARow++;
		if (failure.kind() == Kind.UNREACHABLE || this.failuresInARow >= MAX_FAILURES) {
			this.unavailability = failure;
		}
		return wasInService && isOutOfService();
	}

	/**
	 * Begins a probe if the instance is out of service and no other probe is in progress.
	 * @return {@code true} if the caller has to probe the instance and to end the probe
	 */
	synchronized boolean beginProbe() {
		boolean begins = isOutOfService() && !this.probing;
		this.probing |= begins;
		return begins;
	}

	/**
	 * Ends a probe.
	 * @param unavailability why the probe failed; {@code null} if it succeeded, which
	 * returns the instance to service
	 */
	void endProbe(@Nullable CallException unavailability) {
		synchronized (this) {
			this.probing = false;
			this.unavailability = unavailability;
			this.failuresInARow = 0;
		}
		if (unavailability == null) {
			logger.info("Instance %s of %s is in service again".formatted(address(), getServiceId()));
		}
	}

}
