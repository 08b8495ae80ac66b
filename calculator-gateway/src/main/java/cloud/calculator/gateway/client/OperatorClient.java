package cloud.calculator.gateway.client;

import java.net.URI;

import cloud.calculator.gateway.client.codec.OperationsRequest;
import cloud.calculator.gateway.client.codec.OperationsResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Feign client for the operations of an operator instance.
 */
interface OperatorClient {

	/**
	 * Has operations calculated.
	 * @param instance the address of the instance
	 * @param request the operations
	 * @param timeLeft how long the result is of use, in milliseconds
	 * @return the response, which is not validated; {@code null} if it has no body
	 * @throws feign.FeignException if no response arrives, its status is not 2xx or its
	 * body is not the expected JSON
	 */
	@PostMapping(path = "/operations", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Nullable OperationsResponse calculate(URI instance, @RequestBody OperationsRequest request,
			@RequestHeader("X-Time-Left-Millis") long timeLeft);

}
