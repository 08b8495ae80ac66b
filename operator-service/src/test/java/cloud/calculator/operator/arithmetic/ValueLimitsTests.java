package cloud.calculator.operator.arithmetic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValueLimitsTests {

	private static final String GREATEST = "9".repeat(10_000);

	@ParameterizedTest
	@ValueSource(strings = { "", "-" })
	void aSumOfTenThousandDigitsIsAValueAndALongerOneIsTooLarge(String sign) {
		assertThat(Calculator.ADD.calculate(sign + GREATEST, "0")).isEqualTo(sign + GREATEST);
		assertThat(Calculator.ADD.calculate(sign + GREATEST, sign + "1")).isEqualTo("too-large");
	}

	@Test
	void aDifferenceOfTenThousandDigitsIsAValueAndALongerOneIsTooLarge() {
		assertThat(Calculator.SUB.calculate("0", GREATEST)).isEqualTo("-" + GREATEST);
		assertThat(Calculator.SUB.calculate("-1", GREATEST)).isEqualTo("too-large");
	}

	@Test
	void aProductOfTenThousandDigitsIsAValueAndALongerOneIsTooLarge() {
		assertThat(Calculator.MUL.calculate("1e5000", "1e4999")).hasSize(10_000);
		assertThat(Calculator.MUL.calculate("1e5000", "1e5000")).isEqualTo("too-large");
	}

	@Test
	void aQuotientOfTenThousandDigitsIsAValueAndALongerOneIsTooLarge() {
		assertThat(Calculator.DIV.calculate("1e5000", "1e-4999")).hasSize(10_000);
		assertThat(Calculator.DIV.calculate("1e5000", "1e-5000")).isEqualTo("too-large");
	}

	@Test
	void numeratorAndDenominatorAreLimitedSeparately() {
		assertThat(Calculator.DIV.calculate("-" + GREATEST, "1e9999")).hasSize(1 + 10_000 + 1 + 10_000);
		assertThat(Calculator.DIV.calculate("1", "1e10000")).isEqualTo("too-large");
	}

	@Test
	void operandsBeyondTheLimitOfValuesAreCalculated() {
		assertThat(Calculator.DIV.calculate("1e10000", "1e10000")).isEqualTo("1");
		assertThat(Calculator.SUB.calculate("1e10000", "1e10000")).isEqualTo("0");
	}

	@Test
	void theLongestValueIsAcceptedAsAnOperand() {
		String longest = Calculator.DIV.calculate("-" + GREATEST, "1e9999");
		assertThat(Calculator.ADD.calculate(longest, "0")).isEqualTo(longest);
	}

}
