package cloud.calculator.rehearsal.proxy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * An HTTP request. Its body has the length of its Content-Length header.
 *
 * @param method its method
 * @param path its path and query
 * @param headers its headers
 * @param body its body
 */
record ProxiedRequest(String method, String path, List<Header> headers, byte[] body) {

	record Header(String name, String value) {

		private static Header of(String line) {
			int colon = line.indexOf(':');
			return new Header(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).trim());
		}

	}

	/**
	 * Reads a request.
	 * @return the request; {@code null} at the end of the stream
	 */
	static @Nullable ProxiedRequest read(InputStream in) throws IOException {
		String first = line(in);
		if (first == null) {
			return null;
		}
		String[] words = first.split(" ");
		List<String> lines = new ArrayList<>();
		for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
			lines.add(line);
		}
		List<Header> headers = lines.stream().map(Header::of).toList();
		int length = headers.stream()
			.filter((header) -> header.name().equals("content-length"))
			.mapToInt((header) -> Integer.parseInt(header.value()))
			.findFirst()
			.orElse(0);
		byte[] body = in.readNBytes(length);
		if (body.length < length) {
			throw new EOFException();
		}
		return new ProxiedRequest(words[0], words[1], headers, body);
	}

	private static @Nullable String line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int next = in.read(); next != '\n'; next = in.read()) {
			if (next < 0) {
				return null;
			}
			line.write(next);
		}
		return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
	}

}
