package cloud.calculator.gateway.web;

import java.util.List;
import java.util.Locale;

import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.calculation.LocalizedMessage;
import cloud.calculator.gateway.tracing.Traceparent;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A problem, as it is answered: problem details by RFC 9457.
 *
 * @param type the kind of problem; its last segment is the name that the documentation
 * uses
 * @param title the kind of problem in words
 * @param status the HTTP status
 * @param detail what is wrong this time, and what to do about it
 * @param expression what was asked
 * @param position the place in the expression, from 1
 * @param operator the operator that is not available
 * @param traceId the trace that it belongs to, as the log has it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(String type, String title, int status, String detail, @Nullable String expression,
		@Nullable Integer position, @Nullable String operator, @Nullable String traceId) {

	/** Seconds after which what is unavailable or overloaded may be back. */
	private static final String RETRY_AFTER = "2";

	/**
	 * A problem as it is answered to somebody who reads a language.
	 * @param problem the problem
	 * @param locale the language
	 * @return title and detail in that language
	 */
	public static ProblemBody of(Problem problem, Locale locale) {
		Wording wording = Wording.in(locale);
		return new ProblemBody("/problems/" + problem.type().code(), wording.title(problem.type()),
				status(problem.type()).value(), wording.of(problem.detail()), problem.expression(), problem.position(),
				(problem.operator() != null) ? problem.operator().profile() : null, Traceparent.traceId());
	}

	static ProblemBody invalidRequest(LocalizedMessage advice, Locale locale) {
		Wording wording = Wording.in(locale);
		return new ProblemBody("/problems/invalid-request",
				wording
					.of(new LocalizedMessage("title.invalid-request", "The request cannot be understood", List.of())),
				HttpStatus.BAD_REQUEST.value(), wording.of(advice), null, null, null, Traceparent.traceId());
	}

	/** What is no fault of those who asked. */
	static ProblemBody ofOurs() {
		return new ProblemBody("about:blank", "Internal Server Error", HttpStatus.INTERNAL_SERVER_ERROR.value(),
				"Something went wrong here, and it is no fault of yours.", null, null, null, Traceparent.traceId());
	}

	ResponseEntity<Object> toResponse() {
		return response(HttpStatus.valueOf(this.status)).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(this);
	}

	/** A response with the headers that go with its status. */
	static ResponseEntity.BodyBuilder response(HttpStatus status) {
		ResponseEntity.BodyBuilder response = ResponseEntity.status(status);
		return (status == HttpStatus.SERVICE_UNAVAILABLE) ? response.header("Retry-After", RETRY_AFTER) : response;
	}

	/** How HTTP calls a problem. */
	static HttpStatus status(Problem.Type type) {
		return switch (type) {
			case SYNTAX_ERROR -> HttpStatus.BAD_REQUEST;
			case TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
			case TOO_LARGE, DIVISION_BY_ZERO, UNDEFINED -> HttpStatus.UNPROCESSABLE_CONTENT;
			case OPERATOR_UNAVAILABLE, OVERLOADED -> HttpStatus.SERVICE_UNAVAILABLE;
			case DEADLINE_EXCEEDED -> HttpStatus.GATEWAY_TIMEOUT;
		};
	}

}
