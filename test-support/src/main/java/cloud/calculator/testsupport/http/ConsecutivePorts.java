package cloud.calculator.testsupport.http;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Five consecutive free ports, below the range from which the operating system takes
 * ports for outgoing connections.
 *
 * @param first the lowest of the five
 */
public record ConsecutivePorts(int first) {

	/** Finds five ports on which no process listens at this moment. */
	public static ConsecutivePorts free() {
		return ThreadLocalRandom.current()
			.ints(12_000, 32_000)
			.mapToObj(ConsecutivePorts::new)
			.limit(1000)
			.filter(ConsecutivePorts::areFree)
			.findFirst()
			.orElseThrow();
	}

	/** All five ports, the lowest first. */
	public IntStream all() {
		return IntStream.range(this.first, this.first + 5);
	}

	/** Whether no process listens on any of them. */
	public boolean areFree() {
		return all().allMatch(ConsecutivePorts::isFree);
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port)) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

}
