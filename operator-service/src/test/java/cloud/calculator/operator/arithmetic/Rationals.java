package cloud.calculator.operator.arithmetic;

import java.math.BigInteger;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Random positive and negative fractions, some beyond the range of a {@code long}.
 */
class Rationals extends DomainContextBase {

	private static final BigInteger GREATEST = BigInteger.TEN.pow(30);

	@Provide
	Arbitrary<BigFraction> fractions() {
		Arbitrary<BigInteger> numerators = Arbitraries.bigIntegers().between(GREATEST.negate(), GREATEST);
		Arbitrary<BigInteger> denominators = numerators.filter((number) -> number.signum() != 0);
		return Combinators.combine(numerators, denominators).as(BigFraction::of);
	}

}
