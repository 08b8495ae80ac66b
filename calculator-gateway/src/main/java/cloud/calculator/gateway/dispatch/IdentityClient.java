package cloud.calculator.gateway.dispatch;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;

/**
 * Asks one particular instance who it is.
 */
interface IdentityClient {

	@GetMapping("/")
	Identity identify(URI instance);

	/**
	 * Who an instance says it is.
	 *
	 * @param operator {@code add}, {@code sub}, {@code mul} or {@code div}
	 * @param instance its name
	 */
	record Identity(@Nullable String operator, @Nullable String instance) {
	}

}
