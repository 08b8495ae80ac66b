package cloud.calculator.gateway.expression;

import java.nio.charset.StandardCharsets;

import cloud.calculator.gateway.expression.normalization.DecimalMark;
import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

class ParserFuzzTests {

	private static final ExpressionLimits LIMITS = new ExpressionLimits(1_000, 20, 200, 30, 30);

	@FuzzTest
	void anyTextIsParsedOrItsErrorHasAPositionInTheText(byte[] input) {
		String text = new String(input, StandardCharsets.UTF_8);
		for (DecimalMark mark : DecimalMark.values()) {
			assertParsedOrRejected(text, mark);
		}
	}

	private static void assertParsedOrRejected(String text, DecimalMark mark) {
		try {
			assertThat(Parser.parse(text, mark, LIMITS)).isNotNull();
		}
		catch (ExpressionException ex) {
			assertThat(ex.position()).isBetween(1, text.codePointCount(0, text.length()) + 1);
			assertThat(ex.getMessage()).endsWith(".");
		}
	}

}
