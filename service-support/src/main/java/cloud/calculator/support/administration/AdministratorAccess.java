package cloud.calculator.support.administration;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Builds security filters that authenticate the administrator by HTTP Basic.
 */
public final class AdministratorAccess {

	private final AdministratorAuthenticationProvider administrator;

	AdministratorAccess(AdministratorAuthenticationProvider administrator) {
		this.administrator = administrator;
	}

	/**
	 * Builds the filters.
	 * @param http the security of the requests
	 * @param rules which requests are allowed
	 * @return the filters
	 */
	public SecurityFilterChain build(HttpSecurity http,
			Customizer<AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry> rules) {
		return http.authorizeHttpRequests(rules)
			.authenticationProvider(this.administrator)
			.httpBasic(Customizer.withDefaults())
			// each request has name and password: without a session there is no cookie
			// that a page of another site could make a browser send
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.build();
	}

}
