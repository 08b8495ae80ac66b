package cloud.calculator.gateway.page;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cloud.calculator.gateway.calculation.Answer;
import cloud.calculator.gateway.calculation.Calculation;
import cloud.calculator.gateway.calculation.CalculationRequest;
import cloud.calculator.gateway.number.Renderer;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * The data of the page's template.
 *
 * @param language the code of the language
 * @param chosen whether the language comes from the URL, and not from the browser
 * @param languages the available languages
 * @param t all texts in the language
 * @param decimalMark the decimal mark of the language
 * @param examples example expressions
 * @param expression the content of the input field
 * @param precision the requested number of significant digits, if any
 * @param defaultPrecision the number of significant digits of non-terminating decimals
 * unless requested
 * @param roundings the available rounding modes
 * @param result the result, if there is one
 * @param problem the problem, if there is one
 * @param journey the events of the calculation as JSON, which the scripts visualise
 */
record Page(String language, boolean chosen, List<Choice> languages, Map<String, String> t, String decimalMark,
		List<Choice> examples, String expression, @Nullable Integer precision, int defaultPrecision,
		List<Choice> roundings, @Nullable Result result, @Nullable PageProblem problem, @Nullable String journey) {

	private static final List<String> EXAMPLES = List.of("0.1+0.2", "22/7",
			"(1+2)*(3+4)-(5+6)/(7-2)+8*9-10/4+(11-3)*(12+1)");

	static Page of(Language language, boolean chosen, CalculationRequest request, @Nullable Answer answer,
			@Nullable PageProblem problem, @Nullable String journey) {
		return new Page(language.code(), chosen, languages(language, request.expression()), language.texts(),
				language.format("."), examples(language), language.format(request.expression()), request.precision(),
				Renderer.DEFAULT_PRECISION, roundings(language, request.rounding()),
				(answer instanceof Calculation calculation) ? Result.of(calculation, request, language) : null, problem,
				journey);
	}

	private static List<Choice> languages(Language current, String expression) {
		String query = expression.isBlank() ? "" : "&expression=" + UriUtils.encode(expression, StandardCharsets.UTF_8);
		return Arrays.stream(Language.values())
			.map((each) -> new Choice("?lang=" + each.code() + query, each.code(), each == current))
			.toList();
	}

	private static List<Choice> examples(Language language) {
		return EXAMPLES.stream()
			.map((each) -> new Choice(UriUtils.encode(each, StandardCharsets.UTF_8), language.format(each), false))
			.toList();
	}

	private static List<Choice> roundings(Language language, RoundingMode current) {
		return Stream.of(RoundingMode.values())
			.filter((mode) -> mode != RoundingMode.UNNECESSARY)
			.map((mode) -> new Choice(mode.name(), language.text(mode.name()), mode == current))
			.toList();
	}

}
