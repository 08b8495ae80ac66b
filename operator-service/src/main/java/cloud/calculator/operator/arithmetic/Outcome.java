package cloud.calculator.operator.arithmetic;

import java.util.Locale;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What an operation comes to: a value, or the reason why there is none.
 */
public sealed interface Outcome {

	/**
	 * The exact value of an operation.
	 *
	 * @param number the value
	 */
	record Value(BigFraction number) implements Outcome {
	}

	/** Why an operation has no value. */
	enum Failure implements Outcome {

		/** Something other than zero was divided by zero. */
		DIVISION_BY_ZERO,

		/** Zero was divided by zero. */
		UNDEFINED,

		/** The value has more digits than the limit allows. */
		TOO_LARGE;

		/**
		 * The failure's name on the wire.
		 * @return for example {@code division-by-zero}
		 */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
