package cloud.calculator.gateway.web.request;

import java.io.IOException;
import java.nio.charset.Charset;

import cloud.calculator.gateway.web.problem.InvalidRequestException;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The text of a body in memory.
 *
 * @param text the text, or its beginning
 * @param complete whether it is the whole text
 */
record BodyText(String text, boolean complete) {

	static BodyText read(HttpServletRequest request, long maxBytes) throws IOException {
		Charset charset = Charsets.of(request);
		int max = limit(maxBytes);
		byte[] bytes = request.getInputStream().readNBytes(max + 1);
		return (bytes.length <= max) ? new BodyText(Charsets.decode(bytes, charset), true)
				: new BodyText(Charsets.decodeBeginning(bytes, charset), false);
	}

	static byte[] bytes(HttpServletRequest request, long maxBytes) throws IOException {
		int max = limit(maxBytes);
		byte[] bytes = request.getInputStream().readNBytes(max + 1);
		if (bytes.length > max) {
			throw tooLong(max);
		}
		return bytes;
	}

	static InvalidRequestException tooLong(long maxBytes) {
		return InvalidRequestException.tooLong("body-too-long", "The request has more than %s bytes.",
				String.valueOf(maxBytes));
	}

	/** Returns the text, of a long one what the parser needs to reject it. */
	String expression(int maxLength) {
		if (this.text.length() <= maxLength) {
			return this.text;
		}
		int characters = Math.min(this.text.codePointCount(0, this.text.length()), maxLength + 1);
		return this.text.substring(0, this.text.offsetByCodePoints(0, characters));
	}

	private static int limit(long maxBytes) {
		return (int) Math.min(Integer.MAX_VALUE - 9, maxBytes);
	}

}
