package cloud.calculator.gateway.operators;

import java.net.URI;
import java.time.Duration;

import cloud.calculator.gateway.client.CallResult.Busy;
import cloud.calculator.gateway.client.CallResult.Failure;
import cloud.calculator.gateway.client.CallResult.InstanceFailure;
import cloud.calculator.gateway.client.CallResult.Unreachable;
import cloud.calculator.gateway.client.Deadline;
import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.Clock;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * One instance of an operator, with its calls in flight and its health. An instance is
 * taken out of service when it is unreachable or several calls in a row fail, and returns
 * to service when a probe succeeds. Thread-safe.
 */
public final class OperatorInstance {

	private static final Log logger = LogFactory.getLog(OperatorInstance.class);

	/** How many calls in a row have to fail to take an instance out of service. */
	private static final int MAX_FAILURES = 5;

	/** How long an overloaded instance receives no calls. */
	private static final Duration BUSY_BACKOFF = Duration.ofMillis(100);

	private final Operator operator;

	private final URI uri;

	private final int maxCalls;

	private final Clock clock;

	private final InstanceStatistics statistics = new InstanceStatistics();

	private int callsInFlight;

	private int failuresInARow;

	private @Nullable InstanceFailure unavailability;

	private boolean probing;

	private @Nullable Deadline busyUntil;

	/**
	 * Creates an instance that is in service.
	 * @param operator the operator
	 * @param uri its address: a scheme, a host and a port
	 * @param maxCalls the maximum number of concurrent calls
	 * @param clock the clock
	 */
	public OperatorInstance(Operator operator, URI uri, int maxCalls, Clock clock) {
		this.operator = operator;
		this.uri = uri;
		this.maxCalls = maxCalls;
		this.clock = clock;
	}

	/**
	 * The operator of the instance.
	 * @return the operator
	 */
	public Operator operator() {
		return this.operator;
	}

	/**
	 * The address of the instance.
	 * @return scheme, host and port
	 */
	public URI uri() {
		return this.uri;
	}

	/** The address in the form {@code host:port}. */
	String address() {
		return this.uri.getAuthority();
	}

	InstanceStatistics statistics() {
		return this.statistics;
	}

	/** Whether a call to the instance can start now. */
	synchronized boolean isFree() {
		return !isOutOfService() && this.callsInFlight < this.maxCalls
				&& (this.busyUntil == null || this.busyUntil.hasPassed());
	}

	synchronized int callsInFlight() {
		return this.callsInFlight;
	}

	/**
	 * Whether the instance receives no calls until a probe succeeds.
	 * @return {@code true} if it is out of service
	 */
	public synchronized boolean isOutOfService() {
		return this.unavailability != null;
	}

	/** Why it is out of service; {@code null} if it is in service. */
	synchronized @Nullable InstanceFailure unavailability() {
		return this.unavailability;
	}

	/**
	 * Counts a call as in flight. The caller has to end it with {@link #callCancelled()},
	 * {@link #callSucceeded(int, Duration)} or {@link #callFailed(Failure)}.
	 */
	public synchronized void callStarted() {
		this.callsInFlight++;
	}

	/** Ends a call that was started, but for which no request was sent. */
	public synchronized void callCancelled() {
		this.callsInFlight--;
	}

	/**
	 * Ends a call that returned a valid response.
	 * @param operations the number of operations in the call
	 * @param duration the duration of the call
	 */
	public void callSucceeded(int operations, Duration duration) {
		synchronized (this) {
			this.callsInFlight--;
			this.failuresInARow = 0;
		}
		this.statistics.callSucceeded(operations, duration);
	}

	/**
	 * Ends a call that failed.
	 * @param failure why it failed. An {@link InstanceFailure} may take the instance out
	 * of service
	 */
	public void callFailed(Failure failure) {
		if (takesOutOfService(failure)) {
			logger.warn("Instance %s of %s is out of service: it %s".formatted(address(), this.operator.profile(),
					failure.message()));
		}
	}

	private synchronized boolean takesOutOfService(Failure failure) {
		this.callsInFlight--;
		if (failure instanceof Busy) {
			this.statistics.callFailed();
			this.busyUntil = Deadline.in(BUSY_BACKOFF, this.clock);
		}
		if (!(failure instanceof InstanceFailure ofInstance)) {
			return false;
		}
		this.statistics.callFailed();
		boolean wasInService = !isOutOfService();
		this.failuresInARow++;
		if (failure instanceof Unreachable || this.failuresInARow >= MAX_FAILURES) {
			this.unavailability = ofInstance;
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

	/** Ends a probe that changes nothing, because it could not be made. */
	synchronized void cancelProbe() {
		this.probing = false;
	}

	/**
	 * Ends a probe that failed.
	 * @param failure why it failed
	 */
	synchronized void probeFailed(InstanceFailure failure) {
		this.probing = false;
		this.unavailability = failure;
		this.failuresInARow = 0;
	}

	/** Ends a probe that succeeded, which returns the instance to service. */
	void probeSucceeded() {
		synchronized (this) {
			this.probing = false;
			this.unavailability = null;
			this.failuresInARow = 0;
		}
		logger.info("Instance %s of %s is in service again".formatted(address(), this.operator.profile()));
	}

	/** Instances are equal if they have the same operator and address. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof OperatorInstance that && this.operator == that.operator && this.uri.equals(that.uri);
	}

	@Override
	public int hashCode() {
		return this.uri.hashCode();
	}

	@Override
	public String toString() {
		return "%s at %s".formatted(this.operator.profile(), address());
	}

}
