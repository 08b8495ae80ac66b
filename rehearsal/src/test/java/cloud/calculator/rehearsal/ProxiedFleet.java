package cloud.calculator.rehearsal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import cloud.calculator.rehearsal.proxy.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A fleet as compose.yaml describes it, and in front of its operators a proxy that spoils
 * answers.
 */
final class ProxiedFleet implements AutoCloseable {

	private static final int FIRST_DOOR = 8081;

	private final Fleet fleet;

	private ProxiedFleet(Fleet fleet) {
		this.fleet = fleet;
	}

	/** All that the gateway asks goes through the proxy. */
	static ProxiedFleet start() throws IOException {
		return start("http://proxy:%2$d");
	}

	/** Half of what the gateway asks goes through the proxy. */
	static ProxiedFleet startWithWaysAround() throws IOException {
		return start("http://proxy:%2$d,http://%1$s:8080");
	}

	private static ProxiedFleet start(String urls) throws IOException {
		Map<String, ServiceSpec> services = new LinkedHashMap<>(ComposeFile.read(Project.HOME.resolve("compose.yaml")));
		ServiceSpec gateway = Objects.requireNonNull(services.get("gateway"));
		for (String operator : Clients.OPERATORS) {
			gateway = gateway.with("CALCULATOR_OPERATORS_%s_URLS".formatted(operator.toUpperCase(Locale.ROOT)),
					urls.formatted(operator, door(operator)));
		}
		services.put("gateway", gateway);
		services.put("proxy", proxy(Fault.DELAY));
		return new ProxiedFleet(Fleet.start(services));
	}

	Fleet fleet() {
		return this.fleet;
	}

	/** From now on a tenth of the answers has a fault. */
	void spoilAnswers(Fault fault) {
		this.fleet.replace(proxy(fault));
	}

	/** Makes sure that the fault was there at all. */
	void assertHappened(Fault fault) {
		long times = this.fleet.instances("proxy").get(0).logs().stream().filter(fault.name()::equals).count();
		System.out.printf("Chaos: %s happened %d times%n", fault, times);
		assertThat(times).isPositive();
	}

	@Override
	public void close() {
		this.fleet.close();
	}

	private static ServiceSpec proxy(Fault fault) {
		String doors = Clients.OPERATORS.stream()
			.map((operator) -> "%d=http://%s:8080".formatted(door(operator), operator))
			.collect(Collectors.joining(","));
		return new ServiceSpec("proxy", "rehearsal/Containerfile", Map.of("FAULTS", fault.name(), "DOORS", doors),
				128L * 1024 * 1024, true, List.of("ALL"), List.of("no-new-privileges:true"), null);
	}

	private static int door(String operator) {
		return FIRST_DOOR + Clients.OPERATORS.indexOf(operator);
	}

}
