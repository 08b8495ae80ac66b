package cloud.calculator.gateway.web.request;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import cloud.calculator.gateway.web.problem.InvalidRequestException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Decodes text strictly: bytes that are not valid in their charset are an error and not a
 * replacement character.
 */
final class Charsets {

	private Charsets() {
	}

	/** The charset that the content type of a request names; UTF-8 if it names none. */
	static Charset of(HttpServletRequest request) {
		return of(request.getContentType());
	}

	static Charset of(@Nullable String contentType) {
		String name = ContentType.charset(contentType);
		try {
			return (name != null) ? Charset.forName(name) : StandardCharsets.UTF_8;
		}
		catch (IllegalArgumentException ex) {
			throw InvalidRequestException.unsupportedMediaType("charset-unknown",
					"The charset %s is not known: send UTF-8.", String.valueOf(name));
		}
	}

	static CharsetDecoder decoder(Charset charset) {
		return charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	static String decode(byte[] bytes, Charset charset) {
		try {
			return decoder(charset).decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw invalid(charset);
		}
	}

	/** Decodes the beginning of a text, which may end within a character. */
	static String decodeBeginning(byte[] bytes, Charset charset) {
		CharsetDecoder decoder = decoder(charset);
		CharBuffer text = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
		CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, false);
		if (result.isError()) {
			throw invalid(charset);
		}
		return text.flip().toString();
	}

	static InvalidRequestException invalid(Charset charset) {
		return InvalidRequestException.badRequest("charset-invalid",
				"The text is not valid %s: send UTF-8, or name the charset of the body in Content-Type.",
				charset.name());
	}

}
