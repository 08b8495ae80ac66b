package cloud.calculator.operator.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import cloud.calculator.operator.OperatorServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@OperatorServiceTest("div")
class TwoNumbersTests {

	private static final String CURL_CONTENT_TYPE = "application/x-www-form-urlencoded";

	private final HttpClient curl = HttpClient.newHttpClient();

	private final URI address;

	TwoNumbersTests(@LocalServerPort int port) {
		this.address = URI.create("http://localhost:" + port + "/");
	}

	@ParameterizedTest
	@ValueSource(strings = { CURL_CONTENT_TYPE, "text/plain", "text/plain;charset=UTF-8", "application/json", "*/*" })
	void anyContentTypeIsAccepted(String type) throws Exception {
		assertThat(post("5 6", type)).isEqualTo("200 5/6\n");
	}

	@Test
	void theContentTypeIsOptional() throws Exception {
		HttpRequest request = HttpRequest.newBuilder(this.address).POST(BodyPublishers.ofString("5 6")).build();
		assertThat(answer(request)).isEqualTo("200 5/6\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "5\t6", "5\n6\n", " 5  6 ", "\r\n5\r\n\t6\r\n" })
	void anyWhiteSpaceSeparatesTheNumbers(String body) throws Exception {
		assertThat(post(body, CURL_CONTENT_TYPE)).isEqualTo("200 5/6\n");
	}

	@ParameterizedTest
	@CsvSource({ "-5 6, -5/6", "1/3 2/3, 1/2", "1e+3 1.5e-1, 20000/3", "-1.5e3 -3, 500" })
	void everyFormOfNumberIsAccepted(String body, String value) throws Exception {
		assertThat(post(body, CURL_CONTENT_TYPE)).isEqualTo("200 " + value + "\n");
	}

	private String post(String body, String type) throws IOException, InterruptedException {
		return answer(HttpRequest.newBuilder(this.address)
			.header("Content-Type", type)
			.POST(BodyPublishers.ofString(body))
			.build());
	}

	private String answer(HttpRequest request) throws IOException, InterruptedException {
		HttpResponse<String> response = this.curl.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
		assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
		return response.statusCode() + " " + response.body();
	}

}
