package cloud.calculator.operator.web;

import cloud.calculator.operator.OperatorServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.web.servlet.client.RestTestClient;

@OperatorServiceTest("add")
class HealthTests {

	private final RestTestClient operator;

	HealthTests(RestTestClient operator) {
		this.operator = operator;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz" })
	void aRunningOperatorIsAliveAndReady(String path) {
		this.operator.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.status")
			.isEqualTo("UP");
	}

}
