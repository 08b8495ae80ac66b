package cloud.calculator.gateway.dispatch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import cloud.calculator.gateway.expression.Operator;

/**
 * One of the addresses of an operator, with a name that stands for any number of
 * instances.
 */
final class OperatorEndpoint {

	private final Operator operator;

	private final URI url;

	private final HostResolver names;

	private final int calls;

	private final Duration memory;

	private List<OperatorInstance> instances = List.of();

	private Deadline remembered = Deadline.in(Duration.ZERO);

	private boolean resolves;

	/**
	 * An address that was not looked up yet.
	 * @param operator whose it is
	 * @param url what it is
	 * @param names knows the addresses behind its name
	 * @param calls how many calls each instance gets at the same time at most
	 * @param memory how long instances are remembered that cannot be looked up
	 */
	OperatorEndpoint(Operator operator, URI url, HostResolver names, int calls, Duration memory) {
		this.operator = operator;
		this.url = url;
		this.names = names;
		this.calls = calls;
		this.memory = memory;
	}

	/**
	 * The instances as of now. A name server fails more often than all instances leave at
	 * once: if the name does not resolve, all that were there stay for a while, and then
	 * those that answer.
	 */
	List<OperatorInstance> lookUp() {
		try {
			this.instances = hosts().map(this::instance).toList();
			this.remembered = Deadline.in(this.memory);
			this.resolves = true;
		}
		catch (UnknownHostException ex) {
			this.resolves = false;
			if (this.remembered.isOver()) {
				this.instances = this.instances.stream().filter((instance) -> !instance.isSetAside()).toList();
			}
		}
		return this.instances;
	}

	/** Whether the last look-up was not in vain. */
	boolean resolves() {
		return this.resolves;
	}

	/** Of a name with both kinds of addresses the IPv4 ones: the others are the same. */
	private Stream<String> hosts() throws UnknownHostException {
		if (isSecure()) {
			// a certificate is made out to a name, not to an address
			return Stream.of(this.url.getHost());
		}
		List<InetAddress> all = List.of(this.names.addresses(this.url.getHost()));
		List<InetAddress> v4 = all.stream().filter(Inet4Address.class::isInstance).toList();
		return v4.isEmpty() ? all.stream().map((v6) -> "[" + v6.getHostAddress() + "]")
				: v4.stream().map(InetAddress::getHostAddress);
	}

	private OperatorInstance instance(String host) {
		int port = (this.url.getPort() >= 0) ? this.url.getPort() : isSecure() ? 443 : 80;
		OperatorInstance found = new OperatorInstance(this.operator, host, port, isSecure(), this.calls);
		int known = this.instances.indexOf(found);
		return (known >= 0) ? this.instances.get(known) : found;
	}

	private boolean isSecure() {
		return this.url.getScheme().equals("https");
	}

}
