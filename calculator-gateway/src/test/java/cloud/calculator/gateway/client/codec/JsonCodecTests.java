package cloud.calculator.gateway.client.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import cloud.calculator.gateway.client.codec.OperationsRequest.Operands;
import cloud.calculator.testsupport.running.FaultyOperator.Behaviour;
import cloud.calculator.testsupport.running.FaultyOperator;
import feign.FeignException;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import feign.codec.DecodeException;
import feign.hc5.ApacheHttp5Client;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JsonCodecTests {

	private final JsonCodec codec = new JsonCodec(JsonMapper.shared());

	private final CountDownLatch connectionClosed = new CountDownLatch(1);

	@Test
	void requestBodiesAreSentAsBytes() throws IOException {
		AtomicReference<HttpEntity> sent = new AtomicReference<>();
		ApacheHttp5Client client = new ApacheHttp5Client(
				HttpClients.custom().addExecInterceptorFirst("capture", (request, scope, chain) -> {
					sent.set(request.getEntity());
					ClassicHttpResponse response = new BasicClassicHttpResponse(200);
					response.setVersion(HttpVersion.HTTP_1_1);
					return response;
				}).build());
		client.execute(request("http://localhost", "5", "6"), new Request.Options()).close();
		// a StringEntity would mean that the bytes were decoded and encoded again
		assertThat(sent.get()).isInstanceOf(ByteArrayEntity.class);
		assertThat(EntityUtils.toByteArray(sent.get())).asString(StandardCharsets.UTF_8)
			.isEqualTo("{\"operations\":[{\"left\":\"5\",\"right\":\"6\"}]}");
	}

	@Test
	void theLongestValidResponsesAreRead() throws IOException {
		assertThat(decode(response("9".repeat(10_000), "9".repeat(10_000), "1".repeat(20_000)))).isNotNull();
		assertThat(decode(response("1e10000", "1e-10000", "1".repeat(20_001) + "/" + "1".repeat(10_001)))).isNotNull();
		assertThat(decode(response("1.1", "-1.1", "-".repeat(1_000)))).isNotNull();
	}

	@Test
	void responsesLongerThanAnyValidResponseAreInvalid() {
		Response response = response("5", "6", "1".repeat(10_000));
		assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> decode(response))
			.withMessage("response too long");
	}

	@Test
	void theConnectionIsClosedWhenAResponseIsTooLong() throws Exception {
		try (FaultyOperator operator = new FaultyOperator()) {
			operator.behave(endless(200));
			try (Response response = new ApacheHttp5Client().execute(request(operator.url(), "5", "6"),
					new Request.Options())) {
				assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> decode(response));
			}
			assertThat(this.connectionClosed.await(10, TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void theConnectionIsClosedWhenTheBodyOfAnErrorIsTooLong() throws Exception {
		try (FaultyOperator operator = new FaultyOperator()) {
			operator.behave(endless(500));
			try (Response response = new ApacheHttp5Client().execute(request(operator.url(), "5", "6"),
					new Request.Options())) {
				Exception exception = new ErrorResponseDecoder().decode("calculate", response);
				assertThat(exception).isInstanceOfSatisfying(FeignException.class,
						(error) -> assertThat(error.status()).isEqualTo(500));
			}
			assertThat(this.connectionClosed.await(10, TimeUnit.SECONDS)).isTrue();
		}
	}

	private Object decode(Response response) throws IOException {
		return this.codec.decode(response, OperationsResponse.class);
	}

	private Response response(String left, String right, String value) {
		String body = "{\"operator\":\"add\",\"instance\":\"add/0\",\"outcomes\":[{\"value\":\"%s\"}]}"
			.formatted(value);
		return Response.builder()
			.status(200)
			.headers(Map.of())
			.request(request("http://localhost", left, right))
			.body(body, StandardCharsets.UTF_8)
			.build();
	}

	private Request request(String url, String left, String right) {
		RequestTemplate template = new RequestTemplate().method(Request.HttpMethod.POST)
			.target(url)
			.uri("/operations")
			.header("Content-Type", "application/json");
		this.codec.encode(new OperationsRequest(List.of(new Operands(left, right))), OperationsRequest.class, template);
		return template.resolve(Map.of()).request();
	}

	/** Sends spaces until the connection is closed. */
	private Behaviour endless(int status) {
		return (exchange) -> {
			exchange.sendResponseHeaders(status, 0);
			byte[] spaces = " ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
			try (OutputStream body = exchange.getResponseBody()) {
				while (true) {
					body.write(spaces);
				}
			}
			catch (IOException ex) {
				this.connectionClosed.countDown();
			}
		};
	}

}
