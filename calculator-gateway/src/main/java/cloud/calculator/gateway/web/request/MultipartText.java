package cloud.calculator.gateway.web.request;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import cloud.calculator.gateway.web.problem.InvalidRequestException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;

/**
 * Reads the parts of a short form (RFC 7578). The container's parser is not used: it
 * would read the body past the limits, and write files.
 */
final class MultipartText {

	private MultipartText() {
	}

	/**
	 * A part.
	 *
	 * @param name the name of the form field
	 * @param value the content
	 */
	record Part(String name, String value) {
	}

	/**
	 * Reads all parts.
	 * @param body the body
	 * @param boundary the boundary between the parts
	 * @throws InvalidRequestException if the body has no parts
	 */
	static List<Part> parse(byte[] body, String boundary) {
		// keeps each byte
		String[] sections = ("\r\n" + new String(body, StandardCharsets.ISO_8859_1))
			.split("\r\n--" + Pattern.quote(boundary));
		List<Part> parts = new ArrayList<>();
		for (int index = 1; index < sections.length && !sections[index].startsWith("--"); index++) {
			parts.add(part(sections[index]));
		}
		return parts;
	}

	private static Part part(String section) {
		int end = section.indexOf("\r\n\r\n");
		String name = null;
		String type = null;
		for (String header : section.substring(0, Math.max(end, 0)).split("\r\n")) {
			int colon = header.indexOf(':');
			String value = header.substring(colon + 1).strip();
			switch (header.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT)) {
				case "content-disposition" -> name = name(value);
				case "content-type" -> type = value;
				default -> {
				}
			}
		}
		if (name == null) {
			throw InvalidRequestException.badRequest("multipart-invalid",
					"The parts of the form cannot be read: send them as curl -F \"expression=5+6\" does.");
		}
		byte[] content = section.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
		return new Part(name, Charsets.decode(content, Charsets.of(type)));
	}

	private static @Nullable String name(String disposition) {
		try {
			return ContentDisposition.parse(disposition).getName();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
