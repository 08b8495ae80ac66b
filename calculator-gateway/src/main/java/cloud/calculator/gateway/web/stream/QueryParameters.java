package cloud.calculator.gateway.web.stream;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import cloud.calculator.gateway.web.CalculationParameters;
import cloud.calculator.gateway.web.problem.InvalidParameterException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The parameters in the query string of a batch. They are not read by
 * {@code getParameter}, which would consume the body: curl sends it with the content type
 * of a form.
 *
 * @param precision significant digits
 * @param rounding the rounding mode
 * @param decimal the decimal mark
 */
record QueryParameters(@Nullable Integer precision, @Nullable RoundingMode rounding, @Nullable String decimal) {

	static QueryParameters of(HttpServletRequest request) {
		MultiValueMap<String, String> query = UriComponentsBuilder.newInstance()
			.query(request.getQueryString())
			.build()
			.getQueryParams();
		return new QueryParameters(read("precision", query, Integer::valueOf),
				read("rounding", query, RoundingMode::valueOf), read("decimal", query, Function.identity()));
	}

	CalculationParameters with(String expression) {
		return new CalculationParameters(expression, this.precision, this.rounding, this.decimal, false);
	}

	private static <T> @Nullable T read(String name, MultiValueMap<String, String> query, Function<String, T> parser) {
		String value = query.getFirst(name);
		try {
			return (value != null) ? parser.apply(UriUtils.decode(value, StandardCharsets.UTF_8)) : null;
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidParameterException(name);
		}
	}

}
