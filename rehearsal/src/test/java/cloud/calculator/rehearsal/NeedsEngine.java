package cloud.calculator.rehearsal;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;

/**
 * A test that needs a container engine, Docker or Podman, and is skipped without one.
 */
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "cloud.calculator.rehearsal.NeedsEngine$Engine#isThere",
		disabledReason = "there is no container engine")
public @interface NeedsEngine {

	final class Engine {

		private static final boolean THERE = DockerClientFactory.instance().isDockerAvailable();

		static {
			if (!THERE) {
				System.out.println("The rehearsals are skipped: there is no container engine.");
			}
		}

		private Engine() {
		}

		static boolean isThere() {
			return THERE;
		}

	}

}
