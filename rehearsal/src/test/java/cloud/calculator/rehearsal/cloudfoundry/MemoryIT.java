package cloud.calculator.rehearsal.cloudfoundry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import cloud.calculator.rehearsal.Project;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Applies the Java buildpack's memory calculator to the built jars.
 */
@Tag("process")
class MemoryIT {

	private static final int OPERATOR_HEAP = 48;

	private static final int GATEWAY_HEAP = 96;

	@ParameterizedTest
	@MethodSource("cloud.calculator.rehearsal.cloudfoundry.PushedFiles#apps")
	void enoughMemoryRemainsForTheHeap(App app) throws IOException {
		long remaining = JavaBuildpack.memory(app, jar(app)).remaining() / MemorySize.MEGABYTE;
		System.out.println("The memory calculator leaves a heap of %d MB to %s".formatted(remaining, app.name()));
		assertThat(remaining).isGreaterThanOrEqualTo(PushedFiles.isOperator(app) ? OPERATOR_HEAP : GATEWAY_HEAP);
	}

	@ParameterizedTest
	@MethodSource("cloud.calculator.rehearsal.cloudfoundry.PushedFiles#apps")
	void readmeStatesTheLimitForBuildpacksThatIgnoreStackThreads(App app) throws IOException {
		long limit = JavaBuildpack.memoryWithDefaultThreads(app, jar(app)).minimumLimit() / MemorySize.MEGABYTE;
		assertThat(Files.readString(Project.HOME.resolve("deploy/cloud-foundry/README.md"))).contains(limit + " MB");
	}

	@Test
	void halfAGigabyteIsTooLittleWithTheBuildpacksDefaults() {
		assertThatIllegalArgumentException().isThrownBy(
				() -> JavaBuildpack.memoryByDefault(512 * MemorySize.MEGABYTE, jar(PushedFiles.gateway())).options())
			.withMessageContaining("is greater than 512M available for allocation")
			.withMessageContaining("-XX:ReservedCodeCacheSize=240M, -Xss1M x 250 threads");
	}

	private static Path jar(App app) {
		return Project.HOME.resolve(app.path());
	}

}
