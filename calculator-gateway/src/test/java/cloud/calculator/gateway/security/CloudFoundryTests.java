package cloud.calculator.gateway.security;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A gateway with the environment that Cloud Foundry sets.
 */
@Tag("context")
class CloudFoundryTests {

	private static final String PASSWORD = "spring.security.user.password=secret";

	private static RunningCalculator running;

	@BeforeAll
	static void start() {
		running = RunningCalculator.start(PASSWORD,
				"VCAP_APPLICATION={\"application_id\":\"1234\",\"cf_api\":\"http://localhost:1\"}");
	}

	@AfterAll
	static void stop() {
		running.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cloudfoundryapplication", "/cloudfoundryapplication/", "/cloudfoundryapplication/env",
			"/cloudfoundryapplication/health", "/cloudfoundryapplication/heapdump", "/cloudfoundryapplication/info" })
	void thePlatformsEndpointsNeedATokenOfThePlatform(String path) {
		assertClosed(HttpRequest.newBuilder(running.uri(path)));
		assertClosed(HttpRequest.newBuilder(running.uri(path)).header("Authorization", "bearer e30.e30.e30"));
		assertClosed(asAdministrator(running, path));
	}

	@Test
	void aRequestWithoutATokenIsUnauthorized() {
		assertThat(Client.get(running.uri("/cloudfoundryapplication")).statusCode()).isEqualTo(401);
	}

	@Test
	void theActuatorIsRestrictedToTheAdministrator() {
		assertThat(Client.get(running.uri("/actuator/metrics")).statusCode()).isEqualTo(401);
		assertThat(Client.send(asAdministrator(running, "/actuator/metrics")).statusCode()).isEqualTo(200);
	}

	@Test
	void otherPlatformsHaveNoSuchEndpoints() {
		assertThat(Client.get(RunningCalculator.shared().uri("/cloudfoundryapplication")).statusCode()).isEqualTo(404);
	}

	@Test
	void forwardedHeadersOfTheRouterAreUsed() {
		assertThat(links(running)).contains("\"href\":\"https://calculator.example/actuator\"");
	}

	@Test
	void forwardedHeadersAreIgnoredOnOtherPlatforms() {
		try (RunningCalculator elsewhere = RunningCalculator.start(PASSWORD)) {
			assertThat(links(elsewhere)).contains("\"_links\"").doesNotContain("calculator.example");
		}
	}

	private static void assertClosed(HttpRequest.Builder request) {
		HttpResponse<String> response = Client.send(request);
		assertThat(response.statusCode()).isIn(401, 403, 404);
		assertThat(response.body()).doesNotContain("_links", "propertySources", "UP");
	}

	private static String links(RunningCalculator calculator) {
		return Client
			.send(asAdministrator(calculator, "/actuator").header("X-Forwarded-Proto", "https")
				.header("X-Forwarded-Host", "calculator.example"))
			.body();
	}

	private static HttpRequest.Builder asAdministrator(RunningCalculator calculator, String path) {
		return HttpRequest.newBuilder(calculator.uri(path))
			.header("Authorization", "Basic " + Base64.getEncoder().encodeToString("user:secret".getBytes()));
	}

}
