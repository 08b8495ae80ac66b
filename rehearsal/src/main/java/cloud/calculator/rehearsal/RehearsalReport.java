package cloud.calculator.rehearsal;

import java.util.List;

/**
 * The result of a rehearsal.
 *
 * @param checks what was checked, in order
 * @param notSimulated what the platform would do but the rehearsal cannot
 */
public record RehearsalReport(List<CheckResult> checks, List<String> notSimulated) {

	/** Whether all checks passed. */
	public boolean isSuccessful() {
		return this.checks.stream().allMatch(CheckResult::passed);
	}

	/** Prints all checks and everything that was not simulated, one per line. */
	public void print() {
		this.checks.forEach(System.out::println);
		this.notSimulated.forEach((line) -> System.out.println("not simulated: " + line));
	}

}
