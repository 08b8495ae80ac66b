package cloud.calculator.gateway.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * All forms of the numbers in the General Decimal Arithmetic test cases, compared with
 * {@link BigDecimal}.
 */
class NumberFormsTests {

	private static final ExpressionLimits LIMITS = new ExpressionLimits(100, 10, 10, 60, 1_000);

	private static final List<String> SIGNS = List.of("", "+", "-");

	private static final List<String> DIGITS = List.of("", "0", "1", "5", "9", "10", "007", "000", "5000", "12345",
			"999999999", "1000000000000000000", "123456789012345678901234567890");

	private static final List<String> EXPONENTS = List.of("", "e0", "E0", "e5", "E5", "e+5", "E+5", "e-5", "E-5", "e00",
			"E+007", "E-007", "e-0", "E+0", "e99", "E-99", "e384", "E+384", "e-383", "E-398", "E+999", "e-999");

	@Test
	void everyFormHasItsValue() {
		List<String> numbers = numbers().toList();
		assertThat(numbers).hasSizeGreaterThan(10_210);
		for (String number : numbers) {
			assertThat(Parser.parse(number, LIMITS)).as(number)
				.isInstanceOfSatisfying(Expression.Literal.class,
						(literal) -> assertThat(new BigDecimal(literal.text()))
							.isEqualByComparingTo(new BigDecimal(number)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { ".", "+.", ".e5", "e5", "1e", "1e+", "1..", "1.5.", "..5", "1e5.", "1e5e5", "Inf", "NaN",
			"sNaN123", "1_", "5.5e" })
	void nothingElseIsANumber(String text) {
		assertThatExceptionOfType(ExpressionException.class).isThrownBy(() -> Parser.parse(text, LIMITS));
	}

	private static Stream<String> numbers() {
		return SIGNS.stream()
			.flatMap((sign) -> Stream.concat(DIGITS.stream().filter((integer) -> !integer.isEmpty()), decimals())
				.flatMap((number) -> EXPONENTS.stream().map((exponent) -> sign + number + exponent)));
	}

	private static Stream<String> decimals() {
		return DIGITS.stream()
			.flatMap((integer) -> DIGITS.stream().map((decimals) -> integer + "." + decimals))
			.filter((decimal) -> !decimal.equals("."));
	}

}
