package cloud.calculator.operator.web;

import cloud.calculator.operator.OperatorServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;

@OperatorServiceTest("add")
class ProblemTests {

	private final RestTestClient operator;

	ProblemTests(RestTestClient operator) {
		this.operator = operator;
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@CsvSource(quoteCharacter = '"',
			textBlock = """
					GET, /nothing, 404, not-found, Not found, There is nothing at this address. The API is described at /v3/api-docs.
					POST, /operations/1, 404, not-found, Not found, There is nothing at this address. The API is described at /v3/api-docs.
					GET, /actuator/env, 401, unauthorized, Authentication is required, "Authentication is required, or the credentials are wrong."
					GET, /error, 404, not-found, Not found, There is nothing at this address. The API is described at /v3/api-docs.
					GET, /operations, 405, method-not-allowed, The method is not allowed, This address does not support the method GET. It supports POST.
					PUT, /operations, 405, method-not-allowed, The method is not allowed, This address does not support the method PUT. It supports POST.
					DELETE, /, 405, method-not-allowed, The method is not allowed, "This address does not support the method DELETE. It supports GET, POST."
					POST, /operations, 415, unsupported-media-type, The format of the body is not supported, "The Content-Type text/plain is not supported. Send application/json, application/*+json."
					""")
	void errorsAreProblemsWithoutAStackTrace(HttpMethod method, String path, int status, String type, String title,
			String detail) {
		this.operator.method(method)
			.uri(path)
			.contentType(MediaType.TEXT_PLAIN)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.json("""
					{"type":"/problems/%s","status":%d,"title":"%s","detail":"%s","instance":"%s"}""".formatted(type,
					status, title, detail, path), JsonCompareMode.STRICT);
	}

}
