package cloud.calculator.rehearsal.kubernetes;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import cloud.calculator.rehearsal.Project;
import cloud.calculator.testsupport.process.JavaServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The services answer the probes without credentials, also if the administrator has a
 * password.
 */
@Tag("process")
class ProbePathsIT {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "operator-service", "calculator-gateway" })
	void serviceAnswersTheProbes(String artifact) throws Exception {
		Path jar = Project.HOME.resolve(artifact).resolve("target").resolve(artifact + ".jar");
		Map<String, String> environment = Map.of("SPRING_PROFILES_ACTIVE", "add", "SPRING_SECURITY_USER_PASSWORD", "p",
				"CALCULATOR_OPERATORS_SECRET", "s");
		try (JavaServer server = JavaServer.start(jar, environment, this.folder)) {
			awaitReady(server);
			for (String path : PodRules.HEALTH_PATHS) {
				assertThat(server.get(path).statusCode()).as(path).isEqualTo(200);
			}
			assertThat(server.get("/actuator/prometheus").statusCode()).isEqualTo(401);
			assertThat(server.get("/health").statusCode()).isNotEqualTo(200);
		}
	}

	private static void awaitReady(JavaServer server) throws InterruptedException {
		long deadline = System.nanoTime() + Duration.ofMinutes(4).toNanos();
		while (server.process().isAlive() && System.nanoTime() < deadline) {
			try {
				HttpResponse<String> response = server.get("/readyz");
				if (response.statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				// not listening yet
			}
			Thread.sleep(200);
		}
		throw new IllegalStateException("The service does not become ready");
	}

}
