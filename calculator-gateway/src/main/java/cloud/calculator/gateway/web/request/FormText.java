package cloud.calculator.gateway.web.request;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

import cloud.calculator.gateway.web.problem.InvalidRequestException;

/**
 * Reads names and values in the form {@code a=1&b=2} of queries and HTML forms.
 */
final class FormText {

	private FormText() {
	}

	/**
	 * A name and its value.
	 *
	 * @param name the decoded name
	 * @param value the decoded value; empty if there is no equals sign
	 * @param raw the value as it was sent
	 */
	record Pair(String name, String value, String raw) {
	}

	static List<Pair> parse(String text, Charset charset) {
		List<Pair> pairs = new ArrayList<>();
		for (String each : text.split("&")) {
			if (!each.isEmpty()) {
				int equals = each.indexOf('=');
				String name = (equals < 0) ? each : each.substring(0, equals);
				String value = (equals < 0) ? "" : each.substring(equals + 1);
				pairs.add(new Pair(decode(name, charset), decode(value, charset), value));
			}
		}
		return pairs;
	}

	private static String decode(String text, Charset charset) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			if (character == '%') {
				bytes.write(hexadecimal(text, index + 1));
				index += 2;
			}
			else if (character == '+') {
				bytes.write(' ');
			}
			else if (character < 0x80) {
				bytes.write(character);
			}
			else {
				bytes.writeBytes(text.substring(index, index + 1).getBytes(charset));
			}
		}
		return Charsets.decode(bytes.toByteArray(), charset);
	}

	private static int hexadecimal(String text, int index) {
		int high = (index + 1 < text.length()) ? Character.digit(text.charAt(index), 16) : -1;
		int low = (high >= 0) ? Character.digit(text.charAt(index + 1), 16) : -1;
		if (low < 0) {
			throw InvalidRequestException.badRequest("percent-sign",
					"A %% in an address or a form begins two hexadecimal digits: write the %% itself as %%25.");
		}
		return high * 16 + low;
	}

}
