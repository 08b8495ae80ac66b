package cloud.calculator.operator.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BearerTokenConfiguration {

	/** Without a configured secret the filter is disabled and every request is served. */
	@Bean
	FilterRegistrationBean<BearerTokenFilter> bearerTokenFilter(@Value("${calculator.operators.secret:}") String secret,
			WebEndpointProperties endpoints) {
		FilterRegistrationBean<BearerTokenFilter> filter = new FilterRegistrationBean<>(
				new BearerTokenFilter(secret, endpoints.getBasePath(), System::nanoTime));
		filter.setEnabled(!secret.isBlank());
		return filter;
	}

}
