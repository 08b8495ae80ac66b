package cloud.calculator.gateway.expression.normalization;

import org.jspecify.annotations.Nullable;

/**
 * An expression in the characters of the grammar. Each of its characters stands for one
 * code point of the original text. Characters that have no meaning for the grammar are
 * left as they are, or are U+FFFD if they are beyond the Basic Multilingual Plane.
 */
public final class NormalizedText {

	private final String original;

	private final String text;

	private final int @Nullable [] positions;

	private NormalizedText(String original, String text, int @Nullable [] positions) {
		this.original = original;
		this.text = text;
		this.positions = positions;
	}

	/**
	 * Normalizes a text. Accepts every text, because the parser rejects what is not an
	 * expression.
	 * @param original the text as it was sent
	 * @param mark the decimal mark of its numbers
	 * @return the normalized text
	 */
	public static NormalizedText of(String original, DecimalMark mark) {
		if (mark == DecimalMark.POINT && isNormalized(original)) {
			return new NormalizedText(original, original, null);
		}
		PositionedText text = ContextualCharacters.resolve(Enclosure.strip(CharacterMapping.map(original, mark)));
		return new NormalizedText(original, text.toString(), text.positions());
	}

	/**
	 * Returns the normalized text. Decimals have a point, groups of digits no separators,
	 * and {@code ½} and its like are characters of numbers.
	 * @return the text
	 */
	public String text() {
		return this.text;
	}

	/**
	 * Returns a character.
	 * @param index any index
	 * @return the character at the index of {@link #text()}; {@code '\0'} outside of it
	 */
	public char at(int index) {
		return (index >= 0 && index < this.text.length()) ? this.text.charAt(index) : PositionedText.NONE;
	}

	/**
	 * Returns the position of a character in the original text.
	 * @param index the index of the character in {@link #text()}
	 * @return the number of its code point in the original text, from 1
	 */
	public int position(int index) {
		return (this.positions != null) ? this.positions[index] : index + 1;
	}

	/**
	 * Returns a part of the original text.
	 * @param from the index of its first character in {@link #text()}
	 * @param to the index after its last character in {@link #text()}
	 * @return the code points that these characters stand for, and those between them
	 */
	public String original(int from, int to) {
		int start = this.original.offsetByCodePoints(0, position(from) - 1);
		return this.original.substring(start,
				this.original.offsetByCodePoints(start, position(to - 1) - position(from) + 1));
	}

	/** Most expressions are normalized, and need no copy and no positions. */
	private static boolean isNormalized(String text) {
		int start = 0;
		while (start < text.length() && text.charAt(start) <= ' ') {
			start++;
		}
		if (start < text.length() && text.charAt(start) == '=') {
			return false;
		}
		for (int i = 0; i < text.length(); i++) {
			if (!isOfGrammar(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isOfGrammar(char character) {
		return switch (character) {
			case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', 'e', 'E' -> true;
			case '+', '-', '*', '/', '(', ')', '=', ' ', '\t', '\r', '\n' -> true;
			default -> false;
		};
	}

}
