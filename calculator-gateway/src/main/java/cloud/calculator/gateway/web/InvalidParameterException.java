package cloud.calculator.gateway.web;

/**
 * A parameter is missing or out of range.
 */
class InvalidParameterException extends RuntimeException {

	private final String name;

	InvalidParameterException(String name) {
		super(CalculationParameters.advice(name).english());
		this.name = name;
	}

	/** The parameter's name. */
	String name() {
		return this.name;
	}

}
