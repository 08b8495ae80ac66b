package cloud.calculator.gateway.security;

import java.io.IOException;
import java.util.stream.Stream;

import cloud.calculator.testsupport.http.RawSocket;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class MalformedRequestTests {

	private final RunningCalculator running = RunningCalculator.shared();

	static Stream<String> requests() {
		String host = "Host: localhost\r\nConnection: close\r\n\r\n";
		return Stream.of("nonsense\r\n\r\n", "GET /\u0001 HTTP/1.1\r\n" + host, "GET /%00 HTTP/1.1\r\n" + host,
				"GET /a%2Fb HTTP/1.1\r\n" + host, "GET / HTTP/9.9\r\n" + host, "GET /<script> HTTP/1.1\r\n" + host,
				"GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + host,
				"GET / HTTP/1.1\r\nX-Long: " + "a".repeat(20_000) + "\r\n" + host,
				"POST / HTTP/1.1\r\nTransfer-Encoding: chunked, nothing\r\n" + host,
				"POST / HTTP/1.1\r\nContent-Length: many\r\n" + host);
	}

	@ParameterizedTest
	@MethodSource("requests")
	void theResponseHasProblemDetailsAndDoesNotNameTheServer(String request) throws IOException {
		try (RawSocket socket = new RawSocket(this.running.uri("/"))) {
			socket.send(request);
			assertThat(socket.answer()).matches("(?s)HTTP/1.1 (400|501|505) .*")
				.contains("\r\nContent-Type: application/problem+json", "\r\nX-Content-Type-Options: nosniff\r\n",
						"\r\nContent-Security-Policy: default-src 'none'", "\"status\":")
				.doesNotContainIgnoringCase("tomcat", "<", "script>", "java", "\r\nserver:");
		}
	}

}
