package cloud.calculator.gateway.expression.normalization;

/**
 * Finds the separators in numbers such as {@code 1'000'000} and {@code 3.141_592}: all
 * groups have three digits, except that the first one before the decimal mark has one to
 * three, and all separators of one number are the same.
 */
final class DigitGroups {

	private static final String SEPARATORS = "'’_" + CharacterMapping.NO_BREAK_SPACE;

	private static final int GROUP = 3;

	private final PositionedText text;

	/** The index of the last separator that was found; far from all others at first. */
	private int last = Integer.MIN_VALUE;

	DigitGroups(PositionedText text) {
		this.text = text;
	}

	/**
	 * Returns whether the character at an index separates groups of digits. Requires that
	 * all characters before it have been checked.
	 */
	boolean isSeparator(int index) {
		if (SEPARATORS.indexOf(this.text.at(index)) < 0) {
			return false;
		}
		if (VulgarFraction.is(this.text.at(index + 1))) {
			return this.text.at(index) == CharacterMapping.NO_BREAK_SPACE && this.text.isDigit(index - 1);
		}
		if (digitsFrom(index + 1) != GROUP || !(continuesGroups(index) || startsGroups(index))) {
			return false;
		}
		this.last = index;
		return true;
	}

	private boolean continuesGroups(int index) {
		return this.last == index - GROUP - 1 && this.text.at(this.last) == this.text.at(index);
	}

	private boolean startsGroups(int index) {
		int digits = digitsBefore(index);
		int first = index - digits;
		if (this.text.at(first - 1) == '.') {
			return digits == GROUP;
		}
		return digits >= 1 && digits <= GROUP && first - 1 != this.last && !isExponent(first);
	}

	private boolean isExponent(int first) {
		int index = first - 1;
		if (this.text.at(index) == '+' || this.text.at(index) == '-') {
			index--;
		}
		return this.text.at(index) == 'e' || this.text.at(index) == 'E';
	}

	/** Counts digits, up to one more than a group has. */
	private int digitsFrom(int index) {
		int digits = 0;
		while (digits <= GROUP && this.text.isDigit(index + digits)) {
			digits++;
		}
		return digits;
	}

	private int digitsBefore(int index) {
		int digits = 0;
		while (digits <= GROUP && this.text.isDigit(index - 1 - digits)) {
			digits++;
		}
		return digits;
	}

}
