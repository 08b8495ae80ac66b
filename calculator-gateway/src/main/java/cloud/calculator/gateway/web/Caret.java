package cloud.calculator.gateway.web;

/**
 * Shows a place in an expression: the expression on one line, a caret under the place on
 * the next.
 */
public final class Caret {

	/** How much of a long expression is shown on either side of the place. */
	private static final int CONTEXT = 35;

	private Caret() {
	}

	/**
	 * The expression around the place of a problem, and a caret under it.
	 * @param expression the expression
	 * @param position the place, from 1
	 * @return two lines
	 */
	public static String under(String expression, int position) {
		int place = Math.min(position - 1, expression.length());
		int from = (place > CONTEXT) ? place - CONTEXT : 0;
		int to = Math.min(expression.length(), place + CONTEXT);
		String before = (from > 0) ? "…" : "";
		String after = (to < expression.length()) ? "…" : "";
		String shown = before + printable(expression.substring(from, to)) + after;
		return shown + "\n" + " ".repeat(before.length() + place - from) + "^";
	}

	/**
	 * One column a character, in their order: a line break or a tab would move the caret,
	 * and others show nothing or turn round what follows.
	 */
	private static String printable(String text) {
		return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ").replaceAll("\\p{Cf}", "\uFFFD");
	}

}
