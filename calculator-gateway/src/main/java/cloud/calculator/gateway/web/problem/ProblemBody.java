package cloud.calculator.gateway.web.problem;

import java.util.List;
import java.util.Locale;

import cloud.calculator.gateway.calculation.LocalizedMessage;
import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.tracing.Traceparent;
import cloud.calculator.support.error.HttpProblems;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * The body of an error response: problem details (RFC 9457) with the members of this API.
 *
 * @param type the type of the problem: {@code /problems/} and its name in the
 * documentation
 * @param title the type in words
 * @param status the HTTP status
 * @param detail what is wrong in this request, and what to do about it
 * @param expression the expression of the request
 * @param position the position of the error in the expression, in code points from 1
 * @param operator the operator that is unavailable
 * @param traceId the id of the trace, which is in the log, too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(String type, String title, int status, String detail, @Nullable String expression,
		@Nullable Integer position, @Nullable String operator, @Nullable String traceId) {

	private static final LocalizedMessage PLUS_SENT = new LocalizedMessage("plus-sent",
			"In an address or a form a + means a space: write it as %2B, or let curl do it with -G --data-urlencode \"expression=5+6\".",
			List.of());

	/** Seconds after which an unavailable operator or memory may be available again. */
	private static final String RETRY_AFTER = "2";

	/**
	 * Creates the body for a problem.
	 * @param problem the problem
	 * @param locale the language of title and detail
	 * @return the body
	 */
	public static ProblemBody of(Problem problem, Locale locale) {
		ProblemMessages messages = ProblemMessages.in(locale);
		return new ProblemBody("/problems/" + problem.type().code(), messages.title(problem.type()),
				status(problem.type()).value(), messages.text(problem.detail()), problem.expression(),
				problem.position(), (problem.operator() != null) ? problem.operator().profile() : null,
				Traceparent.traceId());
	}

	/**
	 * Creates the body for a problem of an expression that came with a {@code +} in an
	 * address, where it means a space: the most usual mistake there is.
	 * @param problem the problem
	 * @param plusSent whether a {@code +} was sent as a space
	 * @param locale the language of title and detail
	 * @return the body
	 */
	public static ProblemBody of(Problem problem, boolean plusSent, Locale locale) {
		ProblemBody body = of(problem, locale);
		return (plusSent && problem.type() == Problem.Type.SYNTAX_ERROR)
				? body.withDetail(body.detail() + " " + ProblemMessages.in(locale).text(PLUS_SENT)) : body;
	}

	/**
	 * Creates the body for an invalid request.
	 * @param ex says what is wrong
	 * @param locale the language of title and detail
	 * @return the body
	 */
	public static ProblemBody of(InvalidRequestException ex, Locale locale) {
		return of(ex.status(), ex.detail(), locale);
	}

	private static ProblemBody of(HttpStatus status, LocalizedMessage detail, Locale locale) {
		ProblemDetail problem = HttpProblems.of(status, ProblemMessages.in(locale).text(detail), locale);
		return new ProblemBody(String.valueOf(problem.getType()), String.valueOf(problem.getTitle()), status.value(),
				String.valueOf(problem.getDetail()), null, null, null, Traceparent.traceId());
	}

	private ProblemBody withDetail(String text) {
		return new ProblemBody(this.type, this.title, this.status, text, this.expression, this.position, this.operator,
				this.traceId);
	}

	/**
	 * Creates the body for an unexpected exception.
	 * @param locale the language of title and detail
	 * @return the body, without details of the exception
	 */
	public static ProblemBody internalError(Locale locale) {
		return of(HttpStatus.INTERNAL_SERVER_ERROR, new LocalizedMessage("internal-error",
				"An internal error occurred. The log has the details under the trace id.", List.of()), locale);
	}

	/**
	 * Adds the problem to a response.
	 * @param response the response, with its status
	 * @param format plain text, or any other for JSON
	 * @return the response with content type and body
	 */
	public ResponseEntity<Object> in(ResponseEntity.BodyBuilder response, AnswerFormat format) {
		return (format == AnswerFormat.TEXT) ? response.contentType(format.type()).body(text() + "\n")
				: response.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(this);
	}

	private String text() {
		return (this.expression != null && this.position != null)
				? this.detail + "\n" + ExpressionExcerpt.at(this.expression, this.position) : this.detail;
	}

	/**
	 * Starts a response.
	 * @param status the status
	 * @return the response, with {@code Retry-After} if the status is 503
	 */
	public static ResponseEntity.BodyBuilder response(HttpStatus status) {
		ResponseEntity.BodyBuilder response = ResponseEntity.status(status);
		return (status == HttpStatus.SERVICE_UNAVAILABLE) ? response.header("Retry-After", RETRY_AFTER) : response;
	}

	/**
	 * Returns the HTTP status of a type of problem.
	 * @param type the type
	 * @return the status
	 */
	public static HttpStatus status(Problem.Type type) {
		return switch (type) {
			case SYNTAX_ERROR -> HttpStatus.BAD_REQUEST;
			case TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
			case TOO_LARGE, DIVISION_BY_ZERO, UNDEFINED -> HttpStatus.UNPROCESSABLE_CONTENT;
			case OPERATOR_UNAVAILABLE, OVERLOADED -> HttpStatus.SERVICE_UNAVAILABLE;
			case DEADLINE_EXCEEDED -> HttpStatus.GATEWAY_TIMEOUT;
		};
	}

}
