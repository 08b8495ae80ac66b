package cloud.calculator.rehearsal.jelastic;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The delay between the deployments on two nodes of a group.
 */
@FunctionalInterface
interface DeploymentDelay {

	Duration MAX_WAIT = Duration.ofMinutes(4);

	/** No delay, for installations, where there are no clients yet. */
	DeploymentDelay NONE = (node, seconds) -> {
	};

	/**
	 * Waits until the node is ready and its callers use it again: the gateway resolves
	 * its operators every two seconds, and nginx avoids a failed server for ten. The
	 * platform always waits for the configured time. Here ten nodes share one machine, so
	 * a fixed time would be too short or too long.
	 */
	DeploymentDelay UNTIL_IN_SERVICE = (node, seconds) -> {
		long start = System.nanoTime();
		while (!node.isReady()) {
			if (System.nanoTime() - start > MAX_WAIT.toNanos()) {
				throw new IllegalStateException(
						"The node of %s is not ready after %s".formatted(node.group().name(), MAX_WAIT));
			}
			TimeUnit.MILLISECONDS.sleep(500);
		}
		System.out.printf("%s is ready after %d s; the platform waits for %d%n", node.group().name(),
				TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start), seconds);
		TimeUnit.SECONDS.sleep(node.group().name().equals("cp") ? 12 : 4);
	};

	/**
	 * Waits.
	 * @param node the node on which an application was deployed
	 * @param seconds the delay that the platform would use
	 * @throws InterruptedException if the thread is interrupted
	 */
	void await(TomcatNode node, int seconds) throws InterruptedException;

}
