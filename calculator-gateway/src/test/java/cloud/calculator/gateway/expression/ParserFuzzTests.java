package cloud.calculator.gateway.expression;

import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

class ParserFuzzTests {

	private static final ExpressionLimits LIMITS = new ExpressionLimits(1_000, 20, 200, 30, 30);

	@FuzzTest
	void anyTextIsParsedOrItsErrorHasAPositionInTheText(byte[] input) {
		String text = new String(input, StandardCharsets.UTF_8);
		try {
			assertThat(Parser.parse(text, LIMITS)).isNotNull();
		}
		catch (ExpressionException ex) {
			assertThat(ex.position()).isBetween(1, text.codePointCount(0, text.length()) + 1);
			assertThat(ex.getMessage()).endsWith(".");
		}
	}

}
