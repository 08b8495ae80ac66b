package cloud.calculator.gateway.web.problem;

import java.util.List;

import cloud.calculator.gateway.calculation.LocalizedMessage;

import org.springframework.http.HttpStatus;

/**
 * A request cannot be understood. The message tells the client what to send instead.
 */
public final class InvalidRequestException extends RuntimeException {

	private final HttpStatus status;

	private final LocalizedMessage detail;

	private InvalidRequestException(HttpStatus status, LocalizedMessage detail) {
		// the error is the client's and needs no stack trace
		super(detail.english(), null, false, false);
		this.status = status;
		this.detail = detail;
	}

	static InvalidRequestException badRequest(LocalizedMessage detail) {
		return new InvalidRequestException(HttpStatus.BAD_REQUEST, detail);
	}

	/**
	 * Status 400.
	 * @param key the key of the message in other languages
	 * @param english the message, a format
	 * @param arguments its arguments
	 * @return the exception
	 */
	public static InvalidRequestException badRequest(String key, String english, Object... arguments) {
		return new InvalidRequestException(HttpStatus.BAD_REQUEST, message(key, english, arguments));
	}

	/**
	 * Status 406.
	 * @param key the key of the message in other languages
	 * @param english the message, a format
	 * @param arguments its arguments
	 * @return the exception
	 */
	public static InvalidRequestException notAcceptable(String key, String english, Object... arguments) {
		return new InvalidRequestException(HttpStatus.NOT_ACCEPTABLE, message(key, english, arguments));
	}

	/**
	 * Status 413.
	 * @param key the key of the message in other languages
	 * @param english the message, a format
	 * @param arguments its arguments
	 * @return the exception
	 */
	public static InvalidRequestException tooLong(String key, String english, Object... arguments) {
		return new InvalidRequestException(HttpStatus.CONTENT_TOO_LARGE, message(key, english, arguments));
	}

	/**
	 * Status 415.
	 * @param key the key of the message in other languages
	 * @param english the message, a format
	 * @param arguments its arguments
	 * @return the exception
	 */
	public static InvalidRequestException unsupportedMediaType(String key, String english, Object... arguments) {
		return new InvalidRequestException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, message(key, english, arguments));
	}

	private static LocalizedMessage message(String key, String english, Object... arguments) {
		return new LocalizedMessage(key, english.formatted(arguments), List.of(arguments));
	}

	HttpStatus status() {
		return this.status;
	}

	LocalizedMessage detail() {
		return this.detail;
	}

}
