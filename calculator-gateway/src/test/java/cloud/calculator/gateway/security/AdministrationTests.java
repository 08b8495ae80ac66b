package cloud.calculator.gateway.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.http.FreePort;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@Tag("context")
class AdministrationTests {

	private static final String[] EVERYTHING_ON = { "management.endpoints.web.exposure.include=*",
			"management.endpoint.shutdown.access=unrestricted" };

	@Test
	void withoutAConfiguredPasswordNobodyIsAuthenticated(CapturedOutput output) {
		try (RunningCalculator running = RunningCalculator.start()) {
			assertThat(get(running, "/actuator/metrics", "")).isEqualTo(401);
			for (String guess : new String[] { "user:", "user:user", ":", "admin:admin", "user:null" }) {
				assertThat(get(running, "/actuator/metrics", guess)).as(guess).isEqualTo(401);
			}
		}
		assertThat(output.getAll()).doesNotContainIgnoringCase("password");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/", "/actuator/health", "/actuator/env", "/actuator/heapdump",
			"/actuator/beans", "/actuator/metrics/jvm.info", "/actuator/prometheus", "/actuator/sbom",
			"/actuator/loggers", "/actuator/nothing", "/actuator;x=1/env", "/actuator/env;x=1", "//actuator/env",
			"/./actuator/env", "/readyz/../actuator/env", "/%61ctuator/env", "/actuator%2Fenv", "/actuator//env",
			"/actuator/env/" })
	void noSpellingOfAPathBypassesAuthentication(String path) {
		HttpResponse<String> response = Client.get(Open.RUNNING.uri(path));
		assertThat(response.statusCode()).isIn(400, 401, 404);
		assertThat(response.body()).doesNotContain("java.version", "propertySources", "contexts", "_links",
				"calculator_");
	}

	@Test
	void shutdownRequiresAuthentication() {
		assertThat(Client.post(Open.RUNNING.uri("/actuator/shutdown"), "").statusCode()).isEqualTo(401);
		assertThat(Client.get(Open.RUNNING.uri("/livez")).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/livez", "/readyz", "/", "/api/v1/operators" })
	void otherPathsNeedNoAuthentication(String path) {
		assertThat(Client.get(Open.RUNNING.uri(path)).statusCode()).isEqualTo(200);
	}

	@Test
	void addressesOfInstancesAreShownToTheAdministratorOnly() {
		String path = "/api/v1/operators";
		String address = "\"address\":\"";
		assertThat(Client.get(Open.RUNNING.uri(path)).body()).contains("\"instance\":\"add/").doesNotContain(address);
		assertThat(Client.send(request(Open.RUNNING, path, "olga:pa:ss wört")).body()).contains(address);
		assertThat(get(Open.RUNNING, path, "olga:wrong")).isEqualTo(401);
	}

	@Test
	void theAdministratorReadsTheActuatorWithoutASessionCookie() {
		HttpResponse<String> response = Client.send(request(Open.RUNNING, "/actuator/env", "olga:pa:ss wört"));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().map()).doesNotContainKey("set-cookie");
	}

	@Test
	void metricsAreRestrictedToTheAdministrator() {
		try (RunningCalculator running = RunningCalculator.start("spring.security.user.password=secret")) {
			HttpResponse<String> response = Client.send(request(running, "/actuator/prometheus", "user:secret"));
			assertThat(response.statusCode()).isEqualTo(200);
			assertThat(response.body()).contains("calculator_calculations_seconds_count{outcome=\"done\"}",
					"process_memory_rss_bytes", "jvm_memory_used_bytes");
			for (String other : new String[] { "", "user:", "user:Secret", "prometheus:secret" }) {
				assertThat(get(running, "/actuator/prometheus", other)).as(other).isEqualTo(401);
			}
		}
	}

	@Test
	void thePasswordCanBeReadFromASecretFile(@TempDir Path secrets) throws IOException {
		Files.writeString(secrets.resolve("spring.security.user.password"), "from a file\n");
		try (RunningCalculator running = RunningCalculator.start("spring.config.import=configtree:" + secrets + "/")) {
			assertThat(get(running, "/actuator/prometheus", "user:from a file")).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "olga:", "olga:pa:ss wort", "olga:pa:ss wört ", "Olga:pa:ss wört", "user:pa:ss wört", ":" })
	void wrongCredentialsAreRejected(String nameAndPassword) {
		HttpResponse<String> response = Client.send(request(Open.RUNNING, "/actuator/env", nameAndPassword));
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.body()).doesNotContain("java.version");
	}

	@Test
	void aSeparateManagementPortIsOpenAndThePublicPortHasNoActuator() {
		int port = FreePort.find();
		try (RunningCalculator running = RunningCalculator.start("management.server.port=" + port)) {
			URI metrics = URI.create("http://localhost:" + port + "/actuator/metrics");
			assertThat(Client.get(metrics).statusCode()).isEqualTo(200);
			assertThat(get(running, "/actuator/metrics", "")).isEqualTo(404);
			assertThat(get(running, "/readyz", "")).isEqualTo(200);
		}
	}

	private static int get(RunningCalculator running, String path, String nameAndPassword) {
		return Client.send(request(running, path, nameAndPassword)).statusCode();
	}

	private static HttpRequest.Builder request(RunningCalculator running, String path, String nameAndPassword) {
		HttpRequest.Builder request = HttpRequest.newBuilder(running.uri(path));
		return nameAndPassword.isEmpty() ? request : request.header("Authorization",
				"Basic " + Base64.getEncoder().encodeToString(nameAndPassword.getBytes(StandardCharsets.UTF_8)));
	}

	/** A gateway with an administrator and all endpoints enabled. */
	private static final class Open {

		private static final RunningCalculator RUNNING = RunningCalculator.start(EVERYTHING_ON[0], EVERYTHING_ON[1],
				"spring.security.user.name=olga", "spring.security.user.password=pa:ss wört");

	}

}
