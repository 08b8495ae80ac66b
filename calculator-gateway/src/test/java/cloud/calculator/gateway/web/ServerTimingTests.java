package cloud.calculator.gateway.web;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class ServerTimingTests {

	private static final String PHASES = "parse;dur=[0-9.]+, dispatch;dur=[0-9.]+, render;dur=[0-9.]+, total;dur=[0-9.]+";

	private final RunningCalculator running = RunningCalculator.shared();

	@Test
	void plainTextResponsesHaveServerTiming() {
		assertThat(timing(Client.post(this.running.uri("/"), "(5+6)*2")))
			.matches(PHASES + ", rounds;desc=2, calls;desc=2");
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/calculations?expression=5%2B6, application/json", "/?expression=5%2B6, text/html" })
	void jsonAndHtmlResponsesHaveServerTiming(String path, String type) {
		assertThat(timing(Client.send(HttpRequest.newBuilder(this.running.uri(path)).header("Accept", type))))
			.matches(PHASES + ", rounds;desc=1, calls;desc=1");
	}

	@Test
	void problemsListThePhasesThatWereReached() {
		assertThat(timing(Client.post(this.running.uri("/"), "5+"))).matches("parse;dur=[0-9.]+, total;dur=[0-9.]+");
		assertThat(timing(Client.post(this.running.uri("/"), "5/0")))
			.matches("parse;dur=[0-9.]+, dispatch;dur=[0-9.]+, total;dur=[0-9.]+");
	}

	private static String timing(HttpResponse<String> answer) {
		assertThat(answer.headers().allValues("Server-Timing")).hasSize(1);
		return answer.headers().firstValue("Server-Timing").orElseThrow();
	}

}
