package cloud.calculator.gateway.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact value in lowest terms, without arithmetic: the operators calculate.
 *
 * @param numerator the numerator, with the sign
 * @param denominator the denominator, positive
 */
record Rational(BigInteger numerator, BigInteger denominator) {

	/**
	 * Parses a value.
	 * @param text an integer, a decimal or a fraction
	 * @throws NumberFormatException if it is none of these
	 */
	static Rational parse(String text) {
		int slash = text.indexOf('/');
		if (slash >= 0) {
			return lowestTerms(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
		}
		BigDecimal decimal = new BigDecimal(text);
		return (decimal.scale() <= 0) ? new Rational(decimal.toBigIntegerExact(), BigInteger.ONE)
				: lowestTerms(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
	}

	private static Rational lowestTerms(BigInteger numerator, BigInteger denominator) {
		BigInteger common = numerator.gcd(denominator);
		return new Rational(numerator.divide(common), denominator.divide(common));
	}

	/** Returns an integer or a fraction, in the form that the operators return. */
	@Override
	public String toString() {
		return this.denominator.equals(BigInteger.ONE) ? this.numerator.toString()
				: this.numerator + "/" + this.denominator;
	}

}
