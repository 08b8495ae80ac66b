package cloud.calculator.operator;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.http.FreePort;
import cloud.calculator.testsupport.process.JavaServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The packaged service, whose bean definitions Spring AOT generated in the build:
 * profiles and settings still decide when the service starts.
 */
@Tag("process")
class GeneratedBeanDefinitionsIT {

	private static final Path JAR = Path.of("target", "operator-service.jar");

	private static final String OPERATIONS = "{\"operations\":[{\"left\":\"5\",\"right\":\"6\"}]}";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "sub, -1", "mul, 30", "div, 5/6" })
	void theProfileSelectsTheOperator(String profile, String value) throws Exception {
		try (JavaServer operator = start(profile, Map.of())) {
			assertThat(operator.ask("5 6")).isEqualTo(value);
			assertThat(log()).contains("Starting AOT-processed OperatorServiceApplication");
		}
	}

	@Test
	void theSecretIsRequiredAndAnotherProfileMayBeActive() throws Exception {
		try (JavaServer operator = start("cloud,add", Map.of("CALCULATOR_OPERATORS_SECRET", "secret"))) {
			assertThat(operator.post("/operations", "application/json", OPERATIONS).statusCode()).isEqualTo(401);
			assertThat(log()).contains("Starting AOT-processed OperatorServiceApplication");
		}
	}

	@Test
	void theActuatorIsOnItsOwnPort() throws Exception {
		int port = FreePort.find();
		try (JavaServer operator = start("add", Map.of("MANAGEMENT_SERVER_PORT", String.valueOf(port)))) {
			assertThat(Client.get(URI.create("http://localhost:" + port + "/actuator/metrics")).statusCode())
				.isEqualTo(200);
			assertThat(operator.get("/actuator/metrics").statusCode()).isEqualTo(404);
			assertThat(log()).contains("MANAGEMENT_SERVER_PORT", "Starting OperatorServiceApplication");
		}
	}

	@Test
	void withoutAProfileTheLogSaysWhatToSet() throws Exception {
		try (JavaServer operator = JavaServer.start(JAR, Map.of(), this.folder)) {
			assertThat(operator.process().waitFor()).isEqualTo(1);
			assertThat(log()).contains("Set SPRING_PROFILES_ACTIVE to exactly one of add, sub, mul, div");
		}
	}

	private JavaServer start(String profiles, Map<String, String> environment) throws IOException {
		Map<String, String> all = new TreeMap<>(environment);
		all.put("SPRING_PROFILES_ACTIVE", profiles);
		JavaServer operator = JavaServer.start(JAR, all, this.folder);
		await().atMost(Duration.ofMinutes(2))
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(operator.get("/readyz").statusCode()).isEqualTo(200));
		return operator;
	}

	private String log() throws IOException {
		return Files.readString(this.folder.resolve("output"));
	}

}
