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
	@CsvSource(quoteCharacter = '"', textBlock = """
			GET, /nothing, 404, Not Found, No static resource nothing.
			POST, /operations/1, 404, Not Found, No static resource operations/1.
			GET, /actuator/env, 401, Unauthorized, "Authentication is required, or the credentials are wrong."
			GET, /error, 404, Not Found, The request cannot be served.
			GET, /operations, 405, Method Not Allowed, Method 'GET' is not supported.
			PUT, /operations, 405, Method Not Allowed, Method 'PUT' is not supported.
			DELETE, /, 405, Method Not Allowed, Method 'DELETE' is not supported.
			POST, /operations, 415, Unsupported Media Type, Content-Type 'text/plain' is not supported.
			""")
	void errorsAreProblemsWithoutAStackTrace(HttpMethod method, String path, int status, String title, String detail) {
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
					{"status":%d,"title":"%s","detail":"%s","instance":"%s"}""".formatted(status, title, detail, path),
					JsonCompareMode.STRICT);
	}

}
