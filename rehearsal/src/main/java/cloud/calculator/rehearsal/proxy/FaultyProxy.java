package cloud.calculator.rehearsal.proxy;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A proxy between a gateway and operators that spoils a share of the answers, and prints
 * the name of each fault when it happens. It is told what to do by environment variables:
 * <ul>
 * <li>{@code DOORS}: its ports and where they lead to, for example
 * {@code 8081=http://add:8080,8082=http://sub:8080}
 * <li>{@code FAULTS}: names of {@link Fault faults}, drawn with equal chances
 * <li>{@code SHARE}: of so many of the answers, 0.1 unless set
 * <li>{@code SEED}: of the lots, 1 unless set
 * </ul>
 */
public final class FaultyProxy {

	private FaultyProxy() {
	}

	public static void main(String[] args) throws IOException {
		List<Fault> which = Arrays.stream(setting("FAULTS", "").split(",")).map(Fault::valueOf).toList();
		Faults faults = new Faults(Long.parseLong(setting("SEED", "1")), Double.parseDouble(setting("SHARE", "0.1")),
				which);
		Upstream upstream = new Upstream();
		Spoiler spoiler = new Spoiler();
		ExecutorService threads = Executors.newCachedThreadPool();
		for (String door : setting("DOORS", "").split(",")) {
			String[] portAndServer = door.split("=");
			Door open = new Door(Integer.parseInt(portAndServer[0]), URI.create(portAndServer[1]), upstream, faults,
					spoiler);
			threads.execute(() -> open.open(threads));
		}
		System.out.println("Started FaultyProxy in a moment");
	}

	private static String setting(String name, String otherwise) {
		return System.getenv().getOrDefault(name, otherwise);
	}

}
