package cloud.calculator.gateway.dispatch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.planning.Operation;
import cloud.calculator.gateway.planning.SourceOperator;

/**
 * A plan came to no value. The message is a sentence for the person who asked.
 */
public final class DispatchException extends RuntimeException {

	/** Why there is no value. */
	public enum Reason {

		/** Something other than zero was divided by zero. */
		DIVISION_BY_ZERO("What stands after this / is zero: nothing can be divided by it."),

		/** Zero was divided by zero. */
		UNDEFINED("Both sides of this / are zero: 0/0 has no value."),

		/** A value has too many digits. */
		TOO_LARGE("The value of this operation has too many digits."),

		/** No instance of an operator gives a proper answer. */
		OPERATOR_UNAVAILABLE("The operator %s %s. Try again in a moment; expressions without %s are not affected."),

		/** There is no room for all the values, whatever else is calculated. */
		TOO_MUCH("The values up to here have too many digits together."),

		/** There is no room for the value beside what else is calculated. */
		OVERLOADED("There is too much to calculate at the moment. Try again in a moment."),

		/** The time was up. */
		DEADLINE_EXCEEDED("The calculation took too long and was given up.");

		private final String sentence;

		Reason(String sentence) {
			this.sentence = sentence;
		}

		/**
		 * What a person is told.
		 * @param particulars what the sentence has room for
		 * @return the sentence
		 */
		public String sentence(Object... particulars) {
			return this.sentence.formatted(particulars);
		}

		/** The reason an operator gives by this code. */
		static Optional<Reason> ofOutcome(String code) {
			return Arrays.stream(values())
				.filter((reason) -> reason.compareTo(TOO_LARGE) <= 0)
				.filter((reason) -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code))
				.findFirst();
		}

	}

	private final Reason reason;

	private final Operator operator;

	private final SourceOperator source;

	private final boolean rearranged;

	DispatchException(Reason reason, Operation operation, String message) {
		this(reason, operation.operator(), operation.source(), operation.rearranged(), message);
	}

	DispatchException(Reason reason, Operator operator, SourceOperator source, boolean rearranged, String message) {
		// where in our code it was found interests nobody
		super(message, null, false, false);
		this.reason = reason;
		this.operator = operator;
		this.source = source;
		this.rearranged = rearranged;
	}

	/**
	 * Why there is no value.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * The operator that could not do its work.
	 * @return the operator
	 */
	public Operator operator() {
		return this.operator;
	}

	/**
	 * The source whose operation could not be done: of several the first in its turn.
	 * @return the source
	 */
	public SourceOperator source() {
		return this.source;
	}

	/**
	 * Whether this befell an operation that a person who calculates from left to right
	 * never does, so that there may be a value all the same.
	 * @return {@code true} if the plain plan has to be asked
	 */
	public boolean mayBeAvoided() {
		return this.rearranged && this.reason == Reason.TOO_LARGE;
	}

}
