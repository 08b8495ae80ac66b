package cloud.calculator.operator.arithmetic;

import java.math.BigDecimal;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Scale;

import static org.assertj.core.api.Assertions.assertThat;

class DecimalPropertyTests {

	@Property
	void sumsAgreeWithBigDecimal(@ForAll @Scale(20) BigDecimal left, @ForAll @Scale(5) BigDecimal right) {
		assertThat(decimal(Calculator.ADD, left, right)).isEqualByComparingTo(left.add(right));
	}

	@Property
	void differencesAgreeWithBigDecimal(@ForAll @Scale(20) BigDecimal left, @ForAll @Scale(5) BigDecimal right) {
		assertThat(decimal(Calculator.SUB, left, right)).isEqualByComparingTo(left.subtract(right));
	}

	@Property
	void productsAgreeWithBigDecimal(@ForAll @Scale(20) BigDecimal left, @ForAll @Scale(5) BigDecimal right) {
		assertThat(decimal(Calculator.MUL, left, right)).isEqualByComparingTo(left.multiply(right));
	}

	@Property
	void exactQuotientsAgreeWithBigDecimal(@ForAll @Scale(20) BigDecimal quotient,
			@ForAll @Scale(5) BigDecimal divisor) {
		Assume.that(divisor.signum() != 0);
		assertThat(decimal(Calculator.DIV, quotient.multiply(divisor), divisor)).isEqualByComparingTo(quotient);
	}

	private static BigDecimal decimal(Calculator operator, BigDecimal left, BigDecimal right) {
		String[] terms = operator.calculate(left.toString(), right.toString()).split("/");
		BigDecimal numerator = new BigDecimal(terms[0]);
		return (terms.length == 1) ? numerator : numerator.divide(new BigDecimal(terms[1]));
	}

}
