package cloud.calculator.rehearsal.proxy;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A proxy between a gateway and operators that injects faults into a share of the
 * responses, and prints the name of each fault. Environment variables configure it:
 * <ul>
 * <li>{@code PORTS}: the ports to listen on, each with the operator behind it, for
 * example {@code 8081=http://add:8080,8082=http://sub:8080}
 * <li>{@code FAULTS}: the names of {@link Fault faults}, selected with equal probability
 * <li>{@code SHARE}: the share of responses with a fault, by default 0.1
 * <li>{@code SEED}: the seed of the random selection, by default 1
 * </ul>
 */
public final class FaultyProxy {

	private FaultyProxy() {
	}

	public static void main(String[] args) throws IOException {
		List<Fault> faults = Arrays.stream(setting("FAULTS", "").split(",")).map(Fault::valueOf).toList();
		FaultSelector selector = new FaultSelector(Long.parseLong(setting("SEED", "1")),
				Double.parseDouble(setting("SHARE", "0.1")), faults);
		UpstreamClient upstream = new UpstreamClient();
		FaultInjector injector = new FaultInjector();
		ExecutorService threads = Executors.newCachedThreadPool();
		for (String mapping : setting("PORTS", "").split(",")) {
			String[] portAndServer = mapping.split("=");
			ProxyPort port = new ProxyPort(Integer.parseInt(portAndServer[0]), URI.create(portAndServer[1]), upstream,
					selector, injector);
			threads.execute(() -> port.acceptConnections(threads));
		}
		// the fleet waits for a log line of this form
		System.out.println("Started FaultyProxy in a moment");
	}

	private static String setting(String name, String defaultValue) {
		return System.getenv().getOrDefault(name, defaultValue);
	}

}
