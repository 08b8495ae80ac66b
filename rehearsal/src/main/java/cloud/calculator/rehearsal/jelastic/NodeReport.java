package cloud.calculator.rehearsal.jelastic;

/**
 * What was seen of a node.
 *
 * @param node what it is
 * @param memory the most memory it had, in bytes
 * @param kills how often something in it was killed for want of memory
 */
public record NodeReport(Node node, long memory, long kills) {

	boolean isGood() {
		return this.memory > 0 && cloudlets() <= this.node.cloudlets() && this.kills == 0;
	}

	/** How many cloudlets the memory fills. */
	long cloudlets() {
		return (this.memory + Node.CLOUDLET - 1) / Node.CLOUDLET;
	}

	/** One line for people. */
	@Override
	public String toString() {
		return "%-3s peak %3d MB, %d cloudlets of %d, OOM kills %d".formatted(this.node.group(),
				this.memory / (1024 * 1024), cloudlets(), this.node.cloudlets(), this.kills);
	}

}
