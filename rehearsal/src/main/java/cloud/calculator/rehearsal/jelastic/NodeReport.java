package cloud.calculator.rehearsal.jelastic;

import cloud.calculator.rehearsal.jelastic.manifest.NodeGroup;

/**
 * What was measured during the life of a node.
 *
 * @param group its group
 * @param peakMemory its highest memory usage in bytes
 * @param oomKills the number of its processes that were killed at the memory limit
 */
public record NodeReport(NodeGroup group, long peakMemory, long oomKills) {

	boolean isSuccessful() {
		return this.peakMemory > 0 && cloudlets() <= this.group.cloudlets() && this.oomKills == 0;
	}

	/** The number of cloudlets that the peak memory occupies. */
	long cloudlets() {
		return (this.peakMemory + NodeGroup.CLOUDLET_BYTES - 1) / NodeGroup.CLOUDLET_BYTES;
	}

	/** One line for the console. */
	@Override
	public String toString() {
		return "%-3s peak %3d MB, %d cloudlets of %d, OOM kills %d".formatted(this.group.name(),
				this.peakMemory / (1024 * 1024), cloudlets(), this.group.cloudlets(), this.oomKills);
	}

}
