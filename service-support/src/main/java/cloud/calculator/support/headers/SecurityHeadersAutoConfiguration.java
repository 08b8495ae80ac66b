package cloud.calculator.support.headers;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * Registers the filter for {@link SecurityHeaders} before all other filters.
 */
@AutoConfiguration
@EnableConfigurationProperties(SecurityHeaders.class)
class SecurityHeadersAutoConfiguration {

	@Bean
	FilterRegistrationBean<SecurityHeadersFilter> securityHeadersFilter(SecurityHeaders headers) {
		FilterRegistrationBean<SecurityHeadersFilter> filter = new FilterRegistrationBean<>(
				new SecurityHeadersFilter(headers));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

}
