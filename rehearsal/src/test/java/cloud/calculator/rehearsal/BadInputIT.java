package cloud.calculator.rehearsal;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import cloud.calculator.rehearsal.container.ContainerExit;
import cloud.calculator.rehearsal.fleet.ComposeFile;
import cloud.calculator.rehearsal.fleet.Fleet;
import cloud.calculator.rehearsal.fleet.ServiceSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsEngine
class BadInputIT {

	private Map<String, ServiceSpec> services = Map.of();

	@BeforeEach
	void read() throws Exception {
		this.services = ComposeFile.read(Project.HOME.resolve("compose.yaml"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''      | no profile is active, which names no operator.
			plus    | plus is active, which names no operator.
			add,sub | add,sub is active, which names 2 operators.
			""")
	void operatorWithoutExactlyOneProfileExitsWithOneLineThatNamesTheSetting(String profile, String reason) {
		ContainerExit exit = Fleet.runToExit(service("add").withEnvironment("SPRING_PROFILES_ACTIVE", profile));
		assertThat(exit.exitCode()).isEqualTo(1);
		assertThat(exit.logs()).singleElement()
			.asString()
			.endsWith("Set SPRING_PROFILES_ACTIVE to exactly one of add, sub, mul, div: " + reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			add     | 64 MB of memory are too little for an operator: give it at least 72 MB.
			gateway | 64 MB of memory are too little for the gateway: give it at least 96 MB.
			""")
	void serviceWithTooLittleMemoryExitsWithOneLine(String service, String line) {
		ContainerExit exit = Fleet.runToExit(service(service).withMemory(64 * 1024 * 1024));
		assertThat(exit.exitCode()).isEqualTo(1);
		assertThat(exit.logs()).containsExactly(line);
	}

	@Test
	void unresolvableOperatorAddressIsReportedAsUnavailable() throws Exception {
		Map<String, ServiceSpec> gatewayOnly = new LinkedHashMap<>();
		gatewayOnly.put("gateway", service("gateway"));
		try (Fleet fleet = Fleet.start(gatewayOnly)) {
			URI calculation = fleet.gatewayAddress().resolve("/api/v1/calculations?expression=6%2F3");
			HttpResponse<String> response = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(calculation).build(), BodyHandlers.ofString());
			assertThat(response.statusCode()).isEqualTo(503);
			assertThat(response.body()).contains("\"operator\":\"div\"",
					"The operator div cannot be found: its address does not resolve.");
		}
	}

	private ServiceSpec service(String name) {
		return Objects.requireNonNull(this.services.get(name));
	}

}
