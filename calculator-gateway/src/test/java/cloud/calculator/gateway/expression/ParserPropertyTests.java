package cloud.calculator.gateway.expression;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class ParserPropertyTests {

	private static final ExpressionLimits LIMITS = new ExpressionLimits(1_000, 20, 200, 30, 30);

	@Property
	void anyTextIsParsedOrItsErrorHasAPositionInTheText(@ForAll String text) {
		assertParsedOrRejected(text);
	}

	@Property(tries = 5_000)
	void textOfValidTokensIsParsedOrItsErrorHasAPositionInTheText(@ForAll("almostExpressions") String text) {
		assertParsedOrRejected(text);
	}

	@Provide
	Arbitrary<String> almostExpressions() {
		return Arbitraries
			.of("1", "23", "0.5", ".5", "1e-3", "+", "-", "*", "/", "−", "×", "÷", "(", ")", "=", " ", ",")
			.list()
			.ofMaxSize(40)
			.map((tokens) -> String.join("", tokens));
	}

	private void assertParsedOrRejected(String text) {
		try {
			assertThat(Parser.parse(text, LIMITS)).isNotNull();
		}
		catch (ExpressionException ex) {
			assertThat(ex.position()).isBetween(1, text.codePointCount(0, text.length()) + 1);
			assertThat(ex.getMessage()).endsWith(".");
		}
	}

}
