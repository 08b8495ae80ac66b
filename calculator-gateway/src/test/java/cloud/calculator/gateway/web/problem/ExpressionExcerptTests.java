package cloud.calculator.gateway.web.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExpressionExcerptTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			1+$   | 3 | 2
			` 1+$`| 4 | 3
			𝟏+$   | 3 | 2
			１+$  | 3 | 3
			（１+$| 4 | 5
			➕$   | 2 | 2
			😀    | 1 | 0
			1+    | 3 | 2
			""")
	void theCaretIsUnderThePosition(String expression, int position, int spaces) {
		assertThat(ExpressionExcerpt.at(expression, position)).isEqualTo(expression + "\n" + " ".repeat(spaces) + "^");
	}

	@Test
	void combiningCharactersTakeNoColumn() {
		assertThat(ExpressionExcerpt.at("1\ufe0f\u20e3$", 4)).endsWith("\n ^");
	}

	@Test
	void invisibleCharactersAreShownAsReplacementCharacters() {
		assertThat(ExpressionExcerpt.at("\ufeff1\u200b$", 4)).isEqualTo("\ufffd1\ufffd$\n   ^");
	}

	@Test
	void ofALongExpressionThePartAroundThePositionIsShown() {
		assertThat(ExpressionExcerpt.at("𝟏+".repeat(50) + "$" + "+𝟏".repeat(50), 101))
			.isEqualTo("…+" + "𝟏+".repeat(17) + "$" + "+𝟏".repeat(17) + "…\n" + " ".repeat(36) + "^");
	}

}
