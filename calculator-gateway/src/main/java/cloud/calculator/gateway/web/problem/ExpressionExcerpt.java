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
	 * @param position the position, in code points from 1
	 * @return two lines: the excerpt, and spaces with a caret
	 */
	public static String at(String expression, int position) {
		int length = expression.codePointCount(0, expression.length());
		int index = Math.min(position - 1, length);
		int from = Math.max(index - CONTEXT, 0);
		int to = Math.min(length, index + CONTEXT);
		String left = ((from > 0) ? "…" : "") + printable(part(expression, from, index));
		String right = printable(part(expression, index, to)) + ((to < length) ? "…" : "");
		return left + right + "\n" + " ".repeat(TextWidth.columns(left)) + "^";
	}

	private static String part(String expression, int from, int to) {
		int start = expression.offsetByCodePoints(0, from);
		return expression.substring(start, expression.offsetByCodePoints(start, to - from));
	}

	/**
	 * Replaces characters that would move the caret: line breaks and tabs, and format
	 * characters, which are invisible or change the text direction.
	 */
	private static String printable(String text) {
		return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ").replaceAll("\\p{Cf}", "\uFFFD");
	}

}
