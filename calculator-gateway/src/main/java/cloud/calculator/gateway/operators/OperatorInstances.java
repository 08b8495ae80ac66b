package cloud.calculator.gateway.operators;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cloud.calculator.gateway.client.CallResult.Failure;
import cloud.calculator.gateway.client.CallResult.Unreachable;
import cloud.calculator.gateway.expression.Operator;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * The instances of one operator: all addresses that the host names of its URLs resolve
 * to, as of the last refresh. Thread-safe.
 */
public final class OperatorInstances {

	private static final Log logger = LogFactory.getLog(OperatorInstances.class);

	private static final Failure UNRESOLVED = new Unreachable("cannot be found: its address does not resolve");

	private final Operator operator;

	private final List<OperatorEndpoint> endpoints;

	private final InstanceMeters meters;

	private final LoadBalancer loadBalancer = new LoadBalancer();

	private volatile List<OperatorInstance> current = List.of();

	private boolean missing;

	/**
	 * Creates an empty list of instances, until the first refresh.
	 * @param operator the operator
	 * @param endpoints its configured URLs
	 * @param meters the meters of the instances
	 */
	OperatorInstances(Operator operator, List<OperatorEndpoint> endpoints, InstanceMeters meters) {
		this.operator = operator;
		this.endpoints = List.copyOf(endpoints);
		this.meters = meters;
	}

	/**
	 * The operator of the instances.
	 * @return the operator
	 */
	public Operator operator() {
		return this.operator;
	}

	List<OperatorInstance> current() {
		return this.current;
	}

	/**
	 * Starts a call to a free instance, which counts it as in flight.
	 * @return the instance; {@code null} if none is free
	 */
	public @Nullable OperatorInstance startCall() {
		synchronized (this.loadBalancer) {
			OperatorInstance chosen = this.loadBalancer.choose(this.current);
			if (chosen != null) {
				chosen.callStarted();
			}
			return chosen;
		}
	}

	/**
	 * Why all instances are out of service; {@code null} if at least one is in service.
	 */
	@Nullable Failure unavailability() {
		Failure unavailability = UNRESOLVED;
		for (OperatorInstance instance : this.current) {
			Failure ofInstance = instance.unavailability();
			if (ofInstance == null) {
				return null;
			}
			unavailability = ofInstance;
		}
		return unavailability;
	}

	/** Resolves all host names again. */
	synchronized void refresh() {
		List<OperatorInstance> found = this.endpoints.stream()
			.flatMap((endpoint) -> endpoint.refresh().stream())
			.distinct()
			.toList();
		// name servers return the same addresses in another order each time
		if (!Set.copyOf(found).equals(Set.copyOf(this.current))) {
			logger.info("Instances of %s: %s".formatted(this.operator.profile(),
					found.stream().map(OperatorInstance::address).collect(Collectors.joining(", "))));
			this.current = found;
			this.meters.update(found);
		}
		if (found.isEmpty() && !this.missing) {
			logger.warn("No instance of %s: %s does not resolve".formatted(this.operator.profile(), urls()));
		}
		this.missing = found.isEmpty();
	}

	/** Whether the last lookup of every host name succeeded. */
	synchronized boolean allResolved() {
		return this.endpoints.stream().allMatch(OperatorEndpoint::isResolved);
	}

	private List<URI> urls() {
		return this.endpoints.stream().map(OperatorEndpoint::url).toList();
	}

}
