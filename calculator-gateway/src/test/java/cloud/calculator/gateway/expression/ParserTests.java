package cloud.calculator.gateway.expression;

import java.math.RoundingMode;
import java.util.Locale;

import cloud.calculator.exact.Exact;
import cloud.calculator.gateway.DirectEvaluation;
import cloud.calculator.gateway.Tables.ForEachAnswer;
import cloud.calculator.gateway.Tables.ForEachProblem;
import cloud.calculator.gateway.expression.normalization.DecimalMark;
import cloud.calculator.gateway.number.Renderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class ParserTests {

	private static final ExpressionLimits LIMITS = new ExpressionLimits(100_000, 1_000, 20_000, 10_000, 10_000);

	@ForEachAnswer
	void theTreeHasTheValueOfTheExpression(String expression, String result) {
		String value = Exact.text(DirectEvaluation.of(parse(expression)));
		assertThat(new Renderer().render(value, null, RoundingMode.HALF_EVEN).result()).isEqualTo(result);
	}

	@ForEachProblem
	void errorsHaveAReasonAndAPosition(String expression, String problem, int position) {
		ExpressionException ex = catchThrowableOfType(ExpressionException.class, () -> parse(expression));
		assumeThat(ex).describedAs("operators find this problem, not the parser").isNotNull();
		assertThat(ex.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')).isEqualTo(problem);
		assertThat(ex.position()).isEqualTo(position);
		assertThat(ex.getMessage()).matches("(?s)\\S.*\\.");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', delimiter = '|',
			textBlock = """
					2(3)      | An operator is missing before this: to multiply, write *, as in 2*(3).
					1 000     | An operator is missing between these two numbers. Write a single number without spaces, as in 1000 or 1_000.
					1,5       | A comma is not allowed here: write decimals with a point, as in 1.5.
					(1+(2+3)  | A ) is missing here, for the ( at 1.
					5+        | The expression ends where a number or ( is expected.
					1+2)      | This ) has no matching (.
					1e        | A digit is expected here, after the e.
					1e10001   | An exponent must be between -10000 and 10000.
					5&        | The operator & is not supported: there are only + - * and /.
					5@        | The character @ is not allowed here: an expression consists of numbers, the operators + - * / and parentheses.
					5😀       | The character 😀 is not allowed here: an expression consists of numbers, the operators + - * / and parentheses.
					2²        | The superscript ² is not supported: write a power as a product, as in 2*2*2.
					5 €       | € is not supported: write amounts without the currency.
					""")
	void errorMessagesSayWhatToChange(String expression, String message) {
		assertThat(catchThrowableOfType(ExpressionException.class, () -> parse(expression))).hasMessage(message);
	}

	@ParameterizedTest(name = "{0}: {1} {2}")
	@CsvFileSource(resources = "/syntax-errors.csv", delimiterString = " -> ", quoteCharacter = '\'')
	void eachKindOfMistakeHasItsMessage(String expression, String kind, String named) {
		ExpressionException ex = catchThrowableOfType(ExpressionException.class, () -> parse(expression));
		assertThat(ex.error().name().toLowerCase(Locale.ROOT).replace('_', '-')).isEqualTo(kind);
		assertThat(ex.getMessage()).contains(named);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					1.5       | 2 | A point is not allowed here: write decimals with a comma, as in 1,5, and thousands as in 1000 or 1_000.
					2+1.000,5 | 4 | A point is not allowed here: write decimals with a comma, as in 1,5, and thousands as in 1000 or 1_000.
					1,000,000 | 6 | A number can have only one decimal comma: write thousands without it, as in 1000 or 1_000.
					,         | 2 | A digit is expected here, after the point.
					""")
	void mistakesWithADecimalCommaHaveTheirMessages(String expression, int position, String message) {
		assertThat(catchThrowableOfType(ExpressionException.class,
				() -> Parser.parse(expression, DecimalMark.COMMA, LIMITS)))
			.hasMessage(message)
			.extracting(ExpressionException::position)
			.isEqualTo(position);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1,5       | 1.5
			,5        | 0.5
			5,        | 5
			1_000,5   | 1000.5
			1'000,250 | 1000.250
			１，５     | 1.5
			2½        | 5/2
			١٢٫٥      | 12.5
			""")
	void theDecimalMarkCanBeAComma(String expression, String number) {
		assertThat(Parser.parse(expression, DecimalMark.COMMA, LIMITS)).isEqualTo(new Expression.Literal(number));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "\u2062", "\u0301", "\ue000", "\u0378", "\ud83d" })
	void charactersThatCannotBeSeenAreNamedByTheirCode(String character) {
		assertThat(catchThrowableOfType(ExpressionException.class, () -> parse("5" + character)))
			.hasMessageContaining("The character U+%04X".formatted(character.codePointAt(0)));
	}

	@Test
	void longWordsAreCutOffInMessages() {
		assertThat(catchThrowableOfType(ExpressionException.class, () -> parse("a".repeat(50_000))))
			.hasMessage("aaaaaaaaaaaaaaaaaaaa… is not a number: there are no variables, units or words.");
	}

	@Test
	void aSignBeforeANumberIsPartOfTheNumber() {
		assertThat(parse("- 5")).isEqualTo(new Expression.Literal("-5"));
	}

	@Test
	void aMinusBeforeAParenthesisSubtractsItsValueFromZero() {
		Expression.Binary sum = new Expression.Binary(Operator.ADD, new Expression.Literal("2"),
				new Expression.Literal("3"), 4);
		assertThat(parse("-(2+3)")).isEqualTo(new Expression.Binary(Operator.SUB, new Expression.Literal("0"), sum, 1));
	}

	@Test
	void aMinusBeforeASignedNumberInParenthesesSubtractsItFromZero() {
		assertThat(parse("-(-3)")).isEqualTo(
				new Expression.Binary(Operator.SUB, new Expression.Literal("0"), new Expression.Literal("-3"), 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "007", "+7", "7", "7e0", "07e-0" })
	void redundantCharactersOfANumberAreRemoved(String written) {
		assertThat(parse(written)).isEqualTo(new Expression.Literal("7"));
	}

	private static Expression parse(String text) {
		return Parser.parse(text, LIMITS);
	}

}
