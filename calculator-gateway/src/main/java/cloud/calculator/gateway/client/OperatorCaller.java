package cloud.calculator.gateway.client;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.client.codec.OperationsRequest.Operands;
import cloud.calculator.gateway.expression.Operator;

/**
 * Calls instances of operators.
 */
@FunctionalInterface
public interface OperatorCaller {

	/**
	 * Has operations calculated by an instance, and waits for the response.
	 * @param instance the address of the instance
	 * @param operator the operator that is expected there
	 * @param operations the operands of each operation
	 * @param timeLeft how long the result is of use
	 * @return the result; a response that is not valid is a failure
	 */
	CallResult call(URI instance, Operator operator, List<Operands> operations, Duration timeLeft);

}
