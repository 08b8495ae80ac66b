package cloud.calculator.rehearsal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import cloud.calculator.rehearsal.fleet.ComposeFile;
import cloud.calculator.rehearsal.fleet.Fleet;
import cloud.calculator.rehearsal.fleet.ServiceSpec;
import cloud.calculator.rehearsal.proxy.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fleet of compose.yaml with a fault-injecting proxy in front of its operators.
 */
final class ProxiedFleet implements AutoCloseable {

	private static final int FIRST_PORT = 8081;

	private final Fleet fleet;

	private ProxiedFleet(Fleet fleet) {
		this.fleet = fleet;
	}

	/** All calls of the gateway go through the proxy. */
	static ProxiedFleet start() throws IOException {
		return start("http://proxy:%2$d");
	}

	/** Each operator has two addresses: the proxy, and the operator itself. */
	static ProxiedFleet startWithDirectInstances() throws IOException {
		return start("http://proxy:%2$d,http://%1$s:8080");
	}

	private static ProxiedFleet start(String urls) throws IOException {
		Map<String, ServiceSpec> services = new LinkedHashMap<>(ComposeFile.read(Project.HOME.resolve("compose.yaml")));
		ServiceSpec gateway = Objects.requireNonNull(services.get("gateway"));
		for (String operator : ClientLoad.OPERATORS) {
			gateway = gateway.withEnvironment(
					"CALCULATOR_OPERATORS_%s_URLS".formatted(operator.toUpperCase(Locale.ROOT)),
					urls.formatted(operator, port(operator)));
		}
		services.put("gateway", gateway);
		services.put("proxy", proxy(Fault.DELAY));
		return new ProxiedFleet(Fleet.start(services));
	}

	Fleet fleet() {
		return this.fleet;
	}

	/** Restarts the proxy, which then injects a fault into a tenth of the responses. */
	void injectFault(Fault fault) {
		this.fleet.replace(proxy(fault));
	}

	/** Asserts that the fault was injected at least once. */
	void assertInjected(Fault fault) {
		long times = this.fleet.instances("proxy")
			.get(0)
			.container()
			.logs()
			.stream()
			.filter(fault.name()::equals)
			.count();
		System.out.printf("Chaos: %s injected %d times%n", fault, times);
		assertThat(times).isPositive();
	}

	@Override
	public void close() {
		this.fleet.close();
	}

	private static ServiceSpec proxy(Fault fault) {
		String ports = ClientLoad.OPERATORS.stream()
			.map((operator) -> "%d=http://%s:8080".formatted(port(operator), operator))
			.collect(Collectors.joining(","));
		return new ServiceSpec("proxy", "rehearsal/Containerfile", Map.of("FAULTS", fault.name(), "PORTS", ports),
				128L * 1024 * 1024, true, List.of("ALL"), List.of("no-new-privileges:true"), null);
	}

	private static int port(String operator) {
		return FIRST_PORT + ClientLoad.OPERATORS.indexOf(operator);
	}

}
