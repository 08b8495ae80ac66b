package cloud.calculator.rehearsal;

/**
 * Something that a rehearsal should show.
 *
 * @param claim what should be so, with what was seen
 * @param proved whether it was so
 */
public record Finding(String claim, boolean proved) {

	/** One line for people. */
	@Override
	public String toString() {
		return (this.proved ? "proved    " : "DISPROVED ") + this.claim;
	}

}
