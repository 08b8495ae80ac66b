package cloud.calculator.gateway.dispatch;

import org.springframework.cloud.openfeign.clientconfig.HttpClient5FeignConfiguration.HttpClientBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The HTTP client between gateway and operators, without what serves browsers: every call
 * passes through here.
 */
@Configuration(proxyBeanMethods = false)
class HttpClientConfiguration {

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
