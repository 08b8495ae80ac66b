package cloud.calculator.gateway.web;

import java.util.List;
import java.util.Locale;

import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.web.problem.AnswerFormat;
import cloud.calculator.gateway.web.problem.InvalidRequestException;
import cloud.calculator.gateway.web.problem.ProblemBody;
import cloud.calculator.gateway.web.request.CalculationParameters;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Creates HTTP responses for answers: status and headers are the same for all formats.
 */
public final class AnswerResponse {

	private AnswerResponse() {
	}

	/**
	 * Selects the format of the response before anything is calculated.
	 * @param request the request
	 * @return JSON or text
	 * @throws InvalidRequestException if the client accepts neither
	 */
	static AnswerFormat format(HttpServletRequest request) {
		List<AnswerFormat> offered = AnswerFormat.ofCalculation(request);
		AnswerFormat format = AnswerFormat.preferred(request, offered);
		if (format == null) {
			throw InvalidRequestException.notAcceptable("not-acceptable",
					"There is no answer in a format that Accept allows: send Accept: application/json, text/plain or text/event-stream.");
		}
		return format;
	}

	/**
	 * Creates the response for an answer.
	 * @param answer the answer
	 * @param parameters the parameters of the request
	 * @param format JSON or text
	 * @param locale the language of a problem
	 * @return the response
	 */
	static ResponseEntity<Object> of(Answer answer, CalculationParameters parameters, AnswerFormat format,
			Locale locale) {
		ResponseEntity.BodyBuilder response = to(answer);
		if (answer instanceof Calculation calculation) {
			return response.contentType(format.type())
				.body((format == AnswerFormat.TEXT) ? "result = " + calculation.value().result() + "\n"
						: CalculationBody.of(calculation, parameters.withSteps()));
		}
		return ProblemBody.of((Problem) answer, parameters.plusSent(), locale).in(response, format);
	}

	/**
	 * Starts the response for an answer.
	 * @param answer the answer
	 * @return the response, with status and headers but without a body
	 */
	public static ResponseEntity.BodyBuilder to(Answer answer) {
		HttpStatus status = (answer instanceof Problem problem) ? ProblemBody.status(problem.type()) : HttpStatus.OK;
		return ProblemBody.response(status).header(ServerTiming.HEADER, ServerTiming.of(answer));
	}

}
