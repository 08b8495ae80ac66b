package cloud.calculator.gateway;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/**
 * Ends a start in a container that is too small for it, with a line that says so: the
 * kernel would kill the process a moment later and leave none.
 */
final class MemoryCheck {

	/**
	 * The least that a start was seen to come to its end with, with an AOT cache on JDK
	 * 25.
	 */
	private static final int LEAST_MEGABYTES = 96;

	private MemoryCheck() {
	}

	static void endIfTooSmall() {
		OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		long megabytes = system.getTotalMemorySize() / 1024 / 1024;
		if (megabytes < LEAST_MEGABYTES) {
			System.err.printf("%d MB of memory are too little for the gateway: give it at least %d MB.%n", megabytes,
					LEAST_MEGABYTES);
			System.exit(1);
		}
	}

}
