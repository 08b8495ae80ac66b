package cloud.calculator.gateway;

import java.util.Map;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.logging.OpenTelemetryLoggingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.logging.otlp.OtlpLoggingAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;

/**
 * The calculator's front door.
 */
@SpringBootApplication(exclude = { SecurityFilterAutoConfiguration.class,
		// requests and calls are recorded by themselves, at less expense
		MicrometerTracingAutoConfiguration.class,
		// the log is for the platform to collect
		OpenTelemetryLoggingAutoConfiguration.class, OtlpLoggingAutoConfiguration.class })
@ConfigurationPropertiesScan
public class GatewayApplication {

	/** Before JDK 24 a virtual thread that waits inside a lock holds up others. */
	private static final boolean VIRTUAL_THREADS = Runtime.version().feature() >= 24;

	/**
	 * Starts the gateway.
	 * @param args Spring Boot's command line
	 */
	public static void main(String[] args) {
		MemoryCheck.endIfTooSmall();
		configure(new SpringApplicationBuilder()).run(args);
	}

	static SpringApplicationBuilder configure(SpringApplicationBuilder application) {
		return application.sources(GatewayApplication.class)
			.properties(Map.of("spring.threads.virtual.enabled", VIRTUAL_THREADS));
	}

}
