package cloud.calculator.gateway.security;

import java.io.IOException;
import java.net.http.HttpResponse;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.http.RawSocket;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("timeout")
class RequestBodyLimitIT {

	private static RunningCalculator running;

	@BeforeAll
	static void start() {
		running = RunningCalculator.start("server.tomcat.connection-timeout=300ms");
	}

	@AfterAll
	static void stop() {
		running.close();
	}

	@Test
	void theLongestExpressionIsAcceptedWithEscapes() {
		String longest = "\\u0020".repeat(99_997) + "5+6";
		assertThat(calculate(longest).body()).contains("\"result\":\"11\"");
	}

	@Test
	void aLongerBodyIsRejected() {
		HttpResponse<String> response = calculate("\\u0020".repeat(101_000) + "5+6");
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

	@Test
	void aContentLengthBeyondTheLimitIsRejectedBeforeTheBodyArrives() throws IOException {
		assertThat(send(
				"POST /api/v1/calculations HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 100000000\r\n"))
			.startsWith("HTTP/1.1 413 ")
			.contains("application/problem+json");
	}

	@Test
	void aChunkedBodyIsReadOnlyUpToTheLimit() throws IOException {
		try (RawSocket socket = new RawSocket(running.uri("/"))) {
			socket.send("POST /api/v1/calculations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
					+ "Transfer-Encoding: chunked\r\n\r\n" + "92c00\r\n{\"expression\":\"" + "5".repeat(0x92c00 - 15));
			assertThat(socket.answer()).startsWith("HTTP/1.1 413 ")
				.contains("\"detail\":\"The request has more than 601000 bytes.\"");
		}
	}

	@Test
	void aBodyThatDoesNotArriveTimesOut() throws IOException {
		assertThat(send("POST / HTTP/1.1\r\nContent-Length: 3\r\n")).startsWith("HTTP/1.1 408 ")
			.contains("text/plain")
			.endsWith("The body of the request arrives too slowly.\n");
	}

	@Test
	void aBodyThatNoControllerReadsTimesOut() throws IOException {
		assertThat(send("GET /livez HTTP/1.1\r\nContent-Length: 3\r\n")).startsWith("HTTP/1.1 408 ");
		assertThat(send("POST /nowhere HTTP/1.1\r\nContent-Length: 3\r\n")).startsWith("HTTP/1.1 404 ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "multipart/form-data;boundary=x", "application/x-www-form-urlencoded" })
	void aBodyWithoutNamesIsTheExpression(String type) {
		assertThat(Client.post(running.uri("/"), type, "5+6").body()).isEqualTo("result = 11\n");
		assertThat(Client.post(running.uri("/?expression=7"), type, "5+6").body())
			.isEqualTo("The parameter expression is given more than once: send it once.\n");
	}

	@Test
	void aConnectionIsReusedAfterAnUnreadBody() throws IOException {
		try (RawSocket socket = new RawSocket(running.uri("/"))) {
			socket.send("GET /livez HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\n5+6"
					+ "GET /nowhere HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
			assertThat(socket.answer()).startsWith("HTTP/1.1 200 ").contains("HTTP/1.1 404 ");
		}
	}

	private static HttpResponse<String> calculate(String expression) {
		return Client.post(running.uri("/api/v1/calculations"), "application/json",
				"{\"expression\":\"" + expression + "\"}");
	}

	private static String send(String head) throws IOException {
		try (RawSocket socket = new RawSocket(running.uri("/"))) {
			socket.send(head + "Host: localhost\r\n\r\n");
			return socket.answer();
		}
	}

}
