package cloud.calculator.gateway.client;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import cloud.calculator.gateway.client.codec.ErrorResponseDecoder;
import cloud.calculator.gateway.client.codec.JsonCodec;
import feign.Request;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.cloud.openfeign.FeignClientBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Creates Feign clients whose methods have the address of the instance as a
 * {@link java.net.URI} parameter.
 */
@Component
class FeignClientFactory {

	private final FeignClientBuilder builder;

	private final JsonCodec codec;

	private final Duration connectTimeout;

	FeignClientFactory(ApplicationContext context, JsonMapper json, ClientProperties properties) {
		this.builder = new FeignClientBuilder(context);
		this.codec = new JsonCodec(json);
		this.connectTimeout = properties.connectTimeout();
	}

	/**
	 * Creates a client.
	 * @param type the interface of the client
	 * @param readTimeout the time-out for each read of the response
	 */
	<T> T client(Class<T> type, Duration readTimeout) {
		Request.Options options = new Request.Options(this.connectTimeout.toMillis(), TimeUnit.MILLISECONDS,
				readTimeout.toMillis(), TimeUnit.MILLISECONDS, false);
		return this.builder.forType(type, type.getSimpleName())
			// required by Feign; the URI parameter of each method replaces it
			.url("http://operator")
			.customize((feign) -> feign.encoder(this.codec)
				.decoder(this.codec)
				.errorDecoder(new ErrorResponseDecoder())
				.options(options))
			.build();
	}

}
