package cloud.calculator.gateway.web;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads expressions from a request body in UTF-8. Of an expression that is too long it
 * keeps one character more than the limit, so that the parser rejects it.
 */
public final class ExpressionReader {

	/** The maximum number of UTF-8 bytes for a UTF-16 code unit. */
	private static final int MAX_BYTES = 3;

	private final BufferedReader reader;

	private final int limit;

	private int lastEnd;

	/**
	 * Reads a whole body as one expression.
	 * @param body the raw body
	 * @param limit the maximum length of an expression
	 * @return the expression, truncated one character beyond the limit
	 */
	static String all(InputStream body, int limit) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] buffer = new byte[512];
		int read = body.read(buffer);
		while (read >= 0 && bytes.size() <= (long) MAX_BYTES * limit) {
			bytes.write(buffer, 0, read);
			read = body.read(buffer);
		}
		String text = bytes.toString(StandardCharsets.UTF_8);
		return (text.length() > limit) ? text.substring(0, limit + 1) : text;
	}

	/**
	 * Creates a reader of a body with one expression on each line.
	 * @param body the raw body
	 * @param limit the maximum length of an expression
	 */
	public ExpressionReader(InputStream body, int limit) {
		this.reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
		this.limit = limit;
	}

	/**
	 * Reads the next line. It ends with a line feed, a carriage return or both.
	 * @return the line without its end, truncated one character beyond the limit; empty
	 * at the end of the body
	 * @throws IOException if the body cannot be read
	 */
	public Optional<String> line() throws IOException {
		int next = this.reader.read();
		if (next == '\n' && this.lastEnd == '\r') {
			next = this.reader.read();
		}
		if (next < 0) {
			return Optional.empty();
		}
		StringBuilder text = new StringBuilder();
		while (next >= 0 && next != '\n' && next != '\r') {
			if (text.length() <= this.limit) {
				text.append((char) next);
			}
			next = this.reader.read();
		}
		this.lastEnd = next;
		return Optional.of(text.toString());
	}

}
