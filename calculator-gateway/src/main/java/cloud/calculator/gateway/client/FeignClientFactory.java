package cloud.calculator.gateway.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import cloud.calculator.gateway.client.codec.ErrorResponseDecoder;
import cloud.calculator.gateway.client.codec.JsonCodec;
import feign.Client;
import feign.Feign;
import feign.Request;
import feign.RequestInterceptor;
import feign.Retryer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.cloud.openfeign.support.SpringMvcContract;
import org.springframework.stereotype.Component;

/**
 * Creates Feign clients whose methods have the address of the instance as a
 * {@link java.net.URI} parameter. Feign's own builder needs no application context for
 * each client, as Spring Cloud's does.
 */
@Component
class FeignClientFactory {

	private final Client http;

	private final List<RequestInterceptor> interceptors;

	private final JsonCodec codec;

	private final Duration connectTimeout;

	FeignClientFactory(Client http, List<RequestInterceptor> interceptors, JsonMapper json,
			ClientProperties properties) {
		this.http = http;
		this.interceptors = interceptors;
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
		return Feign.builder()
			.client(this.http)
			.contract(new SpringMvcContract())
			.requestInterceptors(this.interceptors)
			.encoder(this.codec)
			.decoder(this.codec)
			.errorDecoder(new ErrorResponseDecoder())
			.retryer(Retryer.NEVER_RETRY)
			.options(options)
			// required by Feign; the URI parameter of each method replaces it
			.target(type, "http://operator");
	}

}
