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
import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.number.Renderer;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * What the template shows.
 *
 * @param language the language's code
 * @param chosen whether the address asks for the language, not the browser
 * @param languages the languages to choose from
 * @param t all texts in the language
 * @param decimalMark the decimal mark of the language
 * @param examples expressions to begin with
 * @param expression what stands in the field
 * @param precision the digits that were asked for, if any
 * @param defaultPrecision the digits of what has no end, unless asked for
 * @param roundings the rounding modes to choose from
 * @param result the answer, if there is one
 * @param problem what is wrong, if something is
 * @param journey how that came about, as JSON
 */
record Page(String language, boolean chosen, List<Choice> languages, Map<String, String> t, String decimalMark,
		List<Choice> examples, String expression, @Nullable Integer precision, int defaultPrecision,
		List<Choice> roundings, @Nullable Result result, @Nullable PageProblem problem, @Nullable String journey) {

	private static final List<String> EXAMPLES = List.of("0.1+0.2", "22/7",
			"(1+2)*(3+4)-(5+6)/(7-2)+8*9-10/4+(11-3)*(12+1)");

	static Page of(Language language, boolean chosen, CalculationRequest request, @Nullable Answer answer,
			@Nullable String journey) {
		return new Page(language.code(), chosen, languages(language, request.expression()), language.texts(),
				language.show("."), examples(language), language.show(request.expression()), request.precision(),
				Renderer.DEFAULT_PRECISION, roundings(language, request.rounding()),
				(answer instanceof Calculation calculation) ? Result.of(calculation, request, language) : null,
				(answer instanceof Problem problem) ? PageProblem.of(problem, language) : null, journey);
	}

	private static List<Choice> languages(Language current, String expression) {
		String query = expression.isEmpty() ? "" : "&expression=" + UriUtils.encode(expression, StandardCharsets.UTF_8);
		return Arrays.stream(Language.values())
			.map((each) -> new Choice("?lang=" + each.code() + query, each.code(), each == current))
			.toList();
	}

	private static List<Choice> examples(Language language) {
		return EXAMPLES.stream()
			.map((each) -> new Choice(UriUtils.encode(each, StandardCharsets.UTF_8), language.show(each), false))
			.toList();
	}

	private static List<Choice> roundings(Language language, RoundingMode current) {
		return Stream.of(RoundingMode.values())
			.filter((mode) -> mode != RoundingMode.UNNECESSARY)
			.map((mode) -> new Choice(mode.name(), language.say(mode.name()), mode == current))
			.toList();
	}

}
