package cloud.calculator.gateway.dispatch;

import java.util.concurrent.TimeUnit;

import feign.Request;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.cloud.openfeign.FeignClientBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Makes the Feign clients. Each of their calls names the instance that it goes to.
 */
@Component
class FeignClientFactory {

	private final FeignClientBuilder builder;

	private final JsonCodec codec;

	private final long connectTimeout;

	FeignClientFactory(ApplicationContext context, JsonMapper json, OperatorsProperties properties) {
		this.builder = new FeignClientBuilder(context);
		this.codec = new JsonCodec(json);
		this.connectTimeout = properties.connectTimeout().toMillis();
	}

	/**
	 * Makes a client.
	 * @param type its interface
	 * @param responseTimeout how many milliseconds an answer may take
	 */
	<T> T client(Class<T> type, long responseTimeout) {
		Request.Options options = new Request.Options(this.connectTimeout, TimeUnit.MILLISECONDS, responseTimeout,
				TimeUnit.MILLISECONDS, false);
		return this.builder.forType(type, type.getSimpleName())
			// the address given with each call replaces this one
			.url("http://operator")
			.customize((feign) -> feign.encoder(this.codec).decoder(this.codec).options(options))
			.build();
	}

}
