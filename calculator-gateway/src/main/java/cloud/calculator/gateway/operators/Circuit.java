package cloud.calculator.gateway.operators;

import java.time.Duration;

import cloud.calculator.gateway.client.CallResult.Failure;
import cloud.calculator.gateway.client.Deadline;
import io.micrometer.core.instrument.Clock;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * The circuit breaker of an operator. While no instance is in service, operations wait
 * for the unavailable time-out. After that the circuit is open: operations are rejected
 * at once, until an instance is in service. Thread-safe.
 */
public final class Circuit {

	private static final Log logger = LogFactory.getLog(Circuit.class);

	private final OperatorInstances instances;

	private final Duration unavailableTimeout;

	private final Clock clock;

	/** When the circuit opens; {@code null} while an instance is in service. */
	private @Nullable Deadline opensAt;

	private volatile boolean open;

	/**
	 * Creates a closed circuit.
	 * @param instances the instances of the operator
	 * @param unavailableTimeout how long it stays closed while no instance is in service
	 * @param clock the clock
	 */
	public Circuit(OperatorInstances instances, Duration unavailableTimeout, Clock clock) {
		this.instances = instances;
		this.unavailableTimeout = unavailableTimeout;
		this.clock = clock;
	}

	/**
	 * Why operations are rejected at once.
	 * @return the failure of an instance; {@code null} if operations are not rejected
	 */
	public @Nullable Failure rejection() {
		return this.open ? this.instances.unavailability() : null;
	}

	/**
	 * Whether operations are rejected at once.
	 * @return {@code true} if no instance is in service, and the time-out has passed
	 */
	public boolean isOpen() {
		return rejection() != null;
	}

	/**
	 * Opens the circuit when the time-out has passed, and closes it when an instance is
	 * in service.
	 */
	public synchronized void update() {
		Failure unavailability = this.instances.unavailability();
		boolean wasOpen = this.open;
		if (unavailability == null) {
			this.opensAt = null;
			this.open = false;
		}
		else if (this.opensAt == null) {
			this.opensAt = Deadline.in(this.unavailableTimeout, this.clock);
		}
		else if (this.opensAt.hasPassed()) {
			this.open = true;
		}
		if (this.open != wasOpen) {
			log(unavailability);
		}
	}

	private void log(@Nullable Failure unavailability) {
		String operator = this.instances.operator().profile();
		if (unavailability != null) {
			logger.warn("The circuit of %s is open: the operator %s".formatted(operator, unavailability.message()));
		}
		else {
			logger.info("The circuit of %s is closed: an instance is in service".formatted(operator));
		}
	}

}
