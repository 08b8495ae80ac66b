package cloud.calculator.gateway.web.stream;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

import cloud.calculator.gateway.web.request.ExpressionReader;

/**
 * The lines of a batch that have an expression. Lines without one are counted, but not
 * returned: those with white space and invisible characters only, and comments, which
 * begin with {@code #}.
 */
final class BatchLines {

	/**
	 * The page leaves out the same lines, see {@code text-file.js}.
	 */
	private static final Pattern WITHOUT_EXPRESSION = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*+(#|\\z)");

	private final ExpressionReader lines;

	private final int limit;

	private int number;

	/**
	 * Creates a reader of expressions.
	 * @param lines the lines of the batch
	 * @param limit the maximum length of an expression. Longer lines are truncated, so
	 * that what they contain is not known
	 */
	BatchLines(ExpressionReader lines, int limit) {
		this.lines = lines;
		this.limit = limit;
	}

	/**
	 * Reads the next line with an expression.
	 * @return the line; empty at the end of the batch
	 * @throws IOException if the batch cannot be read
	 */
	Optional<BatchLine> next() throws IOException {
		Optional<String> line = read();
		while (line.isPresent() && hasNoExpression(line.get())) {
			line = read();
		}
		return line.map((expression) -> new BatchLine(this.number, expression));
	}

	/** Returns the number of the line that was read last, or could not be read. */
	int number() {
		return this.number;
	}

	private boolean hasNoExpression(String line) {
		return line.length() <= this.limit && WITHOUT_EXPRESSION.matcher(line).lookingAt();
	}

	private Optional<String> read() throws IOException {
		this.number++;
		return this.lines.line();
	}

	/**
	 * A line with an expression.
	 *
	 * @param number its number in the batch, from 1; lines without an expression count
	 * @param expression the expression
	 */
	record BatchLine(int number, String expression) {
	}

}
