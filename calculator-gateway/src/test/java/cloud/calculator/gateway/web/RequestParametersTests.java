package cloud.calculator.gateway.web;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.http.RawSocket;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What clients send as parameters, and what they probably meant. */
@ExtendWith(OutputCaptureExtension.class)
@Tag("context")
class RequestParametersTests {

	private static final String API = "/api/v1/calculations";

	private final RunningCalculator running = RunningCalculator.shared();

	@ParameterizedTest
	@ValueSource(strings = { "\"precision\":5", "\"precision\":5.0", "\"precision\":5e0",
			"\"rounding\":\"half-up\",\"precision\":5", "\"rounding\":\"half_up\",\"precision\":5",
			"\"rounding\":\"Half Up\",\"precision\":5", "\"rounding\":null,\"precision\":5,\"steps\":null" })
	void valuesAreTakenAsTheyAreMeantInJson(String members) {
		assertThat(json("{\"expression\":\"22/7\"," + members + "}").body()).contains("\"result\":\"3.1429\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "precision=5", "precision=5.0", "precision=5&rounding=half-up",
			"precision=5&rounding=&steps=", "precision=5&steps=FALSE" })
	void valuesAreTakenAsTheyAreMeantInQueries(String query) throws IOException {
		assertThat(Client.get(this.running.uri(API + "?expression=22/7&" + query)).body())
			.contains("\"result\":\"3.1429\"");
		assertThat(Client.post(this.running.uri("/?" + query), "22/7").body()).isEqualTo("result = 3.1429\n");
		assertThat(Client.post(this.running.uri(API), "expression=22/7&" + query).body())
			.contains("\"result\":\"3.1429\"");
		if (!query.contains("steps")) {
			assertThat(Client.post(this.running.uri("/api/v1/batches?" + query), "22/7").body())
				.contains("\"result\":\"3.1429\"");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"precision":"5"          | precision must be an integer from 1 to 10000.
					"precision":""           | precision must be an integer from 1 to 10000.
					"precision":"null"       | precision must be an integer from 1 to 10000.
					"precision":true         | precision must be an integer from 1 to 10000.
					"precision":5.5          | precision must be an integer from 1 to 10000.
					"precision":-1           | precision must be an integer from 1 to 10000.
					"precision":4294967301   | precision must be an integer from 1 to 10000.
					"precision":1e400        | precision must be an integer from 1 to 10000.
					"precision":[5]          | precision must be an integer from 1 to 10000.
					"steps":1                | steps must be true or false.
					"steps":"true"           | steps must be true or false.
					"rounding":""            | rounding must be one of UP,
					"presicion":5            | There is no parameter presicion. Did you mean precision? The parameters are: expression, precision, rounding, decimal, steps.
					"Expression":"5"         | There is no parameter Expression. Did you mean expression?
					"expression":"1"         | The parameter expression is given more than once: send it once.
					"precision":5,"precision":6 | The parameter precision is given more than once: send it once.
					""")
	void otherMembersAreRefused(String members, String detail) {
		HttpResponse<String> response = json("{\"expression\":\"5+6\"," + members + "}");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("\"type\":\"/problems/invalid-request\"", "\"detail\":\"" + detail);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			precision=0x5           | precision must be an integer from 1 to 10000.
			precision=5.5           | precision must be an integer from 1 to 10000.
			precision=null          | precision must be an integer from 1 to 10000.
			steps=1                 | steps must be true or false.
			presicion=5             | There is no parameter presicion. Did you mean precision?
			amp;precision=3         | There is no parameter amp;precision. Did you mean precision?
			expresion=1             | There is no parameter expresion. Did you mean expression?
			expression=3-4          | The parameter expression is given more than once: send it once.
			rounding=UP&rounding=UP | The parameter rounding is given more than once: send it once.
			""")
	void otherQueriesAreRefused(String query, String detail) {
		HttpResponse<String> response = Client.get(this.running.uri(API + "?expression=1-2&" + query));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("\"detail\":\"" + detail);
	}

	@ParameterizedTest
	@ValueSource(strings = { "7%D72", "5%2", "50%", "%zz", "%C3%28" })
	void aClientsMistakeIsAnsweredAndNotLogged(String expression, CapturedOutput output) throws IOException {
		for (String path : new String[] { API, API + "/stream", "/" }) {
			try (RawSocket socket = new RawSocket(this.running.uri("/"))) {
				socket.send("GET %s?expression=%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
					.formatted(path, expression));
				assertThat(socket.answer()).startsWith("HTTP/1.1 400 ")
					.containsAnyOf(
							"A % in an address or a form begins two hexadecimal digits: write the % itself as %25.",
							"The text is not valid UTF-8");
			}
		}
		assertThat(output.getAll()).doesNotContain("WARN", "ERROR", "Exception");
	}

	@ParameterizedTest
	@ValueSource(strings = { API, API + "/stream", "/" })
	void aPlusInAnAddressIsExplained(String path) {
		assertThat(Client.get(this.running.uri(path + "?expression=5+6")).body())
			.contains("a + means a space: write it as %2B", "-G --data-urlencode");
		assertThat(Client.get(this.running.uri(path + "?expression=5%206")).body()).doesNotContain("%2B");
	}

	@Test
	void aPlusInAFormIsExplained() {
		assertThat(Client.post(this.running.uri("/"), "expression=5+6").body()).contains("write it as %2B");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/x-ndjson", "multipart/form-data;boundary=x" })
	void aBatchIsPlainText(String type) {
		HttpResponse<String> response = Client.post(this.running.uri("/api/v1/batches"), type, "5+6");
		assertThat(response.statusCode()).isEqualTo(415);
		assertThat(response.body()).contains("curl --data-binary @file");
	}

	@Test
	void theUsageNamesTheAddressThatWasAsked() {
		assertThat(Client.get(this.running.uri("/")).body())
			.contains("curl -d \"5+6\" -X POST " + this.running.uri("").toString());
		assertThat(Client.get(this.running.uri("/?expression=5%2B6")).body()).isEqualTo("result = 11\n");
	}

	@Test
	void headAndOptionsHaveTheirUsualMeaning() {
		HttpResponse<String> head = Client.send(HttpRequest.newBuilder(this.running.uri(API + "?expression=5%2B6"))
			.method("HEAD", HttpRequest.BodyPublishers.noBody()));
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		HttpResponse<String> options = Client
			.send(HttpRequest.newBuilder(this.running.uri(API)).method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
		assertThat(options.statusCode()).isEqualTo(200);
		assertThat(options.headers().firstValue("Allow").orElseThrow().split(",")).contains("GET", "HEAD", "POST",
				"OPTIONS");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					PUT    | /api/v1/calculations | en | 405 | method-not-allowed | This address does not support the method PUT. It supports GET, POST.
					DELETE | /api/v1/batches      | fr | 405 | method-not-allowed | Cette adresse n'accepte pas la méthode DELETE. Elle accepte POST.
					GET    | /api/v1/nothing      | en | 404 | not-found          | There is nothing at this address.
					GET    | /nothing             | fr | 404 | not-found          | Il n'y a rien à cette adresse.
					""")
	void errorsOfHttpAreProblemsInTheRequestedLanguage(String method, String path, String language, int status,
			String type, String detail) {
		HttpResponse<String> response = Client.send(HttpRequest.newBuilder(this.running.uri(path))
			.header("Accept-Language", language)
			.method(method, HttpRequest.BodyPublishers.noBody()));
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(response.body()).contains("\"type\":\"/problems/" + type + '"', "\"title\":\"", detail);
		assertThat(response.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
	}

	@ParameterizedTest
	@ValueSource(strings = { API + "/", "/api//v1/calculations", "//api/v1/calculations//" })
	void slashesTooManyDoNotMatter(String path) throws IOException {
		try (RawSocket socket = new RawSocket(this.running.uri("/"))) {
			socket.send("GET %s?expression=5%%2B6 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
				.formatted(path));
			assertThat(socket.answer()).startsWith("HTTP/1.1 200 ").contains("\"result\":\"11\"");
		}
	}

	private HttpResponse<String> json(String body) {
		return Client.post(this.running.uri(API), "application/json", body);
	}

}
