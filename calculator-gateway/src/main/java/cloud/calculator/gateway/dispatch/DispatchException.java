package cloud.calculator.gateway.dispatch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import cloud.calculator.gateway.planning.Operation;

/**
 * A plan came to no value. The message is a sentence for the person who asked.
 */
public final class DispatchException extends RuntimeException {

	/** Why there is no value. */
	public enum Reason {

		/** Something other than zero was divided by zero. */
		DIVISION_BY_ZERO,

		/** Zero was divided by zero. */
		UNDEFINED,

		/** A value has too many digits. */
		TOO_LARGE,

		/** No instance of an operator gives a proper answer. */
		OPERATOR_UNAVAILABLE,

		/** The time was up. */
		DEADLINE_EXCEEDED;

		/** The reason an operator gives by this code. */
		static Optional<Reason> ofOutcome(String code) {
			return Arrays.stream(values())
				.filter((reason) -> reason.compareTo(TOO_LARGE) <= 0)
				.filter((reason) -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code))
				.findFirst();
		}

	}

	private final Reason reason;

	private final Operation operation;

	DispatchException(Reason reason, Operation operation, String message) {
		// where in our code it was found interests nobody
		super(message, null, false, false);
		this.reason = reason;
		this.operation = operation;
	}

	/**
	 * Why there is no value.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * The operation that could not be done: of several the first in the plain order.
	 * @return the operation
	 */
	public Operation operation() {
		return this.operation;
	}

}
