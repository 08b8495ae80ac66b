package cloud.calculator.gateway.web;

import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.web.problem.ProblemBody;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Starts HTTP responses for answers: status and headers are the same for all media types.
 */
public final class AnswerResponse {

	private AnswerResponse() {
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
