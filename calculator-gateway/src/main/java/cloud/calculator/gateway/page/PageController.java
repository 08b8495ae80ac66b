package cloud.calculator.gateway.page;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.gateway.calculation.LimitsProperties;
import cloud.calculator.gateway.web.AnswerResponse;
import cloud.calculator.gateway.web.CalculationParameters;
import cloud.calculator.gateway.web.stream.CalculationEvents;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the page, with the answer in it if the URL has an expression:
 * {@code /?expression=…}.
 */
@RestController
class PageController {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final Calculator calculator;

	private final LimitsProperties limits;

	private final PageTemplate template;

	private final JsonMapper json;

	PageController(Calculator calculator, LimitsProperties limits, PageTemplate template, JsonMapper json) {
		this.calculator = calculator;
		this.limits = limits;
		this.template = template;
		this.json = json;
	}

	@GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> page(@RequestParam(defaultValue = "") String expression,
			@RequestParam @Nullable Integer precision, @RequestParam @Nullable RoundingMode rounding,
			@RequestParam @Nullable String lang, Locale browser) {
		Language language = Language.of(lang, browser);
		CalculationRequest request = new CalculationParameters(language.parse(expression), precision, rounding, null,
				false)
			.toRequest(this.limits.precision());
		CalculationEvents events = new CalculationEvents(language.locale());
		@Nullable Answer answer = request.expression().isBlank() ? null : calculate(request, events);
		ResponseEntity.BodyBuilder response = (answer != null) ? AnswerResponse.to(answer) : ResponseEntity.ok();
		return response.contentType(HTML)
			.cacheControl(CacheControl.noCache())
			.varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
			.body(this.template.render(Page.of(language, lang != null, request, answer, journey(events))));
	}

	private Answer calculate(CalculationRequest request, CalculationEvents events) {
		Answer answer = this.calculator.calculate(request, events);
		events.complete(answer);
		return answer;
	}

	/**
	 * Returns the events as JSON, from which the scripts draw the journey of the answer
	 * without calculating it again; {@code null} if there are none.
	 */
	private @Nullable String journey(CalculationEvents events) {
		List<CalculationEvents.Event> all = events.drain();
		return all.isEmpty() ? null : this.json.writeValueAsString(all);
	}

}
