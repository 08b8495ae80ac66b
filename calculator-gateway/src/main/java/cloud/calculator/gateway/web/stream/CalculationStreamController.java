package cloud.calculator.gateway.web.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.gateway.calculation.LimitsProperties;
import cloud.calculator.gateway.web.request.CalculationParameters;
import cloud.calculator.gateway.web.request.RequestReader;
import cloud.calculator.gateway.web.stream.CalculationEvents.Event;
import io.opentelemetry.context.Context;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Streams a calculation as server-sent events: the plan, each operation when it has a
 * value, and the result or the problem.
 */
@RestController
class CalculationStreamController {

	/**
	 * The maximum number of extra threads. If all are busy, the calculation runs on the
	 * thread of the request, and its events are sent when it is complete.
	 */
	private static final int MAX_THREADS = 50;

	private final Calculator calculator;

	private final LimitsProperties limits;

	private final JsonMapper json;

	private final RequestReader reader;

	private final SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("calculation-stream-");

	CalculationStreamController(Calculator calculator, LimitsProperties limits, JsonMapper json, RequestReader reader) {
		this.calculator = calculator;
		this.limits = limits;
		this.json = json;
		this.reader = reader;
		this.threads.setConcurrencyLimit(MAX_THREADS);
		this.threads.setRejectTasksWhenLimitReached(true);
	}

	@GetMapping("/api/v1/calculations/stream")
	void streamQuery(HttpServletRequest request, Locale locale, HttpServletResponse response)
			throws IOException, InterruptedException {
		stream(this.reader.query(request, false), locale, response);
	}

	@GetMapping(path = "/api/v1/calculations", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	void streamAcceptedQuery(HttpServletRequest request, Locale locale, HttpServletResponse response)
			throws IOException, InterruptedException {
		stream(this.reader.query(request, false), locale, response);
	}

	// for expressions that are too long for a URL
	@PostMapping(path = { "/", "/api/v1/calculations" }, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	void streamBody(HttpServletRequest request, Locale locale, HttpServletResponse response)
			throws IOException, InterruptedException {
		stream(this.reader.queryAndBody(request), locale, response);
	}

	private void stream(CalculationParameters parameters, Locale locale, HttpServletResponse response)
			throws IOException, InterruptedException {
		CalculationRequest request = parameters.toRequest(this.limits.precision());
		response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader("Cache-Control", "no-store");
		// otherwise an nginx in between would buffer the events
		response.setHeader("X-Accel-Buffering", "no");
		CalculationEvents events = new CalculationEvents(locale, parameters.plusSent());
		try {
			this.threads.execute(Context.current().wrap(() -> calculate(request, events)));
		}
		catch (TaskRejectedException ex) {
			calculate(request, events);
		}
		send(events, response.getOutputStream());
	}

	private void calculate(CalculationRequest request, CalculationEvents events) {
		try {
			events.complete(this.calculator.calculate(request, events));
		}
		catch (RuntimeException | Error ex) {
			events.fail();
			throw ex;
		}
	}

	private void send(CalculationEvents events, OutputStream out) throws IOException, InterruptedException {
		Event event;
		do {
			event = events.take();
			out.write("event: %s\ndata: ".formatted(event.name()).getBytes(StandardCharsets.UTF_8));
			out.write(this.json.writeValueAsBytes(event.data()));
			out.write("\n\n".getBytes(StandardCharsets.UTF_8));
			if (events.isEmpty()) {
				out.flush();
			}
		}
		while (!event.isLast());
	}

}
