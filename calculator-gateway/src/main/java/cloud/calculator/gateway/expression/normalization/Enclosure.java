package cloud.calculator.gateway.expression.normalization;

/**
 * Removes what encloses an expression: the {@code =} at the beginning of a spreadsheet
 * formula, a pair of quotation marks, and semicolons at the end.
 */
final class Enclosure {

	/** Opening and closing quotation marks, in turn. */
	private static final String QUOTATION_MARKS = "\"\"''“”””„“„”‘’’’‚‘‚’«»»«‹››‹``";

	private final PositionedText text;

	private int start;

	private int end;

	private boolean formula;

	private Enclosure(PositionedText text) {
		this.text = text;
		this.end = text.length();
	}

	static PositionedText strip(PositionedText text) {
		Enclosure enclosure = new Enclosure(text);
		do {
			enclosure.stripSpaces();
		}
		while (enclosure.stripOnce());
		return text.part(enclosure.start, enclosure.end);
	}

	private void stripSpaces() {
		while (this.start < this.end && this.text.isSpace(this.start)) {
			this.start++;
		}
		while (this.start < this.end && this.text.isSpace(this.end - 1)) {
			this.end--;
		}
	}

	private boolean stripOnce() {
		if (this.start == this.end) {
			return false;
		}
		if (this.text.at(this.end - 1) == ';') {
			this.end--;
			return true;
		}
		if (this.text.at(this.start) == '=' && !this.formula) {
			this.formula = true;
			this.start++;
			return true;
		}
		if (isQuoted()) {
			this.start++;
			this.end--;
			return true;
		}
		return false;
	}

	private boolean isQuoted() {
		for (int i = 0; i < QUOTATION_MARKS.length(); i += 2) {
			if (this.end - this.start > 1 && this.text.at(this.start) == QUOTATION_MARKS.charAt(i)
					&& this.text.at(this.end - 1) == QUOTATION_MARKS.charAt(i + 1)) {
				return true;
			}
		}
		return false;
	}

}
