package cloud.calculator.gateway.client;

import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;

import org.springframework.cloud.openfeign.clientconfig.HttpClient5FeignConfiguration.HttpClientBuilderCustomizer;
import org.springframework.cloud.openfeign.clientconfig.HttpClient5FeignConfiguration.HttpClientConnectionManagerBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configures the HTTP client for calls to operators. Features for browser-like clients
 * are switched off.
 */
@Configuration(proxyBeanMethods = false)
class HttpClientConfiguration {

	/**
	 * Uses the strict response parser. The client's default parser skips lines until it
	 * finds a status line. When a response is longer than its Content-Length, the rest of
	 * it stands before the next status line, so that the default parser would skip that
	 * too and wait until the time-out.
	 */
	@Bean
	HttpClientConnectionManagerBuilderCustomizer strictResponseParser() {
		return (connections) -> connections.setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
			.responseParserFactory(DefaultHttpResponseParserFactory.INSTANCE)
			.build());
	}

	/**
	 * Has enough connections to each instance for all calls, a probe and a request for
	 * its identity.
	 */
	@Bean
	HttpClientConnectionManagerBuilderCustomizer connectionsPerInstance(ClientProperties properties) {
		return (connections) -> connections.setMaxConnPerRoute(properties.maxConcurrentCallsPerInstance() + 2);
	}

	/** Limits the duration of whole calls. */
	@Bean
	HttpClientBuilderCustomizer callTimeoutOfEveryRequest(CallTimeout timeout) {
		return (client) -> client.addExecInterceptorFirst("call-timeout", timeout);
	}

	@Bean
	HttpClientBuilderCustomizer withoutBrowserFeatures() {
		return (client) -> client.disableAuthCaching()
			.disableAutomaticRetries()
			.disableConnectionState()
			.disableContentCompression()
			.disableCookieManagement()
			.disableRedirectHandling();
	}

}
