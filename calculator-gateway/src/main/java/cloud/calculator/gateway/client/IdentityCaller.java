package cloud.calculator.gateway.client;

import java.net.URI;

import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Requests the identities of instances.
 */
@FunctionalInterface
public interface IdentityCaller {

	/**
	 * Requests the identity of an instance, and waits for the response: at most for the
	 * connect time-out plus one second.
	 * @param instance the address of the instance
	 * @param operator the operator that is expected there
	 * @return the name that the instance reports; {@code null} if it does not respond, or
	 * as another operator
	 */
	@Nullable String nameOf(URI instance, Operator operator);

}
