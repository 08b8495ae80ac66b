package cloud.calculator.gateway.web;

import java.io.IOException;
import java.util.Locale;

import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.gateway.calculation.LimitsProperties;
import cloud.calculator.gateway.web.problem.AnswerFormat;
import cloud.calculator.gateway.web.request.CalculationParameters;
import cloud.calculator.gateway.web.request.RequestReader;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Calculates one expression for each request. The content type decides how the body is
 * read, and {@code Accept} whether the answer is JSON or text. {@code POST /} is the
 * contract of the original: {@code curl -d "5+6" -X POST http://host:50000}.
 */
@RestController
class CalculationsController {

	static final String PATH = "/api/v1/calculations";

	private final Calculator calculator;

	private final LimitsProperties limits;

	private final RequestReader reader;

	CalculationsController(Calculator calculator, LimitsProperties limits, RequestReader reader) {
		this.calculator = calculator;
		this.limits = limits;
		this.reader = reader;
	}

	// no parameters and no body as arguments: Spring would read the body of a form, and
	// rebuild it from its parameters
	@PostMapping({ "/", PATH })
	ResponseEntity<Object> calculateBody(HttpServletRequest request, Locale locale) throws IOException {
		AnswerFormat format = AnswerResponse.format(request);
		return calculate(this.reader.queryAndBody(request), format, locale);
	}

	@GetMapping(PATH)
	ResponseEntity<Object> calculateQuery(HttpServletRequest request, Locale locale) {
		AnswerFormat format = AnswerResponse.format(request);
		return calculate(this.reader.query(request, false), format, locale);
	}

	@GetMapping("/")
	ResponseEntity<Object> usage(HttpServletRequest request, Locale locale) {
		AnswerFormat format = AnswerResponse.format(request);
		CalculationParameters parameters = this.reader.query(request, true);
		if (parameters.expression() != null) {
			return calculate(parameters, format, locale);
		}
		String address = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
		return ResponseEntity.ok().contentType(AnswerFormat.TEXT.type()).body("""
				A calculator. Send an expression:
				  curl -d "5+6" -X POST %1$s
				or, for JSON:
				  curl -G --data-urlencode "expression=(5+6)*2" %1$s/api/v1/calculations
				""".formatted(address));
	}

	private ResponseEntity<Object> calculate(CalculationParameters parameters, AnswerFormat format, Locale locale) {
		return AnswerResponse.of(this.calculator.calculate(parameters.toRequest(this.limits.precision())), parameters,
				format, locale);
	}

}
