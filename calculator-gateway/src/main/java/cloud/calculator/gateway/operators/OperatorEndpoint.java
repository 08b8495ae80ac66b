package cloud.calculator.gateway.operators;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import cloud.calculator.gateway.client.Deadline;
import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.Clock;

/**
 * One configured URL of an operator. Every address that its host name resolves to is an
 * instance. Not thread-safe.
 */
final class OperatorEndpoint {

	/** How long all instances are kept after the last successful lookup. */
	private static final Duration RETENTION = Duration.ofSeconds(10);

	private final Operator operator;

	private final URI url;

	private final HostResolver resolver;

	private final int maxCallsPerInstance;

	private List<OperatorInstance> instances = List.of();

	private final Clock clock;

	private Deadline retainedUntil;

	private boolean resolved;

	/**
	 * Creates an endpoint without instances, until the first refresh.
	 * @param operator the operator
	 * @param url the URL
	 * @param resolver resolves its host name
	 * @param maxCallsPerInstance the maximum number of concurrent calls to each instance
	 * @param clock the clock
	 */
	OperatorEndpoint(Operator operator, URI url, HostResolver resolver, int maxCallsPerInstance, Clock clock) {
		this.operator = operator;
		this.url = url;
		this.resolver = resolver;
		this.maxCallsPerInstance = maxCallsPerInstance;
		this.clock = clock;
		this.retainedUntil = Deadline.in(Duration.ZERO, clock);
	}

	/**
	 * Resolves the host name again and returns the instances. When the lookup fails, it
	 * is more likely that the name server is down than that all instances are gone. All
	 * instances are kept for the retention time, and after that those in service.
	 */
	List<OperatorInstance> refresh() {
		try {
			this.instances = hosts().map(this::instance).toList();
			this.retainedUntil = Deadline.in(RETENTION, this.clock);
			this.resolved = true;
		}
		catch (UnknownHostException ex) {
			this.resolved = false;
			if (this.retainedUntil.hasPassed()) {
				this.instances = this.instances.stream().filter((instance) -> !instance.isOutOfService()).toList();
			}
		}
		return this.instances;
	}

	/** Whether the last lookup succeeded. */
	boolean isResolved() {
		return this.resolved;
	}

	/**
	 * The addresses of the host. If there are both IPv4 and IPv6 addresses, only the IPv4
	 * ones count, because they belong to the same instances.
	 */
	private Stream<String> hosts() throws UnknownHostException {
		if (isSecure()) {
			// a certificate is valid for a host name, not for an address
			return Stream.of(this.url.getHost());
		}
		List<InetAddress> all = List.of(this.resolver.resolve(this.url.getHost()));
		List<InetAddress> v4 = all.stream().filter(Inet4Address.class::isInstance).toList();
		return v4.isEmpty() ? all.stream().map((v6) -> "[" + v6.getHostAddress() + "]")
				: v4.stream().map(InetAddress::getHostAddress);
	}

	/** The known instance at an address, with its state, or a new one. */
	private OperatorInstance instance(String host) {
		int port = (this.url.getPort() >= 0) ? this.url.getPort() : isSecure() ? 443 : 80;
		URI address = URI.create("%s://%s:%d".formatted(this.url.getScheme(), host, port));
		return this.instances.stream()
			.filter((known) -> known.uri().equals(address))
			.findFirst()
			.orElseGet(() -> new OperatorInstance(this.operator, address, this.maxCallsPerInstance, this.clock));
	}

	private boolean isSecure() {
		return this.url.getScheme().equals("https");
	}

	URI url() {
		return this.url;
	}

}
