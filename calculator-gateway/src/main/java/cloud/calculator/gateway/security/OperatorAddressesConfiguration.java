package cloud.calculator.gateway.security;

import cloud.calculator.support.administration.AdministratorAccess;

import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Authenticates the administrator at {@value #PATH}, which answers everybody and shows
 * the addresses of instances to the administrator only.
 */
@Configuration(proxyBeanMethods = false)
class OperatorAddressesConfiguration {

	private static final String PATH = "/api/v1/operators";

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	SecurityFilterChain operatorAddresses(HttpSecurity http, AdministratorAccess access) {
		return access.build(http.securityMatcher(PATH), (requests) -> requests.anyRequest().permitAll());
	}

	@Bean
	DelegatingFilterProxyRegistrationBean operatorAddressesFilter() {
		DelegatingFilterProxyRegistrationBean filter = new DelegatingFilterProxyRegistrationBean(
				"springSecurityFilterChain");
		filter.setName("operatorAddressesFilter");
		filter.addUrlPatterns(PATH);
		return filter;
	}

}
