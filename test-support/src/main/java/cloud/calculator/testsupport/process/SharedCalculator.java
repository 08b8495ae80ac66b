package cloud.calculator.testsupport.process;

import java.io.IOException;
import java.net.URI;

import cloud.calculator.testsupport.http.ConsecutivePorts;

/**
 * The five processes of the calculator as the script {@code run} starts them. They start
 * when a test first uses this class, serve all test classes of this JVM and stop when the
 * JVM exits. Tests must not stop or overload them.
 */
public final class SharedCalculator {

	private static final ConsecutivePorts PORTS = ConsecutivePorts.free();

	private static final RunScript SCRIPT = start();

	private SharedCalculator() {
	}

	/** The ports of the five processes, the gateway's first, then add, sub, mul, div. */
	public static ConsecutivePorts ports() {
		return PORTS;
	}

	/** An absolute address at the gateway, for example of the path {@code /}. */
	public static URI gateway(String path) {
		return URI.create("http://localhost:" + PORTS.first() + path);
	}

	/** The script that started the processes. */
	public static RunScript script() {
		return SCRIPT;
	}

	private static RunScript start() {
		try {
			// SERVICE is for containers; the script has to ignore it
			RunScript script = RunScript.start(PORTS, "SERVICE", "nonsense");
			Runtime.getRuntime().addShutdownHook(new Thread(script::terminate));
			return script.awaitReady();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
