package cloud.calculator.gateway.expression.normalization;

import java.util.Arrays;

/**
 * Characters with their positions in the original text.
 */
final class PositionedText {

	/** The character before the first one and after the last one. */
	static final char NONE = '\0';

	private final StringBuilder characters;

	private final int[] positions;

	PositionedText(int capacity) {
		this.characters = new StringBuilder(capacity);
		this.positions = new int[capacity];
	}

	int length() {
		return this.characters.length();
	}

	/** Returns the character at an index; {@link #NONE} outside of the text. */
	char at(int index) {
		return (index >= 0 && index < length()) ? this.characters.charAt(index) : NONE;
	}

	int position(int index) {
		return this.positions[index];
	}

	void append(char character, int position) {
		this.positions[length()] = position;
		this.characters.append(character);
	}

	boolean isDigit(int index) {
		return at(index) >= '0' && at(index) <= '9';
	}

	boolean isSpace(int index) {
		return at(index) == ' ' || at(index) == CharacterMapping.NO_BREAK_SPACE;
	}

	/** Returns the characters with an index from {@code from} to {@code to - 1}. */
	PositionedText part(int from, int to) {
		PositionedText part = new PositionedText(to - from);
		part.characters.append(this.characters, from, to);
		System.arraycopy(this.positions, from, part.positions, 0, to - from);
		return part;
	}

	int[] positions() {
		return Arrays.copyOf(this.positions, length());
	}

	@Override
	public String toString() {
		return this.characters.toString();
	}

}
