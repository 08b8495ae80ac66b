package cloud.calculator.gateway.run;

import java.io.IOException;
import java.net.URI;

/**
 * The calculator as {@code run} starts it: five real processes, which tests share until
 * this process ends.
 */
public final class FiveProcesses {

	private static final FivePorts PORTS = FivePorts.free();

	private static final RunScript SCRIPT = start();

	private FiveProcesses() {
	}

	/** Starts the processes, unless they run already. */
	static FivePorts ports() {
		return PORTS;
	}

	/** An address of the gateway. */
	public static URI gateway(String path) {
		return URI.create("http://localhost:" + PORTS.first() + path);
	}

	static RunScript script() {
		return SCRIPT;
	}

	private static RunScript start() {
		try {
			RunScript script = RunScript.start(PORTS);
			Runtime.getRuntime().addShutdownHook(new Thread(script::terminate));
			return script.awaitReady();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
