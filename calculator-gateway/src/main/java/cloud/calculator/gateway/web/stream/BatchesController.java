package cloud.calculator.gateway.web.stream;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.gateway.calculation.LimitsProperties;
import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.web.CalculationBody;
import cloud.calculator.gateway.web.problem.InvalidRequestException;
import cloud.calculator.gateway.web.problem.ProblemBody;
import cloud.calculator.gateway.web.request.CalculationParameters;
import cloud.calculator.gateway.web.request.RequestReader;
import cloud.calculator.gateway.web.stream.BatchLines.BatchLine;
import io.opentelemetry.context.Context;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Calculates many expressions for one request: a line of text for each in, a line of JSON
 * for each out, in the same order and each as soon as it and those before it are
 * calculated.
 */
@RestController
class BatchesController {

	private static final Log logger = LogFactory.getLog(BatchesController.class);

	private final Calculator calculator;

	private final LimitsProperties limits;

	private final JsonMapper json;

	private final RequestReader reader;

	private final BatchThreads threads;

	BatchesController(Calculator calculator, LimitsProperties limits, JsonMapper json, RequestReader reader,
			BatchThreads threads) {
		this.calculator = calculator;
		this.limits = limits;
		this.json = json;
		this.reader = reader;
		this.threads = threads;
	}

	@PostMapping("/api/v1/batches")
	void calculate(HttpServletRequest request, HttpServletResponse response, Locale locale)
			throws IOException, InterruptedException {
		CalculationParameters query = this.reader.batch(request);
		// validates the parameters before the response is committed
		query.with("").toRequest(this.limits.precision());
		BatchLines batch = new BatchLines(this.reader.lines(request), this.limits.length());
		response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
		ConcurrentLines lines = new ConcurrentLines((line) -> answer(line, query, locale),
				Context.current().wrap(this.threads.calculations()), response.getOutputStream());
		Future<?> writer = this.threads.writers().submit(() -> {
			lines.write();
			return null;
		});
		InvalidRequestException invalid = null;
		try {
			lines.read(batch);
		}
		catch (InvalidRequestException ex) {
			invalid = ex;
		}
		finally {
			await(writer);
		}
		if (invalid != null && !lines.isStarted()) {
			throw invalid;
		}
		if (invalid != null) {
			reject(invalid, batch.number(), response, locale);
		}
	}

	/** Between lines, what cannot be read is the answer to the rest of the batch. */
	private void reject(InvalidRequestException ex, int line, HttpServletResponse response, Locale locale)
			throws IOException {
		response.getOutputStream()
			.write(this.json.writeValueAsBytes(new BatchAnswer(ProblemBody.of(ex, locale), line)));
		response.getOutputStream().write('\n');
	}

	private static void await(Future<?> writer) throws IOException, InterruptedException {
		try {
			writer.get();
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof IOException cause) {
				throw cause;
			}
			throw new IllegalStateException(ex.getCause());
		}
	}

	private byte[] answer(BatchLine line, CalculationParameters query, Locale locale) {
		return this.json.writeValueAsBytes(new BatchAnswer(body(query.with(line.expression()), locale), line.number()));
	}

	private Object body(CalculationParameters parameters, Locale locale) {
		try {
			Answer answer = this.calculator.calculate(parameters.toRequest(this.limits.precision()));
			return (answer instanceof Calculation calculation) ? CalculationBody.of(calculation, false)
					: ProblemBody.of((Problem) answer, locale);
		}
		catch (RuntimeException ex) {
			logger.error("A line of a batch failed", ex);
			return ProblemBody.internalError(locale);
		}
	}

}
