package cloud.calculator.gateway.web.problem;

/**
 * Shows a position in an expression: the expression, or the part of it around the
 * position, with a caret under the position.
 */
public final class ExpressionExcerpt {

	/** The number of characters that are shown on either side of the position. */
	private static final int CONTEXT = 35;

	private ExpressionExcerpt() {
	}

	/**
	 * Returns the excerpt around a position.
	 * @param expression the expression
	 * @param position the position, from 1
	 * @return two lines: the excerpt, and spaces with a caret
	 */
	public static String at(String expression, int position) {
		int index = Math.min(position - 1, expression.length());
		int from = (index > CONTEXT) ? index - CONTEXT : 0;
		int to = Math.min(expression.length(), index + CONTEXT);
		String before = (from > 0) ? "…" : "";
		String after = (to < expression.length()) ? "…" : "";
		String shown = before + printable(expression.substring(from, to)) + after;
		return shown + "\n" + " ".repeat(before.length() + index - from) + "^";
	}

	/**
	 * Replaces characters that do not take exactly one column: line breaks and tabs would
	 * move the caret, format characters are invisible or change the text direction.
	 */
	private static String printable(String text) {
		return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ").replaceAll("\\p{Cf}", "\uFFFD");
	}

}
