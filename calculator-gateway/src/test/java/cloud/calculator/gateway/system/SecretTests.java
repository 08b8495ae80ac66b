package cloud.calculator.gateway.system;

import java.net.http.HttpResponse;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import cloud.calculator.testsupport.running.RunningOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@Tag("context")
class SecretTests {

	private static RunningOperator add;

	@BeforeAll
	static void start() {
		add = RunningOperator.start("add", 0, "calculator.operators.secret=open-sesame");
	}

	@AfterAll
	static void stop() {
		add.close();
	}

	@Test
	void callsCarryTheSecret() {
		try (RunningCalculator running = gateway("open-sesame")) {
			assertThat(Client.post(running.uri("/"), "5+6").body()).isEqualTo("result = 11\n");
			assertThat(Client.get(running.uri("/api/v1/operators")).body())
				.contains("\"symbol\":\"+\",\"state\":\"up\"");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "shut-sesame", "", " " })
	void aWrongSecretIsReportedAsTheReason(String secret, CapturedOutput output) {
		try (RunningCalculator running = gateway(secret)) {
			for (int attempt = 0; attempt < 3; attempt++) {
				HttpResponse<String> response = Client.post(running.uri("/"), "5+6");
				assertThat(response.statusCode()).isEqualTo(503);
				assertThat(response.body()).startsWith("The operator add rejects the gateway's credentials. ");
			}
			assertThat(Client.get(running.uri("/api/v1/operators")).body())
				.contains("\"symbol\":\"+\",\"state\":\"down\"");
		}
		assertThat(output.getAll().lines().filter((line) -> line.contains("rejected the gateway's bearer token")))
			.hasSize(1);
		assertThat(output.getAll()).doesNotContain("open-sesame", "shut-sesame");
	}

	private static RunningCalculator gateway(String secret) {
		return RunningCalculator.start("calculator.operators.add.urls=" + add.url(),
				"calculator.operators.secret=" + secret);
	}

}
