package cloud.calculator.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.logging.OpenTelemetryLoggingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.logging.otlp.OtlpLoggingAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;

/**
 * Marks the main class of a service: {@link SpringBootApplication} without the
 * auto-configurations that this module replaces or does not use, and with a scan for
 * configuration properties.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootApplication(exclude = {
		// would pass every request through Spring Security, see the administration
		// package
		SecurityFilterAutoConfiguration.class,
		// observes every request and call, at more expense than the filter of the tracing
		// package
		MicrometerTracingAutoConfiguration.class,
		// nothing uses its threads
		TaskExecutionAutoConfiguration.class,
		// the platform collects the log from the console
		OpenTelemetryLoggingAutoConfiguration.class, OtlpLoggingAutoConfiguration.class })
@ConfigurationPropertiesScan
public @interface ServiceApplication {

}
