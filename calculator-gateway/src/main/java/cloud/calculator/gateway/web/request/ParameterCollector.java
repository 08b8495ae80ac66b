package cloud.calculator.gateway.web.request;

import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cloud.calculator.gateway.expression.normalization.DecimalMark;
import cloud.calculator.gateway.web.problem.InvalidRequestException;
import cloud.calculator.gateway.web.problem.ParameterAdvice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Collects the parameters of one request from its query and its body. Each may be given
 * once.
 */
final class ParameterCollector {

	/** The names of the parameters of a calculation. */
	static final List<String> NAMES = List.of("expression", "precision", "rounding", "decimal", "steps");

	private static final Pattern WHOLE_NUMBER = Pattern.compile("\\s*(\\d{1,9})(\\.0*)?\\s*");

	private final List<String> known;

	private final int maximumPrecision;

	private final Set<String> given = new HashSet<>();

	private @Nullable String expression;

	private @Nullable Integer precision;

	private @Nullable RoundingMode rounding;

	private @Nullable DecimalMark decimal;

	private @Nullable Boolean steps;

	private boolean plusSent;

	ParameterCollector(List<String> known, int maximumPrecision) {
		this.known = known;
		this.maximumPrecision = maximumPrecision;
	}

	/** Adds a parameter of a query or a form, where an empty value means none. */
	void addText(String name, String value) {
		add(name);
		if (name.equals("expression")) {
			this.expression = value;
		}
		else if (!value.isBlank()) {
			switch (name) {
				case "precision" -> this.precision = wholeNumber(value);
				case "rounding" -> this.rounding = rounding(value);
				case "decimal" -> this.decimal = decimal(value);
				default -> this.steps = trueOrFalse(value);
			}
		}
	}

	/** Adds a parameter of a query or a form as it was sent. */
	void addPair(FormText.Pair pair) {
		addText(pair.name(), pair.value());
		this.plusSent |= pair.name().equals("expression") && pair.raw().contains("+");
	}

	/** Adds a member of a JSON object, where null means none. */
	void addJson(String name, JsonNode value) {
		add(name);
		if (!value.isNull()) {
			switch (name) {
				case "expression" -> this.expression = text(name, value);
				case "precision" -> this.precision = wholeNumber(value);
				case "rounding" -> this.rounding = rounding(text(name, value));
				case "decimal" -> this.decimal = decimal(text(name, value));
				default -> this.steps = trueOrFalse(value);
			}
		}
	}

	private void add(String name) {
		if (!this.known.contains(name)) {
			throw ParameterName.unknown(name, this.known);
		}
		if (!this.given.add(name)) {
			throw duplicate(name);
		}
	}

	static InvalidRequestException duplicate(String name) {
		return InvalidRequestException.badRequest("parameter-duplicate",
				"The parameter %s is given more than once: send it once.", name);
	}

	private InvalidRequestException invalid(String name) {
		return ParameterAdvice.invalid(name, this.maximumPrecision);
	}

	CalculationParameters parameters() {
		return new CalculationParameters(this.expression, this.precision, this.rounding, this.decimal, this.steps,
				this.plusSent);
	}

	private int wholeNumber(String value) {
		Matcher matcher = WHOLE_NUMBER.matcher(value);
		if (!matcher.matches()) {
			throw invalid("precision");
		}
		return Integer.parseInt(matcher.group(1));
	}

	private int wholeNumber(JsonNode value) {
		double number = value.isNumber() ? value.asDouble(0) : 0;
		if (number != Math.rint(number)) {
			throw invalid("precision");
		}
		return (int) number;
	}

	private RoundingMode rounding(String value) {
		try {
			return RoundingMode.valueOf(value.strip().toUpperCase(Locale.ROOT).replaceAll("[- ]", "_"));
		}
		catch (IllegalArgumentException ex) {
			throw invalid("rounding");
		}
	}

	private DecimalMark decimal(String value) {
		return Stream.of(DecimalMark.values())
			.filter((mark) -> mark.name().equalsIgnoreCase(value.strip()))
			.findFirst()
			.orElseThrow(() -> invalid("decimal"));
	}

	private boolean trueOrFalse(String value) {
		return switch (value.strip().toLowerCase(Locale.ROOT)) {
			case "true" -> true;
			case "false" -> false;
			default -> throw invalid("steps");
		};
	}

	private boolean trueOrFalse(JsonNode value) {
		if (!value.isBoolean()) {
			throw invalid("steps");
		}
		return value.booleanValue();
	}

	private String text(String name, JsonNode value) {
		if (!value.isString()) {
			throw invalid(name);
		}
		return value.stringValue();
	}

}
