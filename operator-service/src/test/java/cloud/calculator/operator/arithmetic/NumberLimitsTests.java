package cloud.calculator.operator.arithmetic;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class NumberLimitsTests {

	private static final String AT_LIMIT = "9".repeat(10_000);

	private final RationalFormat format = Calculator.FORMAT;

	@ParameterizedTest
	@ValueSource(strings = { "%s", "-%s", "%s/1", "1/%s", "%1$s/%1$s", "%se9" })
	void tenThousandDigitsAreParsedAndOneMoreIsRejected(String form) {
		assertThatNoException().isThrownBy(() -> this.format.parse(form.formatted(AT_LIMIT)));
		assertThatExceptionOfType(TooManyDigitsException.class)
			.isThrownBy(() -> this.format.parse(form.formatted(AT_LIMIT + "9")))
			.withMessage("A number has 10001 digits; at most 10000 are allowed.");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 5_000, 9_999 })
	void digitsOnBothSidesOfThePointCount(int decimals) {
		String number = "9".repeat(10_000 - decimals) + "." + "9".repeat(decimals);
		assertThatNoException().isThrownBy(() -> this.format.parse(number));
		assertThatExceptionOfType(TooManyDigitsException.class).isThrownBy(() -> this.format.parse(number + "9"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e10000", "1e-10000", "-1.5E+10000", "1e010000", "0e10000" })
	void anExponentOfTenThousandIsParsed(String number) {
		assertThatNoException().isThrownBy(() -> this.format.parse(number));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e10001", "1e-10001", "-1.5E+10001", "0e10001", "1e1000000000", "1e-1000000000",
			"1e2147483648", "1e99999999999999999999" })
	void aGreaterExponentIsRejected(String number) {
		assertThatExceptionOfType(TooManyDigitsException.class).isThrownBy(() -> this.format.parse(number))
			.withMessage("An exponent is outside the allowed range of ±10000.");
	}

}
