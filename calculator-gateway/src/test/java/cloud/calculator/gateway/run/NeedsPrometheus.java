package cloud.calculator.gateway.run;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.condition.EnabledIf;

/**
 * A test with a real Prometheus, skipped where it is not installed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "cloud.calculator.gateway.run.NeedsPrometheus$Prometheus#isThere",
		disabledReason = "prometheus is not installed")
@interface NeedsPrometheus {

	final class Prometheus {

		private static final boolean THERE = Stream.of(System.getenv("PATH").split(":"))
			.anyMatch((directory) -> Files.isExecutable(Path.of(directory, "prometheus")));

		static {
			if (!THERE) {
				System.out.println("The tests of observability are skipped, because prometheus is not installed.");
			}
		}

		private Prometheus() {
		}

		static boolean isThere() {
			return THERE;
		}

	}

}
