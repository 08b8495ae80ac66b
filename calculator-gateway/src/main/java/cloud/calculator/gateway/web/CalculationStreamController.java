package cloud.calculator.gateway.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.gateway.calculation.LimitsProperties;
import cloud.calculator.gateway.web.CalculationEvents.Event;
import io.opentelemetry.context.Context;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Calculations told while they are carried out, as server-sent events: the plan, each
 * operation as it is done, and the result or the problem.
 */
@RestController
@RequestMapping(path = "/api/v1/calculations", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
class CalculationStreamController {

	/** Each takes a thread; of more than this all is told at the end. */
	private static final int MOST_LIVE = 50;

	private final Calculator calculator;

	private final LimitsProperties limits;

	private final JsonMapper json;

	private final SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("journey-");

	CalculationStreamController(Calculator calculator, LimitsProperties limits, JsonMapper json) {
		this.calculator = calculator;
		this.limits = limits;
		this.json = json;
		this.threads.setConcurrencyLimit(MOST_LIVE);
		this.threads.setRejectTasksWhenLimitReached(true);
	}

	@GetMapping("/stream")
	void tell(@RequestParam @Nullable String expression, @RequestParam @Nullable Integer precision,
			@RequestParam @Nullable RoundingMode rounding, Locale locale, HttpServletResponse response)
			throws IOException, InterruptedException {
		tell(new CalculationParameters(expression, precision, rounding, false), locale, response);
	}

	// for expressions that are too long for an address
	@PostMapping
	void tell(@RequestBody CalculationParameters parameters, Locale locale, HttpServletResponse response)
			throws IOException, InterruptedException {
		CalculationRequest request = parameters.toRequest(this.limits.precision());
		response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader("Cache-Control", "no-store");
		// or an nginx in between would collect what is meant to be seen at once
		response.setHeader("X-Accel-Buffering", "no");
		CalculationEvents journey = new CalculationEvents(locale);
		try {
			this.threads.execute(Context.current().wrap(() -> travel(request, journey)));
		}
		catch (TaskRejectedException ex) {
			travel(request, journey);
		}
		write(journey, response.getOutputStream());
	}

	private void travel(CalculationRequest request, CalculationEvents journey) {
		try {
			journey.ends(this.calculator.calculate(request, journey));
		}
		catch (RuntimeException | Error ex) {
			journey.breaksOff();
			throw ex;
		}
	}

	private void write(CalculationEvents journey, OutputStream events) throws IOException, InterruptedException {
		Event event;
		do {
			event = journey.next();
			events.write("event: %s\ndata: ".formatted(event.name()).getBytes(StandardCharsets.UTF_8));
			events.write(this.json.writeValueAsBytes(event.data()));
			events.write("\n\n".getBytes(StandardCharsets.UTF_8));
			if (journey.isQuiet()) {
				events.flush();
			}
		}
		while (!event.isLast());
	}

}
