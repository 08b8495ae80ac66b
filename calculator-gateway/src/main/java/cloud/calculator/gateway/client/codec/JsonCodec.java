package cloud.calculator.gateway.client.codec;

import java.io.IOException;
import java.lang.reflect.Type;

import feign.RequestTemplate;
import feign.Response;
import feign.codec.DecodeException;
import feign.codec.Decoder;
import feign.codec.Encoder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Encodes and decodes JSON for Feign with Jackson. Spring's message converters are not
 * used, because Spring Cloud OpenFeign 5.0.2 initializes them during the first call, and
 * concurrent first calls fail (spring-cloud-openfeign issue 1371).
 */
public final class JsonCodec implements Encoder, Decoder {

	private final JsonMapper json;

	/**
	 * Creates a codec.
	 * @param json the mapper
	 */
	public JsonCodec(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void encode(Object object, Type type, RequestTemplate template) {
		// with a charset the client would decode the bytes and encode them again
		template.body(this.json.writeValueAsBytes(object), null);
	}

	@Override
	public @Nullable Object decode(Response response, Type type) throws IOException {
		if (response.body() == null) {
			return null;
		}
		byte[] body = ResponseBody.read(response, ResponseBody.maxLength(response.request().body()))
			.orElseThrow(() -> invalid("response too long", response));
		if (!Checksum.matches(response, body)) {
			throw invalid("wrong checksum", response);
		}
		return this.json.readValue(body, this.json.constructType(type));
	}

	private static DecodeException invalid(String reason, Response response) {
		return new DecodeException(response.status(), reason, response.request());
	}

}
