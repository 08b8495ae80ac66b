package cloud.calculator.gateway.calculation;

/**
 * The answer to a request: a completed calculation, or the problem that prevented it.
 */
public sealed interface Answer permits Calculation, Problem {

	/**
	 * How long the calculation took.
	 * @return the duration of each phase
	 */
	Timings timings();

}
