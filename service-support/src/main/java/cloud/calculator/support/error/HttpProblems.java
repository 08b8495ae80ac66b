package cloud.calculator.support.error;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Creates the problem details (RFC 9457) of errors that have nothing to do with a
 * calculation: a type, a title and a sentence, in English or French.
 */
public final class HttpProblems {

	private static final Map<HttpStatus, String> TYPES = Map.of(HttpStatus.BAD_REQUEST, "invalid-request",
			HttpStatus.UNAUTHORIZED, "unauthorized", HttpStatus.NOT_FOUND, "not-found", HttpStatus.METHOD_NOT_ALLOWED,
			"method-not-allowed", HttpStatus.NOT_ACCEPTABLE, "not-acceptable", HttpStatus.REQUEST_TIMEOUT,
			"request-timeout", HttpStatus.CONTENT_TOO_LARGE, "too-long", HttpStatus.UNSUPPORTED_MEDIA_TYPE,
			"unsupported-media-type", HttpStatus.INTERNAL_SERVER_ERROR, "internal-error",
			HttpStatus.SERVICE_UNAVAILABLE, "overloaded");

	private static final ResourceBundleMessageSource MESSAGES = messages();

	private HttpProblems() {
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename(HttpProblems.class.getPackageName() + ".errors");
		messages.setBundleClassLoader(HttpProblems.class.getClassLoader());
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	/**
	 * Creates the problem of a status with its usual sentence.
	 * @param status the status
	 * @param locale the language
	 * @param arguments the arguments of the sentence
	 * @return the problem
	 */
	public static ProblemDetail of(HttpStatusCode status, Locale locale, Object... arguments) {
		String detail = MESSAGES.getMessage(status.value() + ".detail", arguments, null, locale);
		return of(status, (detail != null) ? detail : message("default.detail", locale), locale);
	}

	/**
	 * Creates the problem of a status with a sentence of its own.
	 * @param status the status
	 * @param detail the sentence
	 * @param locale the language of the title
	 * @return the problem
	 */
	public static ProblemDetail of(HttpStatusCode status, String detail, Locale locale) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create("/problems/" + type(status)));
		problem.setTitle(title(status, locale));
		return problem;
	}

	/**
	 * Returns a sentence.
	 * @param key the key of the sentence
	 * @param locale the language
	 * @param arguments the arguments of the sentence
	 * @return the sentence in that language, or in English
	 */
	public static String message(String key, Locale locale, Object... arguments) {
		return MESSAGES.getMessage(key, arguments, locale);
	}

	private static String title(HttpStatusCode status, Locale locale) {
		String title = MESSAGES.getMessage(status.value() + ".title", null, null, locale);
		return (title != null) ? title : message("default.title", locale);
	}

	private static String type(HttpStatusCode status) {
		@Nullable HttpStatus known = HttpStatus.resolve(status.value());
		String type = (known != null) ? TYPES.get(known) : null;
		return (type != null) ? type : status.is4xxClientError() ? "invalid-request" : "internal-error";
	}

}
