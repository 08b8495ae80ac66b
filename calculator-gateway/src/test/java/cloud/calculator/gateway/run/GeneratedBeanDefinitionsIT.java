package cloud.calculator.gateway.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.process.JavaServer;
import cloud.calculator.testsupport.running.RunningOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The packaged gateway, whose bean definitions Spring AOT generated in the build:
 * settings still decide when it starts.
 */
@Tag("process")
class GeneratedBeanDefinitionsIT {

	private static final Path JAR = Path.of("target", "calculator-gateway.jar");

	@TempDir
	private Path folder;

	@Test
	void addressesSecretOriginsAndPasswordAreThoseOfTheStart() throws Exception {
		try (RunningOperator add = RunningOperator.start("add", 0, "calculator.operators.secret=open-sesame");
				JavaServer gateway = start(Map.of("CALCULATOR_OPERATORS_ADD_URLS", add.url(),
						"CALCULATOR_OPERATORS_SECRET", "open-sesame", "CALCULATOR_CORS_ALLOWEDORIGINS",
						"https://page.example", "SPRING_SECURITY_USER_PASSWORD", "password"))) {
			HttpResponse<String> sum = Client.send(HttpRequest.newBuilder(uri(gateway, "/"))
				.header("Origin", "https://page.example")
				.POST(BodyPublishers.ofString("5+6")));
			assertThat(sum.body()).isEqualTo("result = 11\n");
			assertThat(sum.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://page.example");
			assertThat(gateway.get("/actuator/metrics").statusCode()).isEqualTo(401);
			assertThat(Client.send(asAdministrator(uri(gateway, "/actuator/metrics"))).statusCode()).isEqualTo(200);
			assertThat(log()).contains("Starting AOT-processed GatewayApplication");
		}
	}

	@Test
	void onCloudFoundryTheGatewayStartsFromItsConfigurationClasses() throws Exception {
		try (JavaServer gateway = start(
				Map.of("VCAP_APPLICATION", "{\"application_id\":\"1234\",\"cf_api\":\"http://localhost:1\"}"))) {
			assertThat(gateway.get("/cloudfoundryapplication").statusCode()).isEqualTo(401);
			assertThat(log()).contains("Starting GatewayApplication", "do not support the setting VCAP_APPLICATION");
		}
	}

	private JavaServer start(Map<String, String> environment) throws IOException {
		JavaServer gateway = JavaServer.start(JAR, environment, this.folder);
		await().atMost(Duration.ofMinutes(2))
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(gateway.get("/readyz").statusCode()).isEqualTo(200));
		return gateway;
	}

	private static HttpRequest.Builder asAdministrator(URI uri) {
		String credentials = Base64.getEncoder().encodeToString("user:password".getBytes(StandardCharsets.UTF_8));
		return HttpRequest.newBuilder(uri).header("Authorization", "Basic " + credentials);
	}

	private static URI uri(JavaServer gateway, String path) {
		return URI.create("http://localhost:" + gateway.port() + path);
	}

	private String log() throws IOException {
		return Files.readString(this.folder.resolve("output"));
	}

}
