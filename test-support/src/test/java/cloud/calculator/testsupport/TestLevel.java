package cloud.calculator.testsupport;

import java.util.List;
import java.util.Locale;

/**
 * What a test needs, from the cheapest to the most expensive. All but the first are tags.
 */
enum TestLevel {

	/** Runs in memory. */
	FAST,

	/** Starts a Spring context. */
	CONTEXT("SpringApplication", "SpringApplicationBuilder", "SpringBootTest", "WebMvcTest",
			"OperatorServiceApplication", "GatewayApplication"),

	/** Starts a Spring context and waits for its time-outs. */
	TIMEOUT,

	/** Starts processes, or needs the packaged services in another way. */
	PROCESS("ProcessBuilder", "CommandResult"),

	/** Controls a browser. */
	BROWSER("ChromeDriver"),

	/** Starts containers. */
	CONTAINER("NeedsEngine");

	private final List<String> types;

	TestLevel(String... types) {
		this.types = List.of(types);
	}

	/** Names of the types that a test on this level uses, itself or through a helper. */
	List<String> types() {
		return this.types;
	}

	String tag() {
		return name().toLowerCase(Locale.ROOT);
	}

}
