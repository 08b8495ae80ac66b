package cloud.calculator.gateway.web.problem;

import java.util.List;
import java.util.Locale;

import cloud.calculator.gateway.calculation.LocalizedMessage;
import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.tracing.Traceparent;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

	static ProblemBody invalidRequest(LocalizedMessage advice, Locale locale) {
		ProblemMessages messages = ProblemMessages.in(locale);
		return new ProblemBody("/problems/invalid-request",
				messages
					.text(new LocalizedMessage("title.invalid-request", "The request cannot be understood", List.of())),
				HttpStatus.BAD_REQUEST.value(), messages.text(advice), null, null, null, Traceparent.traceId());
	}

	/**
	 * Creates the body for an unexpected exception.
	 * @return the body, without details of the exception
	 */
	public static ProblemBody internalError() {
		return new ProblemBody("about:blank", "Internal Server Error", HttpStatus.INTERNAL_SERVER_ERROR.value(),
				"An internal error occurred. The log has the details under the trace id.", null, null, null,
				Traceparent.traceId());
	}

	ResponseEntity<Object> toResponse() {
		return response(HttpStatus.valueOf(this.status)).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(this);
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
