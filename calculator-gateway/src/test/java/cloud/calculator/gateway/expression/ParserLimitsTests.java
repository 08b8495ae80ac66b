package cloud.calculator.gateway.expression;

import cloud.calculator.gateway.expression.ExpressionException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ParserLimitsTests {

	private final Parser parser = new Parser(new ExpressionLimits(100_000, 1_000, 20_000, 10_000, 10_000));

	@Test
	void takesAHundredThousandCharacters() {
		assertThat(this.parser.parse("5".concat(" ".repeat(99_999)))).isEqualTo(new Expression.Literal("5"));
		assertRefused("5" + " ".repeat(100_000), Reason.TOO_LONG, 100_001);
	}

	@Test
	void takesAThousandParenthesesInsideOneAnother() {
		assertThat(this.parser.parse("(".repeat(1_000) + "5" + ")".repeat(1_000)))
			.isEqualTo(new Expression.Literal("5"));
		assertRefused("(".repeat(1_001) + "5" + ")".repeat(1_001), Reason.TOO_LONG, 1_001);
	}

	@Test
	void parenthesesBesideOneAnotherAreNotNested() {
		assertThat(this.parser.parse("(1)" + "+(1)".repeat(2_000))).isInstanceOf(Expression.Binary.class);
	}

	@Test
	void takesTwentyThousandOperations() {
		assertThat(this.parser.parse("1" + "+1".repeat(20_000))).isInstanceOf(Expression.Binary.class);
		assertRefused("1" + "+1".repeat(20_001), Reason.TOO_LONG, 40_002);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "0." })
	void takesNumbersOfTenThousandDigits(String zeros) {
		assertThat(this.parser.parse(zeros + "7".repeat(10_000))).isInstanceOf(Expression.Literal.class);
		assertRefused("1+" + zeros + "7".repeat(10_001), Reason.TOO_LARGE, 3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e", "1e-", "1e+000" })
	void takesExponentsUpToTenThousand(String number) {
		assertThat(this.parser.parse(number + "10000")).isInstanceOf(Expression.Literal.class);
		assertRefused(number + "10001", Reason.TOO_LARGE, 1);
		assertRefused(number + "9".repeat(50_000), Reason.TOO_LARGE, 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "(", "-", "-(", "1+(", "1*-(", "1-" })
	void noDepthOverflowsTheSmallestStack(String opening) throws InterruptedException {
		Parser unlimited = new Parser(
				new ExpressionLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 10, 10));
		assertThat(failureOnSmallStack(() -> unlimited.parse(opening.repeat(1_000_000))))
			.isInstanceOf(ExpressionException.class);
	}

	private static Throwable failureOnSmallStack(Runnable work) throws InterruptedException {
		Throwable[] failure = new Throwable[1];
		Thread thread = new Thread(null, work, "small", 128 * 1024);
		thread.setUncaughtExceptionHandler((self, ex) -> failure[0] = ex);
		thread.start();
		thread.join();
		return failure[0];
	}

	private void assertRefused(String expression, Reason reason, int position) {
		assertThatExceptionOfType(ExpressionException.class).isThrownBy(() -> this.parser.parse(expression))
			.satisfies((ex) -> {
				assertThat(ex.reason()).isEqualTo(reason);
				assertThat(ex.position()).isEqualTo(position);
			});
	}

}
