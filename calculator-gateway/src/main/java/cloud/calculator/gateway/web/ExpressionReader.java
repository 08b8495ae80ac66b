package cloud.calculator.gateway.web;

import java.io.BufferedReader;
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

	private final BufferedReader reader;

	private final int limit;

	/**
	 * Creates a reader.
	 * @param body the raw body
	 * @param limit the most characters of an expression
	 */
	ExpressionReader(InputStream body, int limit) {
		this.reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
		this.limit = limit;
	}

	/** The whole body, cut one character beyond the limit. */
	String all() throws IOException {
		StringBuilder text = new StringBuilder();
		int next = this.reader.read();
		while (next >= 0 && text.length() <= this.limit) {
			text.append((char) next);
			next = this.reader.read();
		}
		return text.toString();
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
