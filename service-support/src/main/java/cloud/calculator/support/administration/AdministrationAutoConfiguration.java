package cloud.calculator.support.administration;

import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointProperties;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Restricts the actuator's endpoints to the administrator. On a port of their own
 * ({@code management.server.port}) they are open: the network decides who reaches it.
 */
@AutoConfiguration(before = { SecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class,
		ServletWebSecurityAutoConfiguration.class, ManagementWebSecurityAutoConfiguration.class })
class AdministrationAutoConfiguration {

	@Bean
	AdministratorAuthenticationProvider administratorAuthenticationProvider(SecurityProperties properties) {
		return new AdministratorAuthenticationProvider(properties.getUser());
	}

	@Bean
	AdministratorAccess administratorAccess(AdministratorAuthenticationProvider administrator) {
		return new AdministratorAccess(administrator);
	}

	@Bean
	SecurityFilterChain administration(HttpSecurity http, AdministratorAccess access, Environment environment) {
		if (ManagementPortType.get(environment) != ManagementPortType.SAME) {
			return http.csrf(AbstractHttpConfigurer::disable).build();
		}
		return access.build(http, (requests) -> requests.anyRequest().hasRole("ADMIN"));
	}

	/**
	 * Replaces {@link SecurityFilterAutoConfiguration}, which would pass every request
	 * through the filters of Spring Security: they take as long as a small calculation.
	 */
	@Bean
	DelegatingFilterProxyRegistrationBean administrationFilter(WebEndpointProperties endpoints) {
		DelegatingFilterProxyRegistrationBean filter = new DelegatingFilterProxyRegistrationBean(
				"springSecurityFilterChain");
		filter.addUrlPatterns(endpoints.getBasePath() + "/*");
		return filter;
	}

}
