package cloud.calculator.support.memory;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/**
 * Ends the process with a clear message in a container that has too little memory.
 * Without it the kernel would kill the process during the start, and the log would not
 * say why.
 */
public final class MinimumMemoryCheck {

	private MinimumMemoryCheck() {
	}

	/**
	 * Ends the process with exit code 1 and a message on standard error if the container
	 * or machine has less memory than a service needs to start.
	 * @param service what the message calls the service, for example "the gateway"
	 * @param minimumMegabytes the least total memory in MiB with which the service starts
	 */
	public static void exitIfBelow(String service, int minimumMegabytes) {
		OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		long megabytes = system.getTotalMemorySize() / 1024 / 1024;
		if (megabytes < minimumMegabytes) {
			System.err.printf("%d MB of memory are too little for %s: give it at least %d MB.%n", megabytes, service,
					minimumMegabytes);
			System.exit(1);
		}
	}

}
