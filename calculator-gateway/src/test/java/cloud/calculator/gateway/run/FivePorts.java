package cloud.calculator.gateway.run;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Five free ports in a row, below those that an operating system hands out by itself.
 */
record FivePorts(int first) {

	static FivePorts free() {
		return ThreadLocalRandom.current()
			.ints(12_000, 32_000)
			.mapToObj(FivePorts::new)
			.limit(1000)
			.filter(FivePorts::areFree)
			.findFirst()
			.orElseThrow();
	}

	IntStream all() {
		return IntStream.range(this.first, this.first + 5);
	}

	boolean areFree() {
		return all().allMatch(FivePorts::isFree);
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
