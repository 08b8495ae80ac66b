package cloud.calculator.gateway.web.request;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cloud.calculator.gateway.web.problem.InvalidRequestException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * How a body is read.
 */
enum ContentType {

	/** A JSON object with the parameters. */
	JSON(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"), new MediaType("text", "json")),

	/** An HTML form, or the expression itself as {@code curl -d} sends it. */
	FORM(MediaType.APPLICATION_FORM_URLENCODED),

	/** A form whose parameters are parts of the body. */
	MULTIPART(MediaType.MULTIPART_FORM_DATA),

	/** The expression. */
	TEXT(new MediaType("text", "*"), MediaType.APPLICATION_OCTET_STREAM);

	private static final String SUPPORTED = "application/json, text/plain, application/x-www-form-urlencoded or multipart/form-data";

	private static final Pattern CHARSET = parameter("charset");

	private static final Pattern BOUNDARY = parameter("boundary");

	private final List<MediaType> types;

	ContentType(MediaType... types) {
		this.types = List.of(types);
	}

	/**
	 * Selects how to read a body.
	 * @param request the request
	 * @return the content type; {@link #TEXT} if the request has none, {@code null} if it
	 * has another one
	 */
	static @Nullable ContentType of(HttpServletRequest request) {
		String header = request.getContentType();
		if (header == null) {
			return TEXT;
		}
		try {
			MediaType type = MediaType.parseMediaType(header.split(";")[0]);
			return Stream.of(values())
				.filter((each) -> each.types.stream().anyMatch((supported) -> supported.includes(type)))
				.findFirst()
				.orElse(null);
		}
		catch (InvalidMediaTypeException ex) {
			return null;
		}
	}

	static InvalidRequestException unsupported(HttpServletRequest request) {
		return InvalidRequestException.unsupportedMediaType("content-type",
				"The Content-Type %s is not supported: send %s.", request.getContentType(), SUPPORTED);
	}

	/** The charset that a content type names; {@code null} if there is none. */
	static @Nullable String charset(@Nullable String contentType) {
		return parameter(CHARSET, contentType);
	}

	/** The boundary between the parts of a form; {@code null} if there is none. */
	static @Nullable String boundary(@Nullable String contentType) {
		return parameter(BOUNDARY, contentType);
	}

	private static @Nullable String parameter(Pattern parameter, @Nullable String contentType) {
		Matcher matcher = parameter.matcher((contentType != null) ? contentType : "");
		return matcher.find() ? matcher.group(1).strip() : null;
	}

	private static Pattern parameter(String name) {
		return Pattern.compile(";\\s*" + name + "\\s*=\\s*\"?([^\";]+)", Pattern.CASE_INSENSITIVE);
	}

}
