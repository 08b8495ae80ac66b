package cloud.calculator.gateway.web.problem;

/**
 * A request parameter is missing, malformed or out of range.
 */
public final class InvalidParameterException extends RuntimeException {

	private final String name;

	/**
	 * Creates an exception.
	 * @param name the name of the parameter
	 */
	public InvalidParameterException(String name) {
		super("Invalid parameter: " + name);
		this.name = name;
	}

	/** Returns the name of the parameter. */
	String name() {
		return this.name;
	}

}
