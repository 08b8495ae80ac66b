package cloud.calculator.operator.security;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import cloud.calculator.operator.OperatorServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@OperatorServiceTest("add")
@TestPropertySource(properties = { "calculator.operators.secret=open-sesame", "spring.security.user.password=1234" })
@ExtendWith(OutputCaptureExtension.class)
class BearerTokenTests {

	private final RestTestClient operator;

	BearerTokenTests(RestTestClient operator) {
		this.operator = operator;
	}

	@Test
	void requestsWithTheTokenAreServed() {
		post("Bearer open-sesame").expectStatus().isOk().expectBody(String.class).isEqualTo("11\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Bearer", "Bearer open-sesam", "Bearer open-sesame1", "Bearer Open-Sesame",
			"open-sesame", "Basic open-sesame", "Bearer open-sesame, Bearer x" })
	void otherCredentialsAreRejected(String authorization) {
		post(authorization).expectStatus()
			.isUnauthorized()
			.expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectBody(String.class)
			.isEqualTo("Authentication is required, or the credentials are wrong.\n");
	}

	@ParameterizedTest
	@CsvSource({ "POST, /operations", "GET, /", "GET, /nothing", "GET, /livez;/../operations", "PUT, /livez/x" })
	void otherPathsAreRejectedWithAProblem(String method, String path) {
		this.operator.method(HttpMethod.valueOf(method))
			.uri(path)
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.status")
			.isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz" })
	void probesNeedNoToken(String path) {
		this.operator.get().uri(path).exchange().expectStatus().isOk();
	}

	@Test
	void theActuatorNeedsThePasswordAndNotTheToken() {
		this.operator.get()
			.uri("/actuator/metrics")
			.headers((headers) -> headers.setBasicAuth("user", "1234"))
			.exchange()
			.expectStatus()
			.isOk();
		this.operator.get()
			.uri("/actuator/metrics")
			.headers((headers) -> headers.setBearerAuth("open-sesame"))
			.exchange()
			.expectStatus()
			.isUnauthorized();
	}

	@Test
	void aRejectionIsLoggedOnceAMinuteWithoutTheToken(CapturedOutput output) throws Exception {
		AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE);
		BearerTokenFilter filter = new BearerTokenFilter("open-sesame", "/actuator", nanoTime::get);
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("Authorization", "Bearer sesame street");
		for (int attempt = 0; attempt < 3; attempt++) {
			filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
			nanoTime.addAndGet(Duration.ofSeconds(30).toNanos());
		}
		assertThat(output.getAll().lines().filter((line) -> line.contains(" WARN "))).hasSize(2)
			.allSatisfy((line) -> assertThat(line).contains("CALCULATOR_OPERATORS_SECRET")
				.doesNotContain("open-sesame", "sesame street"));
	}

	@Test
	void anActuatorAtTheRootDoesNotExemptAllPaths() throws Exception {
		BearerTokenFilter filter = new BearerTokenFilter("open-sesame", "", System::nanoTime);
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/operations");
		request.setServletPath("/operations");
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter.doFilter(request, response, new MockFilterChain());
		assertThat(response.getStatus()).isEqualTo(401);
	}

	private RestTestClient.ResponseSpec post(String authorization) {
		return this.operator.post()
			.uri("/")
			.headers((headers) -> headers.set("Authorization", authorization))
			.body("5 6")
			.exchange();
	}

}
