package cloud.calculator.gateway.web;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads expressions from a request's body in UTF-8, and never more of one than shows that
 * it is too long.
 */
final class ExpressionReader {

	/** Of a character in UTF-8. */
	private static final int MOST_BYTES = 3;

	private final BufferedReader reader;

	private final int limit;

	/**
	 * Reads a whole body, cut one character beyond the limit.
	 * @param body the raw body
	 * @param limit the most characters of an expression
	 * @return the expression
	 */
	static String all(InputStream body, int limit) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] buffer = new byte[512];
		int read = body.read(buffer);
		while (read >= 0 && bytes.size() <= (long) MOST_BYTES * limit) {
			bytes.write(buffer, 0, read);
			read = body.read(buffer);
		}
		String text = bytes.toString(StandardCharsets.UTF_8);
		return (text.length() > limit) ? text.substring(0, limit + 1) : text;
	}

	/**
	 * Creates a reader.
	 * @param body the raw body
	 * @param limit the most characters of an expression
	 */
	ExpressionReader(InputStream body, int limit) {
		this.reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
		this.limit = limit;
	}

	/** The next line, cut one character beyond the limit; empty when there is none. */
	Optional<String> line() throws IOException {
		int next = this.reader.read();
		if (next < 0) {
			return Optional.empty();
		}
		StringBuilder text = new StringBuilder();
		while (next >= 0 && next != '\n') {
			if (text.length() <= this.limit) {
				text.append((char) next);
			}
			next = this.reader.read();
		}
		if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
			text.setLength(text.length() - 1);
		}
		return Optional.of(text.toString());
	}

}
