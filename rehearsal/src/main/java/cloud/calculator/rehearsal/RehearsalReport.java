package cloud.calculator.rehearsal;

import java.util.List;

/**
 * What a rehearsal showed.
 *
 * @param findings what it should show
 * @param recorded what the platform is asked for and nobody here does
 */
public record RehearsalReport(List<Finding> findings, List<String> recorded) {

	/** Whether all was as it should be. */
	public boolean isGood() {
		return this.findings.stream().allMatch(Finding::proved);
	}

	/** Prints it, a line each. */
	public void print() {
		this.findings.forEach(System.out::println);
		this.recorded.forEach((line) -> System.out.println("recorded  " + line));
	}

}
