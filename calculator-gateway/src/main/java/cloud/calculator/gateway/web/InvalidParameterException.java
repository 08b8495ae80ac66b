package cloud.calculator.gateway.web;

/**
 * A parameter is missing or out of range.
 */
class InvalidParameterException extends RuntimeException {

	InvalidParameterException(String name) {
		super(CalculationParameters.advice(name));
	}

}
