package cloud.calculator.gateway.dispatch;

import cloud.calculator.gateway.client.CallResult.Failure;
import cloud.calculator.gateway.client.CallResult.NotSent;
import cloud.calculator.gateway.client.codec.OperationError;
import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.planning.Operation;
import cloud.calculator.gateway.planning.SourceOperator;

/**
 * A plan could not be executed. The message is an English sentence for the client.
 */
public final class DispatchException extends RuntimeException {

	/** The reason why a plan has no value. */
	public enum Reason {

		/** A number other than zero was divided by zero. */
		DIVISION_BY_ZERO("The divisor after this / is zero."),

		/** Zero was divided by zero. */
		UNDEFINED("Both sides of this / are zero: 0/0 has no value."),

		/** A value has too many digits. */
		TOO_LARGE("The value of this operation has too many digits."),

		/** No instance of an operator returned a valid response. */
		OPERATOR_UNAVAILABLE("The operator %s %s. Try again in a moment; expressions without %s are not affected."),

		/** The values would not fit into memory even if nothing else were calculated. */
		TOO_MUCH("The values up to this operation have too many digits in total."),

		/** The memory is taken by other calculations. */
		OVERLOADED("The calculator is overloaded. Try again in a moment."),

		/** The deadline passed. */
		DEADLINE_EXCEEDED("The calculation took too long and was stopped.");

		private final String message;

		Reason(String message) {
			this.message = message;
		}

		/**
		 * The message for the client.
		 * @param arguments the values for the placeholders of the message
		 * @return the message in English
		 */
		public String message(Object... arguments) {
			return this.message.formatted(arguments);
		}

	}

	private final Reason reason;

	private final Operator operator;

	private final SourceOperator source;

	private final boolean rearranged;

	/** The exception for a reason whose message has no placeholders. */
	static DispatchException of(Reason reason, Operation operation) {
		return new DispatchException(reason, operation.operator(), operation.source(), operation.rearranged(),
				reason.message());
	}

	/** The exception for an operation that has no value. */
	static DispatchException of(OperationError error, Operation operation) {
		return of(switch (error) {
			case DIVISION_BY_ZERO -> Reason.DIVISION_BY_ZERO;
			case UNDEFINED -> Reason.UNDEFINED;
			case TOO_LARGE -> Reason.TOO_LARGE;
		}, operation);
	}

	/** The exception for an operation that no instance calculated. */
	static DispatchException of(Failure failure, Operation operation) {
		if (failure instanceof NotSent) {
			return of(Reason.OVERLOADED, operation);
		}
		Operator operator = operation.operator();
		String message = Reason.OPERATOR_UNAVAILABLE.message(operator.profile(), failure.message(), operator.symbol());
		return new DispatchException(Reason.OPERATOR_UNAVAILABLE, operator, operation.source(), operation.rearranged(),
				message);
	}

	DispatchException(Reason reason, Operator operator, SourceOperator source, boolean rearranged, String message) {
		// a client's error needs no stack trace, which is expensive to fill in
		super(message, null, false, false);
		this.reason = reason;
		this.operator = operator;
		this.source = source;
		this.rearranged = rearranged;
	}

	/**
	 * The reason why there is no value.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * The operator of the failed operation.
	 * @return the operator
	 */
	public Operator operator() {
		return this.operator;
	}

	/**
	 * The sign of the failed operation in the expression. If several operations failed,
	 * it is the first in left-to-right order.
	 * @return the sign
	 */
	public SourceOperator source() {
		return this.source;
	}

	/**
	 * Whether the failure may be caused by rearranging the expression, so that the plan
	 * in left-to-right order may have a value.
	 * @return {@code true} if the left-to-right plan has to be tried
	 */
	public boolean mayBeAvoided() {
		return this.rearranged && this.reason == Reason.TOO_LARGE;
	}

}
