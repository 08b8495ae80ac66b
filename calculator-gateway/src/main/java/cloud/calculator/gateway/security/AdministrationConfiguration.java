package cloud.calculator.gateway.security;

import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointProperties;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The actuator's endpoints are for the administrator. On a port of their own
 * ({@code management.server.port}) they are open: who can reach it is up to the network.
 */
@Configuration(proxyBeanMethods = false)
class AdministrationConfiguration {

	@Bean
	SecurityFilterChain administration(HttpSecurity http, Administrator administrator, Environment environment) {
		if (ManagementPortType.get(environment) != ManagementPortType.SAME) {
			return http.csrf(AbstractHttpConfigurer::disable).build();
		}
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().hasRole("ADMIN"))
			.authenticationProvider(administrator)
			.httpBasic(Customizer.withDefaults())
			// name and password come with every request: no session, and no cookie
			// that a page from elsewhere could make a browser send
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.build();
	}

	/**
	 * Takes the place of {@link SecurityFilterAutoConfiguration}, which would have every
	 * request pass Spring Security's filters: they cost as much as the rest of a small
	 * calculation.
	 */
	@Bean
	DelegatingFilterProxyRegistrationBean administrationFilter(WebEndpointProperties endpoints) {
		DelegatingFilterProxyRegistrationBean filter = new DelegatingFilterProxyRegistrationBean(
				"springSecurityFilterChain");
		filter.addUrlPatterns(endpoints.getBasePath() + "/*");
		return filter;
	}

}
