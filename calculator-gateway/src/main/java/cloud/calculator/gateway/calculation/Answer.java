package cloud.calculator.gateway.calculation;

/**
 * What somebody gets to know: a calculation, or the problem with it.
 */
public sealed interface Answer permits Calculation, Problem {

	/**
	 * Where the time went.
	 * @return the time of each phase
	 */
	Timings timings();

}
