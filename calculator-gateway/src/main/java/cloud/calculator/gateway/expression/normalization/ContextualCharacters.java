package cloud.calculator.gateway.expression.normalization;

/**
 * Resolves the characters whose meaning depends on those around them: {@code x} between
 * operands is a multiplication, and separators between groups of digits have no meaning.
 */
final class ContextualCharacters {

	private final PositionedText text;

	private final DigitGroups groups;

	/** The index of the last character before the current one that is not a space. */
	private int previous = -1;

	private ContextualCharacters(PositionedText text) {
		this.text = text;
		this.groups = new DigitGroups(text);
	}

	static PositionedText resolve(PositionedText text) {
		ContextualCharacters characters = new ContextualCharacters(text);
		PositionedText resolved = new PositionedText(text.length());
		for (int index = 0; index < text.length(); index++) {
			if (!characters.groups.isSeparator(index)) {
				resolved.append(characters.isMultiplication(index) ? '*' : text.at(index), text.position(index));
			}
			characters.previous = text.isSpace(index) ? characters.previous : index;
		}
		return resolved;
	}

	/**
	 * Returns whether an {@code x} is between two operands. Before a sign it is not,
	 * because {@code 2x-1} is algebra; in {@code 0x10} it is not, because that is a
	 * hexadecimal number.
	 */
	private boolean isMultiplication(int index) {
		if (this.text.at(index) != 'x' && this.text.at(index) != 'X') {
			return false;
		}
		int next = index + 1;
		while (this.text.isSpace(next)) {
			next++;
		}
		return (startsOrEndsNumber(this.previous) || this.text.at(this.previous) == ')')
				&& (startsOrEndsNumber(next) || this.text.at(next) == '(') && !isHexadecimal(index);
	}

	private boolean startsOrEndsNumber(int index) {
		return this.text.isDigit(index) || this.text.at(index) == '.' || VulgarFraction.is(this.text.at(index));
	}

	private boolean isHexadecimal(int index) {
		return this.text.at(index - 1) == '0' && !startsOrEndsNumber(index - 2) && this.text.isDigit(index + 1);
	}

}
