package cloud.calculator.rehearsal;

/**
 * One expectation of a rehearsal, and whether it was met.
 *
 * @param description what was expected, with what was observed
 * @param passed whether the expectation was met
 */
public record CheckResult(String description, boolean passed) {

	/** One line for the console. */
	@Override
	public String toString() {
		return (this.passed ? "passed   " : "FAILED   ") + this.description;
	}

}
