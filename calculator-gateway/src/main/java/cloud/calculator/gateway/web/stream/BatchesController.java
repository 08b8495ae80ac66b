package cloud.calculator.gateway.web.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.gateway.calculation.LimitsProperties;
import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.web.CalculationBody;
import cloud.calculator.gateway.web.CalculationParameters;
import cloud.calculator.gateway.web.ExpressionReader;
import cloud.calculator.gateway.web.problem.ProblemBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Calculates many expressions for one request: a line of text for each in, a line of JSON
 * for each out, in the same order and each as soon as it is calculated.
 */
@RestController
class BatchesController {

	private final Calculator calculator;

	private final LimitsProperties limits;

	private final JsonMapper json;

	BatchesController(Calculator calculator, LimitsProperties limits, JsonMapper json) {
		this.calculator = calculator;
		this.limits = limits;
		this.json = json;
	}

	@PostMapping("/api/v1/batches")
	void calculate(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
		QueryParameters query = QueryParameters.of(request);
		// validates the parameters before the response is committed
		query.with("").toRequest(this.limits.precision());
		response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
		ExpressionReader expressions = new ExpressionReader(request.getInputStream(), this.limits.length());
		OutputStream lines = response.getOutputStream();
		Optional<String> expression = expressions.line();
		while (expression.isPresent()) {
			lines.write(this.json.writeValueAsBytes(answer(query.with(expression.get()), locale)));
			lines.write('\n');
			lines.flush();
			expression = expressions.line();
		}
	}

	private Object answer(CalculationParameters parameters, Locale locale) {
		Answer answer = this.calculator.calculate(parameters.toRequest(this.limits.precision()));
		return (answer instanceof Calculation calculation) ? CalculationBody.of(calculation, false)
				: ProblemBody.of((Problem) answer, locale);
	}

}
