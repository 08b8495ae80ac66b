package cloud.calculator.gateway.security;

import java.net.http.HttpResponse;
import java.util.stream.Stream;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class SecurityHeadersTests {

	private static final RunningCalculator running = RunningCalculator.shared();

	static Stream<HttpResponse<String>> answers() {
		return Stream.concat(
				Stream
					.of("/", "/livez", "/api/v1/operators", "/api/v1/calculations?expression=1/0", "/nowhere",
							"/actuator/env", "/error", "/a%2Fb")
					.map((path) -> Client.get(running.uri(path))),
				Stream.of(Client.post(running.uri("/"), "5+6"), Client.post(running.uri("/"), "5+"),
						Client.post(running.uri("/api/v1/batches"), "5+6"),
						Client.post(running.uri("/api/v1/calculations"), "5+6")));
	}

	@ParameterizedTest
	@MethodSource("answers")
	void everyResponseHasTheSecurityHeaders(HttpResponse<String> answer) {
		assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'")
			.doesNotContain("unsafe", "*", "http");
		assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
		assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
	}

	@ParameterizedTest
	@MethodSource("answers")
	void noResponseNamesTheServerSoftware(HttpResponse<String> answer) {
		assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
		assertThat(answer.body()).doesNotContain("Tomcat", "Spring", "java.", "\tat ", "timestamp");
	}

	private static String header(HttpResponse<String> answer, String name) {
		assertThat(answer.headers().allValues(name)).as(answer.toString()).hasSize(1);
		return answer.headers().firstValue(name).orElseThrow();
	}

}
