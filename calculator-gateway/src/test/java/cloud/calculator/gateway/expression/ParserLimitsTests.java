package cloud.calculator.gateway.expression;

import cloud.calculator.gateway.expression.ExpressionException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ParserLimitsTests {

	private static final ExpressionLimits LIMITS = new ExpressionLimits(100_000, 1_000, 20_000, 10_000, 10_000);

	@Test
	void acceptsAHundredThousandCharacters() {
		assertThat(parse("5".concat(" ".repeat(99_999)))).isEqualTo(new Expression.Literal("5"));
		assertRejected("5" + " ".repeat(100_000), Reason.TOO_LONG, 100_001);
	}

	@Test
	void acceptsAThousandLevelsOfParentheses() {
		assertThat(parse("(".repeat(1_000) + "5" + ")".repeat(1_000))).isEqualTo(new Expression.Literal("5"));
		assertRejected("(".repeat(1_001) + "5" + ")".repeat(1_001), Reason.TOO_LONG, 1_001);
	}

	@Test
	void consecutiveParenthesesAreNotNested() {
		assertThat(parse("(1)" + "+(1)".repeat(2_000))).isInstanceOf(Expression.Binary.class);
	}

	@Test
	void acceptsTwentyThousandOperations() {
		assertThat(parse("1" + "+1".repeat(20_000))).isInstanceOf(Expression.Binary.class);
		assertRejected("1" + "+1".repeat(20_001), Reason.TOO_LONG, 40_002);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "0." })
	void acceptsNumbersOfTenThousandDigits(String zeros) {
		assertThat(parse(zeros + "7".repeat(10_000))).isInstanceOf(Expression.Literal.class);
		assertRejected("1+" + zeros + "7".repeat(10_001), Reason.TOO_LARGE, 3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e", "1e-", "1e+000" })
	void acceptsExponentsUpToTenThousand(String number) {
		assertThat(parse(number + "10000")).isInstanceOf(Expression.Literal.class);
		assertRejected(number + "10001", Reason.TOO_LARGE, 1);
		assertRejected(number + "9".repeat(50_000), Reason.TOO_LARGE, 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "(", "-", "-(", "1+(", "1*-(", "1-" })
	void nestingNeverOverflowsASmallStack(String opening) throws InterruptedException {
		ExpressionLimits unlimited = new ExpressionLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 10,
				10);
		assertThat(failureOnSmallStack(() -> Parser.parse(opening.repeat(1_000_000), unlimited)))
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

	private void assertRejected(String expression, Reason reason, int position) {
		assertThatExceptionOfType(ExpressionException.class).isThrownBy(() -> parse(expression)).satisfies((ex) -> {
			assertThat(ex.reason()).isEqualTo(reason);
			assertThat(ex.position()).isEqualTo(position);
		});
	}

	private static Expression parse(String text) {
		return Parser.parse(text, LIMITS);
	}

}
