package cloud.calculator.gateway.dispatch;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * An operator's HTTP contract, seen from the caller.
 */
interface OperatorClient {

	/**
	 * Has operations calculated.
	 * @param instance the instance to ask
	 * @param request the operations
	 * @param timeLeft how many milliseconds the answer is of use
	 * @return whatever the operator answers, {@code null} if that is nothing
	 * @throws feign.FeignException if the instance does not answer, or with a status
	 * beyond 299, or not in JSON
	 */
	@PostMapping(path = "/operations", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Nullable OperationsResponse calculate(URI instance, @RequestBody OperationsRequest request,
			@RequestHeader("X-Time-Left-Millis") long timeLeft);

}
