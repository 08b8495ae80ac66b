package cloud.calculator.operator;

import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.logging.OpenTelemetryLoggingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.logging.otlp.OtlpLoggingAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;

/**
 * An operator of the calculator. The active profile, exactly one of {@code add},
 * {@code sub}, {@code mul} and {@code div}, selects which.
 */
@SpringBootApplication(exclude = { SecurityFilterAutoConfiguration.class,
		// requests and calls are recorded by themselves, at less expense
		MicrometerTracingAutoConfiguration.class,
		// the log is for the platform to collect
		OpenTelemetryLoggingAutoConfiguration.class, OtlpLoggingAutoConfiguration.class })
@ConfigurationPropertiesScan
public class OperatorServiceApplication {

	/** Before JDK 24 a virtual thread that waits inside a lock holds up others. */
	private static final boolean VIRTUAL_THREADS = Runtime.version().feature() >= 24;

	/**
	 * Starts the operator.
	 * @param args Spring Boot's command line, for example
	 * {@code --spring.profiles.active=add}
	 */
	public static void main(String[] args) {
		MemoryCheck.endIfTooSmall();
		application().run(args);
	}

	/**
	 * Creates the application, which does not start without exactly one operator profile.
	 * @return a new application
	 */
	public static SpringApplication application() {
		return configure(new SpringApplicationBuilder()).build();
	}

	static SpringApplicationBuilder configure(SpringApplicationBuilder application) {
		return application.sources(OperatorServiceApplication.class)
			.initializers(new OperatorProfileCheck())
			.properties(Map.of("spring.threads.virtual.enabled", VIRTUAL_THREADS));
	}

}
