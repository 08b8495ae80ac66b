package cloud.calculator.operator.arithmetic;

import java.math.BigInteger;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.numbers.fraction.BigFraction;

import static org.assertj.core.api.Assertions.assertThat;

@Domain(Rationals.class)
class FractionPropertyTests {

	private final RationalFormat format = Calculator.FORMAT;

	@Property
	void parsingUndoesFormatting(@ForAll BigFraction number) {
		assertThat(this.format.parse(this.format.format(number))).isEqualByComparingTo(number);
	}

	@Property
	void numbersAreFormattedInLowestTermsWithALeadingSign(@ForAll BigFraction number) {
		String written = this.format.format(number);
		assertThat(written).matches("0|-?[1-9][0-9]*(/[1-9][0-9]*)?").doesNotEndWith("/1");
		String[] terms = written.split("/");
		if (terms.length == 2) {
			assertThat(new BigInteger(terms[0]).gcd(new BigInteger(terms[1]))).isOne();
		}
	}

	@Property
	void subtractionUndoesAddition(@ForAll BigFraction left, @ForAll BigFraction right) {
		String a = this.format.format(left);
		String b = this.format.format(right);
		assertThat(Calculator.SUB.calculate(Calculator.ADD.calculate(a, b), b)).isEqualTo(a);
	}

	@Property
	void divisionUndoesMultiplication(@ForAll BigFraction left, @ForAll BigFraction right) {
		Assume.that(right.signum() != 0);
		String a = this.format.format(left);
		String b = this.format.format(right);
		assertThat(Calculator.DIV.calculate(Calculator.MUL.calculate(a, b), b)).isEqualTo(a);
	}

}
