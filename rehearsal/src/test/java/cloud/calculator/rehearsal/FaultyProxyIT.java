package cloud.calculator.rehearsal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import cloud.calculator.rehearsal.proxy.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every operator behind a proxy that spoils a tenth of the answers.
 */
@Chaos
class FaultyProxyIT {

	private static Fleet fleet;

	@BeforeAll
	static void start() throws Exception {
		Map<String, ServiceSpec> services = new LinkedHashMap<>(ComposeFile.read(Project.HOME.resolve("compose.yaml")));
		ServiceSpec gateway = Objects.requireNonNull(services.get("gateway"));
		for (int i = 0; i < Clients.OPERATORS.size(); i++) {
			gateway = gateway.with(
					"CALCULATOR_OPERATORS_%s_URLS".formatted(Clients.OPERATORS.get(i).toUpperCase(Locale.ROOT)),
					"http://proxy:" + (8081 + i));
		}
		services.put("gateway", gateway);
		services.put("proxy", proxy(Fault.DELAY));
		fleet = Fleet.start(services);
	}

	@AfterAll
	static void stop() {
		if (fleet != null) {
			fleet.close();
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "CORRUPT_DIGIT", "WITHHOLD" })
	void aTenthOfTheAnswersIsSpoiled(Fault fault) throws Exception {
		fleet.replace(proxy(fault));
		Clients.awaitService(fleet);
		Clients.doNotNotice(fault + " of a tenth of the answers", fleet, (load) -> TimeUnit.SECONDS.sleep(4));
		List<String> log = fleet.instances("proxy").get(0).logs();
		long faults = log.stream().filter(fault.name()::equals).count();
		System.out.printf("Chaos: %s happened %d times%n", fault, faults);
		assertThat(faults).isGreaterThan(10);
	}

	private static ServiceSpec proxy(Fault fault) {
		StringBuilder doors = new StringBuilder();
		for (int i = 0; i < Clients.OPERATORS.size(); i++) {
			doors.append("%d=http://%s:8080,".formatted(8081 + i, Clients.OPERATORS.get(i)));
		}
		return new ServiceSpec("proxy", "rehearsal/Containerfile",
				Map.of("FAULTS", fault.name(), "DOORS", doors.toString()), 128L * 1024 * 1024, true, List.of("ALL"),
				List.of("no-new-privileges:true"), null);
	}

}
