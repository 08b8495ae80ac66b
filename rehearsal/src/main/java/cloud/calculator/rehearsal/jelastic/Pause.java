package cloud.calculator.rehearsal.jelastic;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The time between the deployments on two nodes of a group.
 */
@FunctionalInterface
interface Pause {

	Duration PATIENCE = Duration.ofMinutes(4);

	/** While nobody calculates yet. */
	Pause NONE = (node, seconds) -> {
	};

	/**
	 * As long as it takes until the node is ready and who asks it has found it again: the
	 * gateway looks its operators up every two seconds, and nginx leaves out for ten who
	 * did not answer. The platform would wait for as long as it is told, however quick or
	 * slow the node is; here ten of them share the processors of one machine.
	 */
	Pause UNTIL_THE_NODE_IS_FOUND_AGAIN = (node, seconds) -> {
		long start = System.nanoTime();
		while (!node.isReady()) {
			if (System.nanoTime() - start > PATIENCE.toNanos()) {
				throw new IllegalStateException(
						"The node of %s is not ready after %s".formatted(node.node().group(), PATIENCE));
			}
			TimeUnit.MILLISECONDS.sleep(500);
		}
		System.out.printf("%s is ready after %d s; the platform waits for %d%n", node.node().group(),
				TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start), seconds);
		TimeUnit.SECONDS.sleep(node.node().group().equals("cp") ? 12 : 4);
	};

	/**
	 * Waits.
	 * @param node where an application was deployed
	 * @param seconds how long the platform would wait
	 * @throws InterruptedException if the thread is interrupted
	 */
	void after(TomcatNode node, int seconds) throws InterruptedException;

}
