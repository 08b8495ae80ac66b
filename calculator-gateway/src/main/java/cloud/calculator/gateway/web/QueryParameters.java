package cloud.calculator.gateway.web;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The wishes in the query of a request whose body must stay untouched: asking the request
 * for a parameter would have the body read as a form, which is what curl calls it.
 *
 * @param precision significant digits
 * @param rounding the rounding mode
 */
record QueryParameters(@Nullable Integer precision, @Nullable RoundingMode rounding) {

	static QueryParameters of(HttpServletRequest request) {
		MultiValueMap<String, String> query = UriComponentsBuilder.newInstance()
			.query(request.getQueryString())
			.build()
			.getQueryParams();
		return new QueryParameters(read("precision", query, Integer::valueOf),
				read("rounding", query, RoundingMode::valueOf));
	}

	CalculationParameters with(String expression) {
		return new CalculationParameters(expression, this.precision, this.rounding, false);
	}

	private static <T> @Nullable T read(String name, MultiValueMap<String, String> query, Function<String, T> reading) {
		String value = query.getFirst(name);
		try {
			return (value != null) ? reading.apply(UriUtils.decode(value, StandardCharsets.UTF_8)) : null;
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidParameterException(name);
		}
	}

}
