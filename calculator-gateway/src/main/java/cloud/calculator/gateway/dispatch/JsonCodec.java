package cloud.calculator.gateway.dispatch;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import feign.RequestTemplate;
import feign.Response;
import feign.codec.DecodeException;
import feign.codec.Decoder;
import feign.codec.Encoder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON for Feign, without Spring's message converters: Spring Cloud OpenFeign 5.0.2 sets
 * them up during the first call, and fails others that come at the same time
 * (spring-cloud-openfeign issue 1371).
 */
final class JsonCodec implements Encoder, Decoder {

	private final JsonMapper json;

	JsonCodec(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void encode(Object object, Type type, RequestTemplate template) {
		template.body(this.json.writeValueAsBytes(object), StandardCharsets.UTF_8);
	}

	@Override
	public @Nullable Object decode(Response response, Type type) throws IOException {
		if (response.body() == null) {
			return null;
		}
		try (InputStream body = response.body().asInputStream()) {
			byte[] answer = body.readAllBytes();
			if (!Checksum.isRight(response, answer)) {
				throw new DecodeException(response.status(), "not the answer that was sent", response.request());
			}
			return this.json.readValue(answer, this.json.constructType(type));
		}
	}

}
