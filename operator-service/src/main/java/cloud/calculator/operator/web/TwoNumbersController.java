package cloud.calculator.operator.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import cloud.calculator.operator.arithmetic.Arithmetic;
import cloud.calculator.operator.arithmetic.Limits;
import cloud.calculator.operator.arithmetic.MalformedNumberException;
import cloud.calculator.operator.arithmetic.Operator;
import cloud.calculator.operator.arithmetic.Outcome;
import cloud.calculator.operator.arithmetic.TooManyDigitsException;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves {@code POST /}: two numbers in plain text, for use with curl.
 * {@code curl -d "5 6" http://localhost:50001} answers {@code 11}. An error is one line
 * of plain text.
 */
@RestController
class TwoNumbersController {

	private final Operator operator;

	private final Arithmetic arithmetic;

	private final int maxBodyBytes;

	TwoNumbersController(Operator operator, Arithmetic arithmetic, Limits limits) {
		this.operator = operator;
		this.arithmetic = arithmetic;
		// two fractions of the maximum length, and some white space
		this.maxBodyBytes = 4 * limits.digits() + 100;
	}

	// reads the raw stream: curl -d declares the body as a form, and Spring would rebuild
	// a
	// form's body from its parameters
	@PostMapping(path = "/", produces = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<String> calculate(InputStream body) throws IOException {
		byte[] text = body.readNBytes(this.maxBodyBytes + 1);
		if (text.length > this.maxBodyBytes) {
			return line(HttpStatus.CONTENT_TOO_LARGE, "The numbers are too long.");
		}
		String[] numbers = new String(text, StandardCharsets.UTF_8).strip().split("\\s+");
		if (numbers.length != 2) {
			return line(HttpStatus.BAD_REQUEST, "Send two numbers separated by a space, for example: 5 6");
		}
		try {
			return answer(this.arithmetic.calculate(numbers[0], numbers[1]));
		}
		catch (MalformedNumberException ex) {
			return line(HttpStatus.BAD_REQUEST, String.valueOf(ex.getMessage()));
		}
		catch (TooManyDigitsException ex) {
			return line(HttpStatus.CONTENT_TOO_LARGE, String.valueOf(ex.getMessage()));
		}
	}

	private ResponseEntity<String> answer(Outcome outcome) {
		if (outcome instanceof Outcome.Value value) {
			return line(HttpStatus.OK, this.arithmetic.format(value));
		}
		return line(HttpStatus.UNPROCESSABLE_CONTENT, "The %s operator has no result for these operands: %s"
			.formatted(this.operator.name(), ((Outcome.Failure) outcome).code()));
	}

	private static ResponseEntity<String> line(HttpStatus status, String text) {
		return ResponseEntity.status(status).body(text + "\n");
	}

}
