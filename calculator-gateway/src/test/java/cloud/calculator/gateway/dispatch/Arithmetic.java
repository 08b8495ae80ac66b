package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.List;

import cloud.calculator.exact.Exact;
import cloud.calculator.gateway.client.CallResult.Completed;
import cloud.calculator.gateway.client.CompletedCall;
import cloud.calculator.gateway.client.codec.OperationError;
import cloud.calculator.gateway.client.codec.OperationOutcome;
import cloud.calculator.gateway.client.codec.OperationsRequest.Operands;
import cloud.calculator.gateway.expression.Operator;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Answers calls as operators do.
 */
final class Arithmetic {

	private Arithmetic() {
	}

	static Completed answer(Operator operator, List<Operands> operations) {
		return new Completed(new CompletedCall(operator.profile() + "/0", Duration.ofMillis(1)),
				operations.stream().map((operands) -> outcome(operator, operands)).toList());
	}

	private static OperationOutcome outcome(Operator operator, Operands operands) {
		BigFraction left = number(operands.left());
		BigFraction right = number(operands.right());
		if (operator == Operator.DIV && right.signum() == 0) {
			return new OperationOutcome(null,
					(left.signum() == 0) ? OperationError.UNDEFINED : OperationError.DIVISION_BY_ZERO);
		}
		return new OperationOutcome(Exact.text(switch (operator) {
			case ADD -> left.add(right);
			case SUB -> left.subtract(right);
			case MUL -> left.multiply(right);
			case DIV -> left.divide(right);
		}), null);
	}

	private static BigFraction number(String text) {
		int slash = text.indexOf('/');
		return (slash < 0) ? Exact.number(text)
				: Exact.number(text.substring(0, slash)).divide(Exact.number(text.substring(slash + 1)));
	}

}
