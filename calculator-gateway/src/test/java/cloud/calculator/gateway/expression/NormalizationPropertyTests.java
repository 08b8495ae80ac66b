package cloud.calculator.gateway.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import cloud.calculator.exact.RandomExpression;
import cloud.calculator.gateway.expression.Expression.Binary;
import cloud.calculator.gateway.expression.Expression.Literal;
import cloud.calculator.gateway.expression.normalization.DecimalMark;
import cloud.calculator.gateway.expression.normalization.NormalizedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class NormalizationPropertyTests {

	private static final ExpressionLimits LIMITS = new ExpressionLimits(100_000, 1_000, 20_000, 10_000, 10_000);

	@Property(tries = 5_000)
	void textOfTheGrammarIsNotChanged(@ForAll("textsOfTheGrammar") String text) {
		String stripped = text.strip();
		NormalizedText normalized = NormalizedText.of("\u200b" + stripped, DecimalMark.POINT);
		if (!stripped.startsWith("=")) {
			assertThat(normalized.text()).isEqualTo(stripped.replaceAll("\\s", " "));
			for (int index = 0; index < stripped.length(); index++) {
				assertThat(normalized.position(index)).isEqualTo(index + 2);
			}
		}
	}

	@Provide
	Arbitrary<String> textsOfTheGrammar() {
		return Arbitraries.strings().withChars("0123456789+-*/().eE= \t\n").ofMaxLength(60);
	}

	@Property(tries = 2_000)
	void everyWayToWriteAnExpressionHasTheSameTree(@ForAll long seed, @ForAll @IntRange(max = 30) int operations) {
		Random random = new Random(seed);
		WrittenExpression written = new WrittenExpression(RandomExpression.of(random, operations).text(), random);
		Expression expected = Parser.parse(written.plain(), LIMITS);
		Expression actual = Parser.parse(written.text(), LIMITS);
		assertThat(describe(actual)).as(written.text()).isEqualTo(describe(expected));
		assertThat(positions(actual)).isEqualTo(positions(expected).stream().map(written::position).toList());
	}

	@Property(tries = 2_000)
	void anErrorIsAtTheCharacterThatCausesIt(@ForAll long seed, @ForAll @IntRange(max = 10) int operations) {
		Random random = new Random(seed);
		String plain = RandomExpression.of(random, operations).text();
		List<String> tokens = tokens(plain);
		int place = random.nextInt(tokens.size() + 1);
		tokens.add(place, "@");
		WrittenExpression written = new WrittenExpression(String.join("", tokens), random);
		ExpressionException ex = catchThrowableOfType(ExpressionException.class,
				() -> Parser.parse(written.text(), LIMITS));
		assertThat(written.text().codePoints().skip(ex.position() - 1).findFirst()).as(written.text()).hasValue('@');
		assertThat(ex).hasMessageStartingWith("The character @ is not allowed here");
	}

	private static List<String> tokens(String text) {
		return new ArrayList<>(WrittenExpression.TOKEN.matcher(text).results().map((each) -> each.group()).toList());
	}

	private static String describe(Expression expression) {
		if (expression instanceof Literal literal) {
			return literal.text();
		}
		Binary binary = (Binary) expression;
		return "(" + describe(binary.left()) + binary.operator() + describe(binary.right()) + ")";
	}

	private static List<Integer> positions(Expression expression) {
		List<Integer> positions = new ArrayList<>();
		if (expression instanceof Binary binary) {
			positions.addAll(positions(binary.left()));
			positions.add(binary.position());
			positions.addAll(positions(binary.right()));
		}
		return positions;
	}

	/**
	 * An expression with other signs, digits of other scripts, and invisible characters
	 * and spaces between its tokens.
	 */
	private static final class WrittenExpression {

		private static final Pattern TOKEN = Pattern.compile("\\d+(\\.\\d+)?(e-?\\d+)?|.");

		private static final List<String> BETWEEN = List.of("", "", "", " ", "\u200b", "\u00ad", "\ufeff", "\u200e",
				"\u2009", "\u00a0", "\n", "\u2066\u2069", "\ufe0f");

		private static final int[] ZEROS = { '0', '0', '\uff10', '\u0660', '\u0966', 0x1d7ce };

		private final String plain;

		private final StringBuilder text = new StringBuilder();

		/** The position of each token of the plain text, by its position there. */
		private final int[] positions;

		private final Random random;

		WrittenExpression(String plain, Random random) {
			this.plain = plain;
			this.random = random;
			this.positions = new int[plain.length() + 1];
			String[] quotes = choose(
					new String[][] { { "", "" }, { "=", "" }, { "“", "”" }, { "'", "'" }, { "", ";" } });
			this.text.append(quotes[0]);
			TOKEN.matcher(plain).results().forEach((token) -> append(token.group(), token.start()));
			this.text.append(quotes[1]);
		}

		String plain() {
			return this.plain;
		}

		String text() {
			return this.text.toString();
		}

		int position(int plainPosition) {
			return this.positions[plainPosition];
		}

		private void append(String token, int start) {
			this.text.append(BETWEEN.get(this.random.nextInt(BETWEEN.size())));
			this.positions[start + 1] = this.text.codePointCount(0, this.text.length()) + 1;
			char previous = (start > 0) ? this.plain.charAt(start - 1) : ' ';
			char next = (start + 1 < this.plain.length()) ? this.plain.charAt(start + 1) : ' ';
			switch (token) {
				case "+" -> append("+", "＋", "➕");
				case "-" -> append("-", "−", "–", "\u2011", "－");
				case "*" -> append("*", "×", "·", "•", "＊",
						(previous != '0' && (next == '(' || Character.isDigit(next))) ? "х" : "*", "✖️");
				case "/" -> append("/", "÷", ":", "∕", "⁄");
				case "(" -> append("(", "（");
				case ")" -> append(")", "）");
				case "@" -> append("@");
				default -> appendNumber(token);
			}
		}

		private void append(String... alternatives) {
			this.text.append(choose(alternatives));
		}

		private void appendNumber(String number) {
			int zero = ZEROS[this.random.nextInt(ZEROS.length)];
			boolean grouped = this.random.nextBoolean() && number.matches("\\d{4}");
			for (int i = 0; i < number.length(); i++) {
				char character = number.charAt(i);
				if (Character.isDigit(character)) {
					this.text.appendCodePoint(zero + character - '0');
				}
				else if (character == '-') {
					append("-", "−");
				}
				else {
					this.text.append(character);
				}
				if (grouped && i == 0) {
					append("'", "’", "_", "\u00a0", "\u202f", "\u2009");
				}
			}
		}

		private <T> T choose(T[] alternatives) {
			return alternatives[this.random.nextInt(alternatives.length)];
		}

	}

}
