package cloud.calculator.operator.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecretConfiguration {

	/** Without a secret in the settings everybody is let in. */
	@Bean
	FilterRegistrationBean<Secret> secret(@Value("${calculator.operators.secret:}") String secret,
			WebEndpointProperties endpoints) {
		FilterRegistrationBean<Secret> filter = new FilterRegistrationBean<>(
				new Secret(secret, endpoints.getBasePath()));
		filter.setEnabled(!secret.isBlank());
		return filter;
	}

}
