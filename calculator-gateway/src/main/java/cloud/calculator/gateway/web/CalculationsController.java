package cloud.calculator.gateway.web;

import java.math.RoundingMode;
import java.util.Locale;

import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.gateway.calculation.LimitsProperties;
import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.web.problem.ProblemBody;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Calculates one expression for each request: JSON in, or query parameters, and JSON out.
 */
@RestController
@RequestMapping("/api/v1/calculations")
class CalculationsController {

	private final Calculator calculator;

	private final LimitsProperties limits;

	CalculationsController(Calculator calculator, LimitsProperties limits) {
		this.calculator = calculator;
		this.limits = limits;
	}

	@PostMapping
	ResponseEntity<Object> calculate(@RequestBody CalculationParameters parameters, Locale locale) {
		Answer answer = this.calculator.calculate(parameters.toRequest(this.limits.precision()));
		ResponseEntity.BodyBuilder response = AnswerResponse.to(answer);
		return (answer instanceof Calculation calculation)
				? response.body(CalculationBody.of(calculation, parameters.withSteps()))
				: response.contentType(MediaType.APPLICATION_PROBLEM_JSON)
					.body(ProblemBody.of((Problem) answer, locale));
	}

	@GetMapping
	ResponseEntity<Object> calculate(@RequestParam @Nullable String expression,
			@RequestParam @Nullable Integer precision, @RequestParam @Nullable RoundingMode rounding,
			@RequestParam @Nullable String decimal, @RequestParam @Nullable Boolean steps, Locale locale) {
		return calculate(new CalculationParameters(expression, precision, rounding, decimal, steps), locale);
	}

}
