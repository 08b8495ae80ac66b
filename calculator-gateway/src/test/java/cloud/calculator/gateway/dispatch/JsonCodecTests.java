package cloud.calculator.gateway.dispatch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import cloud.calculator.gateway.dispatch.OperationsRequest.Operands;
import feign.Request;
import feign.RequestTemplate;
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

class JsonCodecTests {

	private final JsonCodec codec = new JsonCodec(JsonMapper.shared());

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

	private Request request(String url, String left, String right) {
		RequestTemplate template = new RequestTemplate().method(Request.HttpMethod.POST)
			.target(url)
			.uri("/operations")
			.header("Content-Type", "application/json");
		this.codec.encode(new OperationsRequest(List.of(new Operands(left, right))), OperationsRequest.class, template);
		return template.resolve(Map.of()).request();
	}

}
