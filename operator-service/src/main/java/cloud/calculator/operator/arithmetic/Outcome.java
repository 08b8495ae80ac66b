package cloud.calculator.operator.arithmetic;

import java.util.Locale;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The outcome of an operation: a value or a failure.
 */
public sealed interface Outcome {

	/**
	 * The exact value of an operation.
	 *
	 * @param number the value
	 */
	record Value(BigFraction number) implements Outcome {
	}

	/** The reason why an operation has no value. */
	enum Failure implements Outcome {

		/** A number other than zero was divided by zero. */
		DIVISION_BY_ZERO,

		/** Zero was divided by zero. */
		UNDEFINED,

		/** The value has more digits than the limit allows. */
		TOO_LARGE;

		/**
		 * The failure's code in responses.
		 * @return for example {@code division-by-zero}
		 */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
