package cloud.calculator.gateway.dispatch;

import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;

import org.springframework.cloud.openfeign.clientconfig.HttpClient5FeignConfiguration.HttpClientBuilderCustomizer;
import org.springframework.cloud.openfeign.clientconfig.HttpClient5FeignConfiguration.HttpClientConnectionManagerBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The HTTP client between gateway and operators, without what serves browsers: every call
 * passes through here.
 */
@Configuration(proxyBeanMethods = false)
class HttpClientConfiguration {

	/**
	 * After an answer that was longer than it said, the client's own parser would take
	 * the next one for more of it, and wait for an answer that has already come.
	 */
	@Bean
	HttpClientConnectionManagerBuilderCustomizer strictConnections() {
		return (connections) -> connections.setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
			.responseParserFactory(DefaultHttpResponseParserFactory.INSTANCE)
			.build());
	}

	@Bean
	HttpClientBuilderCustomizer leanClient() {
		return (client) -> client.disableAuthCaching()
			.disableAutomaticRetries()
			.disableConnectionState()
			.disableContentCompression()
			.disableCookieManagement()
			.disableRedirectHandling();
	}

}
