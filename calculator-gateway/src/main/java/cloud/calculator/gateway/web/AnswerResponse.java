package cloud.calculator.gateway.web;

import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.Problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What all forms of an answer have in common over HTTP.
 */
public final class AnswerResponse {

	private AnswerResponse() {
	}

	/**
	 * A response with the status and the headers that go with an answer.
	 * @param answer the answer
	 * @return the response, which has no body yet
	 */
	public static ResponseEntity.BodyBuilder to(Answer answer) {
		HttpStatus status = (answer instanceof Problem problem) ? ProblemBody.status(problem.type()) : HttpStatus.OK;
		return ProblemBody.response(status).header(ServerTiming.HEADER, ServerTiming.of(answer));
	}

}
