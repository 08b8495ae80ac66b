package cloud.calculator.gateway.web.request;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Reads the expressions of a batch. Of an expression that is too long it keeps one
 * character more than the limit, so that the parser rejects it.
 */
public final class ExpressionReader {

	private final BufferedReader reader;

	private final Charset charset;

	private final int limit;

	private int lastEnd;

	/**
	 * Creates a reader of a body with one expression on each line.
	 * @param body the raw body
	 * @param charset its charset
	 * @param limit the maximum length of an expression
	 */
	public ExpressionReader(InputStream body, Charset charset, int limit) {
		this.reader = new BufferedReader(new InputStreamReader(body, Charsets.decoder(charset)));
		this.charset = charset;
		this.limit = limit;
	}

	/**
	 * Reads the next line. It ends with a line feed, a carriage return or both.
	 * @return the line without its end, truncated one character beyond the limit; empty
	 * at the end of the body
	 * @throws IOException if the body cannot be read
	 */
	public Optional<String> line() throws IOException {
		int next = read();
		if (next == '\n' && this.lastEnd == '\r') {
			next = read();
		}
		if (next < 0) {
			return Optional.empty();
		}
		StringBuilder text = new StringBuilder();
		while (next >= 0 && next != '\n' && next != '\r') {
			if (text.length() <= this.limit) {
				text.append((char) next);
			}
			next = read();
		}
		this.lastEnd = next;
		return Optional.of(text.toString());
	}

	private int read() throws IOException {
		try {
			return this.reader.read();
		}
		catch (CharacterCodingException ex) {
			throw Charsets.invalid(this.charset);
		}
	}

}
