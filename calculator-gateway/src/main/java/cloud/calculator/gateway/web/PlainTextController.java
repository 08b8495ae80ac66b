package cloud.calculator.gateway.web;

import java.io.IOException;
import java.io.InputStream;

import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.gateway.calculation.LimitsProperties;
import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.web.problem.ExpressionExcerpt;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Calculates an expression in plain text, for curl:
 * {@code curl -d "5+6" -X POST http://host:50000}.
 */
@RestController
class PlainTextController {

	static final MediaType TEXT = MediaType.valueOf("text/plain;charset=UTF-8");

	private final Calculator calculator;

	private final LimitsProperties limits;

	PlainTextController(Calculator calculator, LimitsProperties limits) {
		this.calculator = calculator;
		this.limits = limits;
	}

	// the raw stream, because curl -d sends the content type of a form, and Spring
	// rebuilds
	// the body of a form from its parameters
	@PostMapping("/")
	ResponseEntity<String> calculate(InputStream body) throws IOException {
		String expression = ExpressionReader.all(body, this.limits.length());
		Answer answer = this.calculator.calculate(CalculationRequest.of(expression));
		if (answer instanceof Calculation calculation) {
			return text(AnswerResponse.to(answer), "result = " + calculation.value().result());
		}
		Problem problem = (Problem) answer;
		String detail = problem.detail().english();
		return text(AnswerResponse.to(answer), (problem.position() != null)
				? detail + "\n" + ExpressionExcerpt.at(problem.expression(), problem.position()) : detail);
	}

	@GetMapping("/")
	ResponseEntity<String> usage() {
		return text(ResponseEntity.ok(), """
				A calculator. Send an expression:
				  curl -d "5+6" -X POST http://localhost:50000
				or, for JSON:
				  curl -G --data-urlencode "expression=(5+6)*2" http://localhost:50000/api/v1/calculations""");
	}

	private static ResponseEntity<String> text(ResponseEntity.BodyBuilder response, String text) {
		return response.contentType(TEXT).body(text + "\n");
	}

}
