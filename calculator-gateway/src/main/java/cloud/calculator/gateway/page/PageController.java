package cloud.calculator.gateway.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.calculation.Calculator;
import cloud.calculator.gateway.calculation.LimitsProperties;
import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.web.AnswerResponse;
import cloud.calculator.gateway.web.problem.InvalidRequestException;
import cloud.calculator.gateway.web.problem.ProblemBody;
import cloud.calculator.gateway.web.request.CalculationParameters;
import cloud.calculator.gateway.web.request.RequestReader;
import cloud.calculator.gateway.web.stream.CalculationEvents;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the page, with the answer in it if the URL has an expression:
 * {@code /?expression=…}.
 */
@RestController
class PageController {

	private static final Pattern LANGUAGE = Pattern.compile("&lang=([^&]*)");

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final Calculator calculator;

	private final LimitsProperties limits;

	private final PageTemplate template;

	private final JsonMapper json;

	private final RequestReader reader;

	PageController(Calculator calculator, LimitsProperties limits, PageTemplate template, JsonMapper json,
			RequestReader reader) {
		this.calculator = calculator;
		this.limits = limits;
		this.template = template;
		this.json = json;
		this.reader = reader;
	}

	@GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> page(HttpServletRequest request, Locale browser) {
		String lang = LANGUAGE.matcher("&" + request.getQueryString())
			.results()
			.map((match) -> match.group(1))
			.findFirst()
			.orElse(null);
		Language language = Language.of(lang, browser);
		try {
			return page(this.reader.query(request, true), language, lang != null);
		}
		catch (InvalidRequestException ex) {
			PageProblem problem = new PageProblem(ProblemBody.of(ex, language.locale()).detail(), null);
			return html(ResponseEntity.badRequest(),
					Page.of(language, lang != null, CalculationRequest.of(""), null, problem, null));
		}
	}

	private ResponseEntity<String> page(CalculationParameters parameters, Language language, boolean chosen) {
		String expression = (parameters.expression() != null) ? parameters.expression() : "";
		CalculationRequest request = parameters.with(language.parse(expression)).toRequest(this.limits.precision());
		CalculationEvents events = new CalculationEvents(language.locale(), parameters.plusSent());
		@Nullable Answer answer = request.expression().isBlank() ? null : calculate(request, events);
		PageProblem problem = (answer instanceof Problem cause) ? PageProblem.of(cause, parameters.plusSent(), language)
				: null;
		return html((answer != null) ? AnswerResponse.to(answer) : ResponseEntity.ok(),
				Page.of(language, chosen, request, answer, problem, journey(events)));
	}

	private ResponseEntity<String> html(ResponseEntity.BodyBuilder response, Page page) {
		return response.contentType(HTML)
			.cacheControl(CacheControl.noCache())
			.varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
			.body(this.template.render(page));
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
