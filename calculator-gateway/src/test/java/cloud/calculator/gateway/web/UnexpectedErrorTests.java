package cloud.calculator.gateway.web;

import java.net.http.HttpResponse;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@Tag("context")
class UnexpectedErrorTests {

	@Test
	void anInternalErrorIsLoggedOnceAndNotDisclosed(CapturedOutput output) {
		try (RunningCalculator running = RunningCalculator.start()) {
			breakControllers(running);
			HttpResponse<String> response = Client.get(running.uri("/api/v1/calculations?expression=5%2B6"));
			assertThat(response.statusCode()).isEqualTo(500);
			assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
			assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
			assertThat(response.body())
				.contains("\"instance\":\"/api/v1/calculations\"", "\"detail\":\"An internal error occurred.\"")
				.doesNotContain("Exception", "java");
			assertThat(output.getOut().lines().filter((line) -> line.contains("NullPointerException"))).isNotEmpty();
			assertThat(output.getOut().lines().filter((line) -> line.contains(" ERROR "))).hasSize(1);
		}
	}

	@Test
	void anInternalErrorOfThePlainTextEndpointIsPlainText() {
		try (RunningCalculator running = RunningCalculator.start()) {
			breakControllers(running);
			HttpResponse<String> response = Client.post(running.uri("/"), "5+6");
			assertThat(response.statusCode()).isEqualTo(500);
			assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
			assertThat(response.body()).isEqualTo("An internal error occurred.\n");
		}
	}

	/** Sets a field of the controllers to null, so that each request fails. */
	private static void breakControllers(RunningCalculator running) {
		ReflectionTestUtils.setField(running.bean(CalculationsController.class), "calculator", null);
	}

}
