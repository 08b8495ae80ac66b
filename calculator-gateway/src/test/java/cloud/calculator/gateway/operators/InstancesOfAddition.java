package cloud.calculator.gateway.operators;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/**
 * The instances of the operator for additions at addresses that a test chooses. Nothing
 * listens there.
 */
public final class InstancesOfAddition {

	/** How long the circuit stays closed without an instance. */
	public static final Duration UNAVAILABLE_TIMEOUT = Duration.ofMillis(400);

	private final OperatorInstances instances;

	private final Circuit circuit;

	private List<String> addresses = List.of();

	/**
	 * Creates an operator without instances.
	 * @param maxCallsPerInstance the maximum number of concurrent calls to an instance
	 * @param clock the clock
	 */
	public InstancesOfAddition(int maxCallsPerInstance, Clock clock) {
		OperatorEndpoint endpoint = new OperatorEndpoint(Operator.ADD, URI.create("http://add:8080"), this::resolve,
				maxCallsPerInstance, clock);
		this.instances = new OperatorInstances(Operator.ADD, List.of(endpoint),
				new InstanceMeters(new SimpleMeterRegistry()));
		this.circuit = new Circuit(this.instances, UNAVAILABLE_TIMEOUT, clock);
	}

	/**
	 * Replaces all instances.
	 * @param addresses their addresses; none if the host name does not resolve
	 * @return the instances
	 */
	public List<OperatorInstance> resolveTo(String... addresses) {
		this.addresses = List.of(addresses);
		this.instances.refresh();
		return this.instances.current();
	}

	/**
	 * The instances.
	 * @return the instances
	 */
	public OperatorInstances instances() {
		return this.instances;
	}

	/**
	 * The circuit breaker.
	 * @return the circuit breaker
	 */
	public Circuit circuit() {
		return this.circuit;
	}

	private InetAddress[] resolve(String host) throws UnknownHostException {
		if (this.addresses.isEmpty()) {
			throw new UnknownHostException(host);
		}
		InetAddress[] resolved = new InetAddress[this.addresses.size()];
		for (int i = 0; i < resolved.length; i++) {
			resolved[i] = InetAddress.getByName(this.addresses.get(i));
		}
		return resolved;
	}

}
