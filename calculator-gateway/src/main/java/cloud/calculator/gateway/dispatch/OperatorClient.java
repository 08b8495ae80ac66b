package cloud.calculator.gateway.dispatch;

import feign.Request;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * An operator's HTTP contract, seen from the caller.
 */
interface OperatorClient {

	/**
	 * Has operations calculated.
	 * @param request the operations
	 * @param options how long the call may take
	 * @return whatever the operator answers, {@code null} if that is nothing
	 * @throws feign.FeignException if no instance answers, or with a status beyond 299,
	 * or not in JSON
	 */
	@PostMapping(path = "/operations", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Nullable OperationsResponse calculate(@RequestBody OperationsRequest request, Request.Options options);

}
