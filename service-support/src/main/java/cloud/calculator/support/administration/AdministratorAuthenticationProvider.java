package cloud.calculator.support.administration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.springframework.boot.security.autoconfigure.SecurityProperties;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * Authenticates the one administrator by the name and password of
 * {@code spring.security.user}. Without a password in the settings nobody is
 * authenticated. The password is not hashed: it stands in the settings in clear text, and
 * a slow hash would let clients with wrong passwords occupy the processor.
 */
class AdministratorAuthenticationProvider implements AuthenticationProvider {

	private final SecurityProperties.User user;

	AdministratorAuthenticationProvider(SecurityProperties.User user) {
		this.user = user;
	}

	@Override
	public Authentication authenticate(Authentication authentication) {
		if (this.user.isPasswordGenerated() || !areEqual(this.user.getName(), authentication.getName())
				| !areEqual(this.user.getPassword(), String.valueOf(authentication.getCredentials()))) {
			throw new BadCredentialsException("not the administrator");
		}
		return UsernamePasswordAuthenticationToken.authenticated(authentication.getName(), null,
				AuthorityUtils.createAuthorityList("ROLE_ADMIN"));
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	/** Compares in constant time, which reveals nothing about the expected text. */
	private static boolean areEqual(String expected, String actual) {
		return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
				actual.getBytes(StandardCharsets.UTF_8));
	}

}
