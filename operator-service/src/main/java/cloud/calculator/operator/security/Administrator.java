package cloud.calculator.operator.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.springframework.boot.security.autoconfigure.SecurityProperties;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Knows the one administrator by name and password, {@code spring.security.user.*}.
 * Without a password there is none, and nobody is let in. A slow hash would guard nothing
 * here, where the password itself stands in the settings, and would let strangers keep
 * the processor busy.
 */
@Component
class Administrator implements AuthenticationProvider {

	private final SecurityProperties.User user;

	Administrator(SecurityProperties properties) {
		this.user = properties.getUser();
	}

	@Override
	public Authentication authenticate(Authentication shown) {
		if (this.user.isPasswordGenerated() || !same(this.user.getName(), shown.getName())
				| !same(this.user.getPassword(), String.valueOf(shown.getCredentials()))) {
			throw new BadCredentialsException("not the administrator");
		}
		return UsernamePasswordAuthenticationToken.authenticated(shown.getName(), null,
				AuthorityUtils.createAuthorityList("ROLE_ADMIN"));
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	/** In a time that does not tell how much of it is right. */
	private static boolean same(String expected, String shown) {
		return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
	}

}
