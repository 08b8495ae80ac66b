package cloud.calculator.gateway.client;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;

/**
 * Feign client for the identity of an operator instance.
 */
interface IdentityClient {

	/**
	 * Requests the identity of an instance.
	 * @param instance the address of the instance
	 * @return the identity; {@code null} if the response has no body or is JSON null
	 * @throws feign.FeignException if no response arrives, its status is not 2xx or its
	 * body is not the expected JSON
	 */
	@GetMapping("/")
	@Nullable Identity identify(URI instance);

	/**
	 * The identity that an instance reports.
	 *
	 * @param operator {@code add}, {@code sub}, {@code mul} or {@code div}; {@code null}
	 * if it is missing from the response
	 * @param instance the name of the instance; {@code null} if it is missing from the
	 * response
	 */
	record Identity(@Nullable String operator, @Nullable String instance) {
	}

}
