package cloud.calculator.rehearsal;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;

/**
 * Marks tests that need a container engine, Docker or Podman. They are skipped without
 * one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Tag("container")
@EnabledIf(value = "cloud.calculator.rehearsal.NeedsEngine$Engine#isAvailable",
		disabledReason = "no container engine is available")
public @interface NeedsEngine {

	final class Engine {

		private static final boolean AVAILABLE = DockerClientFactory.instance().isDockerAvailable();

		static {
			if (!AVAILABLE) {
				System.out.println("Skipping the rehearsals: no container engine is available.");
			}
		}

		private Engine() {
		}

		static boolean isAvailable() {
			return AVAILABLE;
		}

	}

}
